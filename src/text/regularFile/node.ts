/**
 * Opens files for reading, and nothing that took the place of one since it was seen: to open a pipe that nobody writes would never end. For Node
 * alone.
 */

import type { Buffer } from 'node:buffer';
import { closeSync, constants, createReadStream, fstatSync, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Windows has neither. */
const { O_NONBLOCK: AT_ONCE = 0, O_NOFOLLOW: NO_LINK = 0 }: { readonly O_NONBLOCK?: number; readonly O_NOFOLLOW?: number } =
  constants;
const READ = constants.O_RDONLY | AT_ONCE;

/** `isListed`: its folder had it as a file, so a link is another one. @throws Error if it cannot be opened, or is no regular file */
export function openRegular(path: string | Buffer, isListed = false): number {
  const descriptor = openSync(path, isListed ? READ | NO_LINK : READ);
  if (!fstatSync(descriptor).isFile()) {
    closeSync(descriptor);
    throw notRegular();
  }
  return descriptor;
}

/** The bytes of a file in chunks of this size. @throws Error if it cannot be opened, or is no regular file */
export function streamRegular(path: string | Buffer, highWaterMark: number): AsyncIterable<Buffer> {
  return createReadStream('', { fd: openRegular(path), highWaterMark }) as AsyncIterable<Buffer>;
}

/** Opens it without keeping others waiting. @throws Error if it cannot be opened, or is no regular file */
export async function openRegularLater(path: string): Promise<{ readonly file: FileHandle; readonly size: number }> {
  const file = await open(path, READ);
  const found = await file.stat();
  if (!found.isFile()) {
    await file.close();
    throw notRegular();
  }
  return { file, size: found.size };
}

/** With the code that BSD has for it. */
function notRegular(): Error {
  return Object.assign(new Error('no regular file'), { code: 'EFTYPE' });
}
