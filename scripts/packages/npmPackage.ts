/** The npm package: the command line, the library and the language server, with a manifest and a README of its own. */

import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeTemporaryFolder, repository } from '../vscode/folders.ts';
import type { Lifetime } from '../vscode/lifetime.ts';
import { runTool } from '../vscode/processes.ts';

/** The fields of `package.json` that concern the npm package; the rest are the extension's. */
const ownFields = ['name', 'version', 'license', 'repository', 'homepage', 'bugs', 'keywords', 'bin'] as const;

interface Manifest extends Readonly<Record<(typeof ownFields)[number], unknown>> {
  readonly version: string;
  readonly engines: { readonly node: string };
}

/**
 * Packs what `.npmignore` lets through. `package.json` itself is the extension's, with texts that only VS Code translates.
 *
 * @param file absolute path of the package, a `.tgz`
 * @param readme the page that npm shows, with links that work there
 */
export async function packCommandLine(lifetime: Lifetime, file: string, readme: string): Promise<void> {
  const manifest = await readJson<Manifest>('package.json');
  const { description } = await readJson<{ readonly description: string }>('package.nls.json');
  const folder = await makeTemporaryFolder(lifetime);
  const packed = `mail-flow-lens-${manifest.version}.tgz`;
  const pack = ['pack', '--ignore-scripts', `--pack-destination=${folder}`];
  await runTool(lifetime, 'npm', pack, { cwd: repository });
  await runTool(lifetime, 'tar', ['-xzf', packed], { cwd: folder });
  const inside = path.join(folder, 'package');
  const own = {
    ...Object.fromEntries(ownFields.map((field) => [field, manifest[field]])),
    description,
    exports: {
      '.': { types: './dist/library.d.mts', import: './dist/library.mjs' },
      './schemas/*.json': './schemas/*.json',
      './package.json': './package.json',
    },
    engines: { node: manifest.engines.node },
  };
  await writeFile(path.join(inside, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
  await writeFile(path.join(inside, 'README.md'), readme);
  await runTool(lifetime, 'npm', pack, { cwd: inside });
  await rename(path.join(folder, packed), file);
}

async function readJson<Content>(name: string): Promise<Content> {
  return JSON.parse(await readFile(path.join(repository, name), 'utf8')) as Content;
}
