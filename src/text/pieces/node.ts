/** Reads pieces of a file, and counts their lines. For Node alone. */

import { Buffer } from 'node:buffer';
import { readSync } from 'node:fs';

/** Size of a piece, bytes: small enough for the cache of a processor, as each is searched for several names. */
export const PIECE_BYTES = 256 << 10;
const LF = 10;
const CR = 13;

/** As many bytes as there are, or the buffer has room for. */
export function readAt(descriptor: number, buffer: Buffer, from: number): Buffer {
  let length = 0;
  for (let count = -1; length < buffer.length && count !== 0; length += count) {
    count = readSync(descriptor, buffer, length, buffer.length - length, from + length);
  }
  return buffer.subarray(0, length);
}

/** The number of lines that end between two offsets at which lines begin: with CRLF, LF or CR. */
export function countLines(descriptor: number, from: number, to: number): number {
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  const words = new Int32Array(buffer.buffer, buffer.byteOffset, PIECE_BYTES / 4);
  let count = 0;
  let afterCr = false;
  for (let at = from; at < to; ) {
    const bytes = readAt(descriptor, buffer, at).subarray(0, to - at);
    if (bytes.length === 0) {
      break;
    }
    count += countEnds(bytes, words) + (afterCr && bytes[0] !== LF ? 1 : 0);
    afterCr = bytes.at(-1) === CR;
    at += bytes.length;
  }
  return count + (afterCr ? 1 : 0);
}

/** The number of line ends, a CR at the very end apart. `words`: the same bytes, four at a time, most of which have no control characters. */
export function countEnds(bytes: Uint8Array, words: Int32Array): number {
  let count = 0;
  const isEnd = (index: number): boolean =>
    bytes[index] === LF || (bytes[index] === CR && index + 1 < bytes.length && bytes[index + 1] !== LF);
  const whole = bytes.length >> 2;
  for (let index = 0; index < whole; index++) {
    const word = words[index] ?? 0;
    // A byte below 0x20 borrows from the highest bit of its own.
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0) {
      for (let at = index * 4; at < index * 4 + 4; at++) {
        count += isEnd(at) ? 1 : 0;
      }
    }
  }
  for (let at = whole * 4; at < bytes.length; at++) {
    count += isEnd(at) ? 1 : 0;
  }
  return count;
}
