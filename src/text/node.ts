/** What Node's buffers can do and browsers cannot: bytes as a text at no cost, and the text of some of them alone. */

import { Buffer } from 'node:buffer';
import type { ChunkOfBytes } from './encoding.ts';

/** Whole lines of UTF-8 as a chunk of which only those lines are decoded that matter. */
export const chunkOfBytes: ChunkOfBytes = (bytes) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return { text: buffer.toString('latin1'), decode: (from, to) => buffer.toString('utf8', from, to) };
};
