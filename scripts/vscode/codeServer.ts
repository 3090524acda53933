/** VS Code's own server as the npm package code-server carries it: fetched into the cache on first use. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { provideFolder } from './cacheFolder.ts';
import { describeError, type Lifetime, PlainError } from './lifetime.ts';
import { runTool } from './processes.ts';

const version = '4.139.1';

/** The VS Code inside that version. */
export const codeVersion = '1.139.1';

const installArguments = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];

/**
 * Finds the server's main file; installs the package first where the cache has none.
 *
 * It is no devDependency: its 600 MB and native builds are only for those who run VS Code. Its install scripts build
 * native modules (terminal, Kerberos, logging) that nothing here uses, so they are left out.
 */
export async function provideServerMain(lifetime: Lifetime): Promise<string> {
  const folder = await provideFolder(lifetime, `code-server-${version}`, (partial) => installCodeServer(lifetime, partial));
  return path.join(locateCode(folder), 'out', 'server-main.js');
}

async function installCodeServer(lifetime: Lifetime, folder: string): Promise<void> {
  const code = locateCode(folder);
  // Without a package.json of its own npm would install into the nearest one above.
  await writeFile(path.join(folder, 'package.json'), '{"private":true}\n');
  const steps = [
    { told: `its package, code-server ${version}`, cwd: folder, more: [`code-server@${version}`] },
    { told: "the server's modules", cwd: code, more: ['--omit=dev'] },
    { told: "the built-in extensions' modules", cwd: path.join(code, 'extensions'), more: ['--omit=dev'] },
  ];
  for (const [index, { told, cwd, more }] of steps.entries()) {
    console.log(`Fetching VS Code ${codeVersion}, once (${index + 1}/${steps.length}): ${told} …`);
    try {
      await runTool(lifetime, 'npm', [...installArguments, ...more], { cwd });
    } catch (error) {
      throw new PlainError(`VS Code cannot be fetched from the npm registry: ${describeError(error)}`);
    }
  }
}

function locateCode(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}
