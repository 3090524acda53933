/** The per-user folder for what the scripts fetch on first use, so that every clone finds it again. */

import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { describeError, type Lifetime } from './lifetime.ts';

/** Age after which an unfinished folder is assumed to have been left by a killed script, milliseconds. */
const abandonedAfter = 60 * 60 * 1000;

/** The cache folder: MAIL_FLOW_LENS_CACHE, or a folder of our own in this system's place for caches. */
export function locateCache(): string {
  const chosen = process.env.MAIL_FLOW_LENS_CACHE;
  if (chosen) {
    return path.resolve(chosen);
  }
  return path.join(locateSystemCache(), 'mail-flow-lens');
}

/**
 * Creates a folder of the cache completely or not at all: it is filled under another name and renamed at the end.
 *
 * @param name of the folder, which must change whenever its content would
 * @returns its path
 */
export async function provideFolder(lifetime: Lifetime, name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const cache = locateCache();
  const folder = path.join(cache, name);
  if (await isThere(folder)) {
    return folder;
  }
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const partial = await mkdtemp(path.join(cache, `partial-${name}-`));
  lifetime.add(() => rm(partial, { recursive: true, force: true }));
  await fill(partial);
  try {
    await rename(partial, folder);
  } catch (error) {
    // Another script was quicker; its folder is as good.
    if (!(await isThere(folder))) {
      throw new Error(`${folder} cannot be made: ${describeError(error)}`);
    }
  }
  return folder;
}

function locateSystemCache(): string {
  if (process.env.XDG_CACHE_HOME) {
    return process.env.XDG_CACHE_HOME;
  }
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return process.env.LOCALAPPDATA;
  }
  return path.join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    if (name.startsWith('partial-') && Date.now() - (await stat(folder)).mtimeMs > abandonedAfter) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
