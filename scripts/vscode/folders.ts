/** The folders and files of this repository that the scripts work on, and temporary ones. */

import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Lifetime, PlainError } from './lifetime.ts';

export const repository = path.resolve(import.meta.dirname, '../..');

export const samplesFolder = path.join(repository, 'samples');

/** Creates a folder that is removed when the script ends. */
export async function makeTemporaryFolder(lifetime: Lifetime): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mail-flow-lens-'));
  lifetime.add(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Copies the samples to a temporary folder, so that a test's changes stay there. */
export async function copySamples(lifetime: Lifetime): Promise<string> {
  const folder = path.join(await makeTemporaryFolder(lifetime), 'samples');
  await cp(samplesFolder, folder, { recursive: true });
  return folder;
}

/**
 * The packed extension.
 *
 * @throws PlainError where it is not made yet
 */
export function locatePackedExtension(): string {
  return locatePacked('mail-flow-lens.vsix');
}

/**
 * The packed command line, an npm package.
 *
 * @throws PlainError where it is not made yet
 */
export function locatePackedCommandLine(): string {
  return locatePacked('mail-flow-lens.tgz');
}

function locatePacked(name: string): string {
  const file = path.join(repository, 'dist', name);
  if (!existsSync(file)) {
    throw new PlainError(`dist/${name} is missing: npm run package makes it.`);
  }
  return file;
}
