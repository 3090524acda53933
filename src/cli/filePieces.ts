/** A large file in pieces that end with a line, so that several can be read at the same time. */

import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes of a piece, about. */
const PIECE_BYTES = 512 << 10;
/** The end of a line is looked for so many bytes at a time, and this many times. */
const STEP_BYTES = 64 << 10;
const MAX_STEPS = 64;
/** Pieces are read so many bytes at a time. */
const CHUNK_BYTES = 64 << 10;
const LF = 0x0a;

/** Offsets of bytes; the end is exclusive. */
export interface Piece {
  readonly begin: number;
  readonly end: number;
}

/** The pieces of a file of so many bytes, in order; null where its lines are too long to be divided. */
export function piecesOf(file: string, size: number): readonly Piece[] | null {
  const descriptor = openSync(file, 'r');
  try {
    const pieces: Piece[] = [];
    for (let begin = 0; begin < size; ) {
      const end = begin + PIECE_BYTES >= size ? size : lineEndFrom(descriptor, begin + PIECE_BYTES, size);
      if (end === null) {
        return null;
      }
      pieces.push({ begin, end });
      begin = end;
    }
    return pieces;
  } finally {
    closeSync(descriptor);
  }
}

/** Behind the first line end from an offset on. */
function lineEndFrom(descriptor: number, from: number, size: number): number | null {
  const bytes = Buffer.allocUnsafe(STEP_BYTES);
  for (let step = 0; step < MAX_STEPS; step++) {
    const at = from + step * STEP_BYTES;
    const count = readSync(descriptor, bytes, 0, STEP_BYTES, at);
    const found = bytes.subarray(0, count).indexOf(LF);
    if (found >= 0) {
      return at + found + 1;
    }
    if (count === 0) {
      return size;
    }
  }
  return null;
}

/** Hands the bytes of a piece to `onBytes`, whole lines at a time; they are overwritten afterwards. */
export function readPiece(descriptor: number, { begin, end }: Piece, onBytes: (bytes: Uint8Array) => void): void {
  let buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - begin));
  let held = 0;
  for (let at = begin; at < end; ) {
    const count = readSync(descriptor, buffer, held, Math.min(buffer.length - held, end - at), at);
    if (count === 0) {
      // The file has become shorter.
      break;
    }
    at += count;
    const filled = held + count;
    const whole = at >= end ? filled : buffer.lastIndexOf(LF, filled - 1) + 1;
    if (whole === 0) {
      held = filled;
      buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
    } else {
      onBytes(buffer.subarray(0, whole));
      buffer.copyWithin(0, whole, filled);
      held = filled - whole;
    }
  }
  if (held > 0) {
    onBytes(buffer.subarray(0, held));
  }
}
