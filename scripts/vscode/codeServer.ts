/** VS Code's own server as the npm package code-server carries it. */

import path from 'node:path';
import type { Lifetime } from './lifetime.ts';
import { type NpmBuild, provideBuild } from './npmBuild.ts';

const codeFolder = path.join('lib', 'vscode');

export const codeServer: NpmBuild = {
  name: 'code-server',
  version: '4.139.1',
  code: '1.139.1',
  size: 620,
  moduleFolders: [
    { told: "the server's modules", folder: codeFolder },
    { told: "the built-in extensions' modules", folder: path.join(codeFolder, 'extensions') },
  ],
};

/** Finds the server's main file; installs the package first if the cache does not have it. */
export async function provideServerMain(lifetime: Lifetime): Promise<string> {
  return path.join(await provideBuild(lifetime, codeServer), codeFolder, 'out', 'server-main.js');
}
