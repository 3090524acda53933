/** The folders that a server of tools may read: those that the person names, else the one that it runs in. */

import { statSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The addresses of folders that were named. @throws Error whose message is the first that is none */
export function addressesOf(paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    const folder = resolve(path);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new Error(path);
    }
    return pathToFileURL(folder).href;
  });
}

/** The folder that the server runs in; none if that is the whole disk, in which a program that starts servers may run. */
export function workingFolder(): readonly string[] {
  const folder = process.cwd();
  return folder === parse(folder).root ? [] : [pathToFileURL(folder).href];
}

/** Whether a client's root is on this disk, and not all of it. */
export function isFolderAddress(uri: string): boolean {
  return /^file:\/\/\/.*[^/]/.test(uri);
}
