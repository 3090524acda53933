/** The bytes of a path that a person named: in `process.argv`, what is no UTF-8 has been replaced. */

import { readFileSync } from 'node:fs';

/** Stands in a name for bytes that are not UTF-8. */
export const REPLACEMENT = '\ufffd';
/** Where Linux keeps the arguments; elsewhere names of files are Unicode. */
const ARGUMENTS = '/proc/self/cmdline';

/**
 * The bytes of each path that are not UTF-8, in the order of the paths; undefined for every other one, and where no system tells the bytes.
 */
export function bytesOfPaths(paths: readonly string[], readArguments = readKept): readonly (Uint8Array | undefined)[] {
  if (!paths.some((path) => path.includes(REPLACEMENT))) {
    return paths.map(() => undefined);
  }
  const left = argumentsIn(readArguments());
  return paths.map((path) => {
    const index = path.includes(REPLACEMENT) ? left.findIndex((bytes) => bytes.toString() === path) : -1;
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
}

function readKept(): Buffer {
  try {
    return readFileSync(ARGUMENTS);
  } catch {
    return Buffer.alloc(0);
  }
}

function argumentsIn(kept: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let from = 0; from < kept.length; ) {
    const end = kept.indexOf(0, from);
    const to = end < 0 ? kept.length : end;
    found.push(kept.subarray(from, to));
    from = to + 1;
  }
  return found;
}
