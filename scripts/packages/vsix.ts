/** The packed extension, a zip file: packed by vsce, and opened again to check its contents. */

import { readFile } from 'node:fs/promises';
import { createVSIX } from '@vscode/vsce';
import JSZip from 'jszip';

/**
 * Packs what `.vscodeignore` lets through; links in its pages are changed to lead to the repository that `package.json` names.
 */
export async function packExtension(file: string): Promise<void> {
  await createVSIX({ packagePath: file, dependencies: false, gitHubIssueLinking: false });
}

/** The names of the files in the package. */
export async function listFiles(file: string): Promise<readonly string[]> {
  const { files } = await JSZip.loadAsync(await readFile(file));
  return Object.values(files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name);
}

/** The text of a file of the package. */
export async function readText(file: string, name: string): Promise<string> {
  const entry = (await JSZip.loadAsync(await readFile(file))).file(name);
  if (entry === null) {
    throw new Error(`${file} has no ${name}`);
  }
  return entry.async('string');
}
