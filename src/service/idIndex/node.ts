/** An index of a large log in a file of its own: in which pieces an id can be, and at which line each piece begins. For Node alone. */

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, rmSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { guessEncoding } from '../../text/encoding.ts';
import { countEnds, PIECE_BYTES, readAt } from '../../text/pieces/node.ts';
import { openRegular } from '../../text/regularFile/node.ts';
import { WholeFile } from '../../text/wholeFile/node.ts';
import { GROUP, IdFilter, ROWS, rowLength, rowsOf } from './idFilter.ts';

/** Minimum size of a log that is indexed, bytes: a smaller one is searched as fast. */
const LEAST = 8 * PIECE_BYTES;
const MARK = 'MFL-ID-2';
/** Number of rows that have a sum together: of a whole group, 4 KB, which a disk reads at once. */
const BLOCK_ROWS = 128;
/** Of a digest, so much tells what is whole from what is not. */
const SUM_BYTES = 8;
/** The sums of a group, which stand behind its rows. */
const SUMS_BYTES = (ROWS / BLOCK_ROWS) * SUM_BYTES;
/** What comes last: the mark, size and times of change of the log, number of pieces, and the sum of all that and of the places. */
const END_BYTES = 40 + SUM_BYTES;
/** Offset and line at which a piece begins. */
const PLACE_BYTES = 16;
const LF = 10;

/** A place at which a line begins. */
export interface CountedPlace {
  readonly offset: number;
  /** 0-based. */
  readonly line: number;
}

/** By which a log is known to be the same, and unchanged. */
type LogState = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs'>;

export class IdIndex {
  readonly #path: string;
  /** Of the index. */
  readonly #state: string;
  readonly #log: LogState;
  /** Where the pieces begin. */
  readonly places: readonly CountedPlace[];

  private constructor(path: string, state: string, log: LogState, places: readonly CountedPlace[]) {
    this.#path = path;
    this.#state = state;
    this.#log = log;
    this.places = places;
  }

  /**
   * The index of a log as it is now, which is made if there is none; null: the log is small, or has no lines that could be read by
   * themselves, or cannot be opened, which the search will say. `folder`: of indexes. @throws Error if the index cannot be written
   */
  static of(log: string | Buffer, folder: string): IdIndex | null {
    const descriptor = opened(log);
    if (descriptor === null) {
      return null;
    }
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile() || stats.size < LEAST) {
        return null;
      }
      const path = join(folder, nameOf(log));
      return IdIndex.#open(path, stats) ?? (makeIndex(descriptor, stats, path) ? IdIndex.#open(path, stats) : null);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Null: there is none, or it is of another state of the log, or damaged. */
  static #open(path: string, log: Stats): IdIndex | null {
    const descriptor = opened(path);
    if (descriptor === null) {
      return null;
    }
    try {
      const stats = fstatSync(descriptor);
      const length = stats.size;
      const end = readAt(descriptor, Buffer.allocUnsafe(END_BYTES), Math.max(0, length - END_BYTES));
      if (end.length < END_BYTES || end.toString('latin1', 0, MARK.length) !== MARK) {
        return null;
      }
      const { size, mtimeMs, ctimeMs } = log;
      const pieces = end.readDoubleLE(32);
      if (!isOfLog(end, log) || length !== filtersLength(pieces) + pieces * PLACE_BYTES + END_BYTES) {
        return null;
      }
      const bytes = readAt(descriptor, Buffer.allocUnsafe(pieces * PLACE_BYTES), filtersLength(pieces));
      const isWhole = end.subarray(-SUM_BYTES).equals(sumOf('end', bytes, end.subarray(0, -SUM_BYTES)));
      const places = isWhole ? readPlaces(bytes, log.size) : null;
      return places === null ? null : new IdIndex(path, stateOf(stats), { size, mtimeMs, ctimeMs }, places);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Whether a log is still what was indexed. */
  isOf({ size, mtimeMs, ctimeMs }: LogState): boolean {
    return size === this.#log.size && mtimeMs === this.#log.mtimeMs && ctimeMs === this.#log.ctimeMs;
  }

  /**
   * The pieces in which one of the ids can be, in order; null: they cannot be told, for the index is another one now, or gone, or damaged
   * there. A damaged one goes, to be made again.
   */
  piecesWith(ids: readonly string[]): readonly { readonly from: number; readonly to: number }[] | null {
    const wanted = ids.map(rowsOf);
    if (wanted.some((rows) => rows.length === 0)) {
      return null;
    }
    const descriptor = opened(this.#path);
    if (descriptor === null) {
      return null;
    }
    try {
      if (stateOf(fstatSync(descriptor)) !== this.#state) {
        return null;
      }
      const found: { readonly from: number; readonly to: number }[] = [];
      for (let first = 0; first < this.places.length; first += GROUP) {
        const bits = this.#bitsOf(descriptor, first, wanted);
        if (bits === null) {
          rmSync(this.#path, { force: true });
          return null;
        }
        for (let piece = first; piece < Math.min(first + GROUP, this.places.length); piece++) {
          const from = this.places[piece]?.offset ?? 0;
          if (((bits[(piece - first) >> 3] ?? 0) & (1 << (piece & 7))) !== 0) {
            found.push({ from, to: this.places[piece + 1]?.offset ?? this.#log.size });
          }
        }
      }
      return found;
    } finally {
      closeSync(descriptor);
    }
  }

  /** A bit for each piece of a group that has all rows of one of the ids; null: the group is damaged. `first`: its first piece. */
  #bitsOf(descriptor: number, first: number, wanted: readonly (readonly number[])[]): Uint8Array | null {
    const group = first / GROUP;
    const length = rowLength(Math.min(GROUP, this.places.length - first));
    const begin = group * groupLength(GROUP);
    const sums = readAt(descriptor, Buffer.allocUnsafe(SUMS_BYTES), begin + ROWS * length);
    const rowsOfBlock = Buffer.allocUnsafe(BLOCK_ROWS * length);
    const any = new Uint8Array(length);
    for (const rows of wanted) {
      const all = new Uint8Array(length).fill(0xff);
      for (const number of rows) {
        const block = Math.floor(number / BLOCK_ROWS);
        const bytes = readAt(descriptor, rowsOfBlock, begin + block * rowsOfBlock.length);
        if (!sumOf(`${group} ${block}`, bytes).equals(sums.subarray(block * SUM_BYTES, (block + 1) * SUM_BYTES))) {
          return null;
        }
        const at = (number % BLOCK_ROWS) * length;
        for (let index = 0; index < length; index++) {
          all[index] = (all[index] ?? 0) & (bytes[at + index] ?? 0);
        }
      }
      for (let index = 0; index < length; index++) {
        any[index] = (any[index] ?? 0) | (all[index] ?? 0);
      }
    }
    return any;
  }
}

/** By which a file is known to be the same, and unchanged. */
function stateOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

/** Null if it cannot be opened, or is no file: a pipe would be waited for, and what is in it would be lost to who reads it next. */
function opened(path: string | Buffer): number | null {
  try {
    return statSync(path).isFile() ? openRegular(path) : null;
  } catch {
    return null;
  }
}

/** The name of a log's index says nothing of it. */
function nameOf(log: string | Buffer): string {
  const path = typeof log === 'string' ? resolve(log) : log;
  return `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.ids`;
}

/** Length of the filters of all pieces, bytes. */
function filtersLength(pieces: number): number {
  return Math.floor(pieces / GROUP) * groupLength(GROUP) + groupLength(pieces % GROUP);
}

/** Length of the filters of a group, bytes. */
function groupLength(pieces: number): number {
  return pieces === 0 ? 0 : ROWS * rowLength(pieces) + SUMS_BYTES;
}

/** Size and times as the end of an index has them: a log that is put in the place of another can have its size and its date, but not both times. */
function isOfLog(end: Buffer, { size, mtimeMs, ctimeMs }: LogState): boolean {
  return end.readDoubleLE(8) === size && end.readDoubleLE(16) === mtimeMs && end.readDoubleLE(24) === ctimeMs;
}

/** Tells bytes that were damaged since, or moved. `place`: where they stand. */
function sumOf(place: string, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(`${place}\n`);
  for (const part of parts) {
    hash.update(part);
  }
  return hash.digest().subarray(0, SUM_BYTES);
}

/** The sums of a group, block by block. */
function sumsOf(group: number, rows: Uint8Array): Uint8Array {
  const blocks = ROWS / BLOCK_ROWS;
  const length = rows.length / blocks;
  const sums = Array.from({ length: blocks }, (_, block) =>
    sumOf(`${group} ${block}`, rows.subarray(block * length, (block + 1) * length)),
  );
  return Buffer.concat(sums);
}

/** Null if they are not in the order of the log. */
function readPlaces(bytes: Buffer, size: number): readonly CountedPlace[] | null {
  const places: CountedPlace[] = [];
  for (let at = 0; at < bytes.length; at += PLACE_BYTES) {
    places.push({ offset: bytes.readDoubleLE(at), line: bytes.readDoubleLE(at + 8) });
  }
  const isInOrder = places.every(({ offset, line }, index) => {
    const next = places[index + 1] ?? { offset: size, line: Number.MAX_SAFE_INTEGER };
    return offset < next.offset && line <= next.line;
  });
  const [first] = places;
  return isInOrder && first?.offset === 0 && first.line === 0 ? places : null;
}

/** @returns false if the log has no lines that could be read by themselves; nothing is written then */
function makeIndex(log: number, stats: Stats, path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const index = new WholeFile(path, 0o600);
  try {
    const isMade = writeIndex(log, stats, index);
    if (isMade) {
      index.close();
    }
    return isMade;
  } finally {
    index.discard();
  }
}

function writeIndex(log: number, { size, mtimeMs, ctimeMs }: Stats, index: WholeFile): boolean {
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  const guess = guessEncoding(readAt(log, buffer, 0));
  if (guess === 'binary' || guess.encoding !== 'utf-8') {
    return false;
  }
  const words = new Int32Array(buffer.buffer, buffer.byteOffset, PIECE_BYTES / 4);
  const filter = new IdFilter();
  const places: number[] = [];
  let line = 0;
  for (let from = 0; from < size; ) {
    const bytes = readAt(log, buffer, from).subarray(0, size - from);
    const isLast = from + bytes.length === size;
    const end = isLast ? bytes.length : bytes.lastIndexOf(LF) + 1;
    if (end <= 0) {
      return false;
    }
    const piece = bytes.subarray(0, end);
    const number = (places.length / 2) % GROUP;
    const group = Math.floor(places.length / 2 / GROUP);
    filter.add(piece, number);
    places.push(from, line);
    line += countEnds(piece, words);
    from += end;
    if (number === GROUP - 1 || from >= size) {
      const rows = filter.rows(number + 1);
      index.write(rows);
      index.write(sumsOf(group, rows));
      filter.clear();
    }
  }
  const bytes = new Uint8Array(Float64Array.from(places).buffer);
  const end = Buffer.alloc(END_BYTES);
  end.write(MARK, 'latin1');
  end.writeDoubleLE(size, 8);
  end.writeDoubleLE(mtimeMs, 16);
  end.writeDoubleLE(ctimeMs, 24);
  end.writeDoubleLE(places.length / 2, 32);
  end.set(sumOf('end', bytes, end.subarray(0, -SUM_BYTES)), END_BYTES - SUM_BYTES);
  index.write(Buffer.concat([bytes, end]));
  return true;
}
