/** Looks for names in a file: whether it has any of them, fast, and the lines that do. */

import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { NamedLines, type NamedText, writtenNames } from '../service/journey/namedLines.ts';
import { decodeStream, guessEncoding } from '../text/encoding.ts';
import { chunkOfBytes } from '../text/node.ts';
import { CHUNK_BYTES } from './openInput.ts';

/** Size of the pieces in which bytes are searched: large enough that the search, not the reading, takes the time. */
const PIECE_BYTES = 4 << 20;
const HEAD_BYTES = 4096;

/** Whether a file has any of the names, perhaps as part of a longer word. @throws Error if it cannot be read */
export function hasAny(path: string | Buffer, names: readonly string[]): boolean {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    let held = 0;
    let wanted: readonly Buffer[] | null = null;
    for (;;) {
      const count = readSync(descriptor, buffer, held, buffer.length - held, null);
      if (count === 0) {
        return false;
      }
      const piece = buffer.subarray(0, held + count);
      wanted ??= needlesOf(names, piece.subarray(0, HEAD_BYTES));
      if (wanted.some((needle) => piece.includes(needle))) {
        return true;
      }
      // What a name that goes on in the next piece could begin with.
      held = Math.min(piece.length, Math.max(0, ...wanted.map(({ length }) => length - 1)));
      piece.copyWithin(0, piece.length - held);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes that the names may be in a file. */
function needlesOf(names: readonly string[], head: Uint8Array): readonly Buffer[] {
  const guess = guessEncoding(head);
  const encoding = guess === 'binary' ? 'utf-8' : guess.encoding;
  return writtenNames(names).map((name) => {
    const bytes = Buffer.from(name, encoding === 'utf-8' ? 'utf-8' : 'utf-16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  });
}

/** The first lines of a file, and those that have one of the names. @returns null if there are none, or it is not text */
export async function pickLines(path: string | Buffer, names: readonly string[]): Promise<NamedText | null> {
  const picked = new NamedLines(names);
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
  const isText = await decodeStream(stream, chunkOfBytes, async (chunk) => {
    picked.push(chunk);
    return true;
  });
  const found = picked.end();
  return isText ? found : null;
}
