/** A large file in pieces that end at a line end, so that several can be read at the same time. */

import { closeSync, readSync } from 'node:fs';
import { openRegular } from '../text/regularFile/node.ts';

/** Approximate size of a piece, bytes. */
const PIECE_BYTES = 512 << 10;
/** Number of bytes read at a time, from a piece or in search of a line end. */
const CHUNK_BYTES = 64 << 10;
/** Maximum number of chunks searched for a line end. */
const MAX_STEPS = 64;
const LF = 0x0a;

/** The path of a file; its bytes, if they are not UTF-8. */
export type FilePath = string | Uint8Array;

/** Byte offsets; the end is exclusive. */
export interface Piece {
  readonly begin: number;
  readonly end: number;
}

/** An open file. The caller must call `close`. It reads into one buffer, for memory of thousands of buffers is not given back. */
export class DividedFile {
  readonly #descriptor: number;
  #buffer = Buffer.allocUnsafe(CHUNK_BYTES);

  /** @throws Error if it cannot be read */
  constructor(file: FilePath) {
    this.#descriptor = openRegular(typeof file === 'string' ? file : Buffer.from(file));
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** The pieces between two offsets, in order; null if the lines are too long to be divided. */
  pieces(from: number, to: number): readonly Piece[] | null {
    const pieces: Piece[] = [];
    for (let begin = from; begin < to; ) {
      const end = begin + PIECE_BYTES >= to ? to : this.#lineEndFrom(begin + PIECE_BYTES, to);
      if (end === null) {
        return null;
      }
      pieces.push({ begin, end });
      begin = end;
    }
    return pieces;
  }

  /** Passes the bytes of a piece to `onBytes`, whole lines at a time; they are overwritten afterwards. */
  read({ begin, end }: Piece, onBytes: (bytes: Uint8Array) => void): void {
    let held = 0;
    for (let at = begin; at < end; ) {
      const count = this.#fill(held, Math.min(this.#buffer.length - held, end - at), at);
      if (count === 0) {
        // The file has become shorter.
        break;
      }
      at += count;
      const filled = held + count;
      const whole = at >= end ? filled : this.#buffer.lastIndexOf(LF, filled - 1) + 1;
      if (whole === 0) {
        held = filled;
        this.#buffer = Buffer.concat([this.#buffer, Buffer.allocUnsafe(this.#buffer.length)]);
      } else {
        onBytes(this.#buffer.subarray(0, whole));
        this.#buffer.copyWithin(0, whole, filled);
        held = filled - whole;
      }
    }
    if (held > 0) {
      onBytes(this.#buffer.subarray(0, held));
    }
  }

  /** The offset after the first line end at or after an offset. */
  #lineEndFrom(from: number, size: number): number | null {
    for (let step = 0; step < MAX_STEPS; step++) {
      const at = from + step * CHUNK_BYTES;
      const count = this.#fill(0, CHUNK_BYTES, at);
      const found = this.#buffer.subarray(0, count).indexOf(LF);
      if (found >= 0) {
        return at + found + 1;
      }
      if (count === 0) {
        return size;
      }
    }
    return null;
  }

  #fill(offset: number, length: number, at: number): number {
    return readSync(this.#descriptor, this.#buffer, offset, length, at);
  }
}
