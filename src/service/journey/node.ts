/** Searches a file on the disk for the names of a message, as bytes: only pieces in which one occurs are decoded. For Node alone. */

import { Buffer } from 'node:buffer';
import { closeSync, fstatSync } from 'node:fs';
import type { FormatId } from '../../ids/formatId.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { recogniseFormat } from '../../scan/recognise.ts';
import { decodeStream, guessEncoding, textOf } from '../../text/encoding.ts';
import { chunkOfBytes } from '../../text/node.ts';
import { countLines, PIECE_BYTES, readAt } from '../../text/pieces/node.ts';
import { openRegular, streamRegular } from '../../text/regularFile/node.ts';
import type { CountedPlace, IdIndex } from '../idIndex/node.ts';
import { NamedLines, type NamedText, writtenNames } from './namedLines.ts';
import { beginningTime, type Period, type Sample, stretchOf } from './period.ts';

/** Number of bytes by which encoding and format are known. */
const HEAD_BYTES = 64 << 10;
/** Number of bytes read of a file that is decoded whole at a time. */
const CHUNK_BYTES = 64 << 10;
/** Number of lines that are looked at to see whether a file is in the order of its times, of how many bytes each, and of its time. */
const SAMPLES = 64;
const SAMPLE_BYTES = 8 << 10;
const TIME_BYTES = 32;
/** Maximum size of a message, bytes. */
const MAX_MESSAGE = 64 << 20;
const LF = 10;

export class FileSearch {
  readonly #path: string | Buffer;
  /** Where pieces begin and end that have a name, so far; each search adds to them. */
  readonly #found = new Map<number, number>();
  /** Ascending, so that no lines are counted twice. */
  readonly #counted: CountedPlace[];
  #index: IdIndex | null;
  #samples: readonly Sample[] | null = null;
  #format: FormatId | null | undefined;

  /** `index`: of the file as it is now; null: it has none. */
  constructor(path: string | Buffer, index: IdIndex | null = null) {
    this.#path = path;
    this.#index = index;
    this.#counted = index === null ? [{ offset: 0, line: 0 }] : [...index.places];
  }

  /** The format by the file's beginning; null: it is not known. @throws Error if it cannot be read */
  get format(): FormatId | null {
    if (this.#format === undefined) {
      const head = this.#open((descriptor) => readAt(descriptor, Buffer.allocUnsafe(HEAD_BYTES), 0));
      const guess = guessEncoding(head);
      this.#format = guess === 'binary' ? null : recogniseFormat(new TextDecoder(guess.encoding).decode(head));
    }
    return this.#format;
  }

  /**
   * The first lines of the file, and those that have one of the `known` names, if any of the `wanted` ones occurs; null: none does, or it
   * is not text. `period`: when the wanted ones can only occur, if that is known. @throws Error if it cannot be read
   */
  async read(wanted: readonly string[], known: readonly string[], period: Period | null): Promise<NamedText | null> {
    const named = new NamedLines(known);
    switch (this.#open((descriptor) => this.#find(descriptor, wanted, period))) {
      case 'nowhere':
        return null;
      case 'somewhere':
        return (await this.#decode(named)) ? named.end() : null;
      case 'inPieces':
        if (this.format !== null && formatTraits[this.format].messages === 'one') {
          return this.#open(wholeText);
        }
        this.#open((descriptor) => this.#pick(descriptor, named));
        return named.end();
    }
  }

  /** `somewhere`: the file has no lines that could be read by themselves, as it is UTF-16, or has longer ones than a piece. */
  #find(descriptor: number, wanted: readonly string[], period: Period | null): 'nowhere' | 'inPieces' | 'somewhere' {
    this.#checkIndex(descriptor);
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    const guess = guessEncoding(readAt(descriptor, buffer, 0));
    const needles = needlesOf(wanted, guess === 'binary' ? 'utf-8' : guess.encoding);
    const hasLines = guess !== 'binary' && guess.encoding === 'utf-8';
    const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
    const stretch = period === null || !hasLines ? null : stretchOf(this.#sampled(descriptor), period);
    const last = stretch?.to ?? Number.POSITIVE_INFINITY;
    const indexed = this.#index?.piecesWith(wanted) ?? null;
    if (indexed !== null) {
      const near = indexed.filter(({ from, to }) => from < last && to > (stretch?.from ?? 0));
      return this.#findIn(descriptor, near, needles, buffer);
    }
    let found: 'nowhere' | 'inPieces' = 'nowhere';
    for (let from = stretch?.from ?? 0; from < last; ) {
      const bytes = readAt(descriptor, buffer, from);
      const isLast = bytes.length < buffer.length;
      const end = isLast ? bytes.length : hasLines ? bytes.lastIndexOf(LF) + 1 : bytes.length - overlap;
      if (end <= 0 && !isLast) {
        return 'somewhere';
      }
      const piece = hasLines ? bytes.subarray(0, end) : bytes;
      if (needles.some((needle) => piece.includes(needle))) {
        if (!hasLines) {
          return 'somewhere';
        }
        this.#found.set(from, from + end);
        found = 'inPieces';
      }
      if (isLast) {
        return found;
      }
      from += end;
    }
    return found;
  }

  /** A file that has changed since is searched as if it had no index. */
  #checkIndex(descriptor: number): void {
    if (this.#index?.isOf(fstatSync(descriptor)) === false) {
      this.#index = null;
      this.#counted.splice(0, this.#counted.length, { offset: 0, line: 0 });
    }
  }

  /** As an index tells, in these pieces alone. */
  #findIn(
    descriptor: number,
    pieces: readonly { readonly from: number; readonly to: number }[],
    needles: readonly Buffer[],
    buffer: Buffer,
  ): 'nowhere' | 'inPieces' {
    let found: 'nowhere' | 'inPieces' = 'nowhere';
    for (const { from, to } of pieces) {
      const piece = readAt(descriptor, buffer.subarray(0, to - from), from);
      if (needles.some((needle) => piece.includes(needle))) {
        this.#found.set(from, to);
        found = 'inPieces';
      }
    }
    return found;
  }

  /** Some lines, evenly spaced. */
  #sampled(descriptor: number): readonly Sample[] {
    this.#samples ??= sampleLines(descriptor);
    return this.#samples;
  }

  /** Passes on the first piece, those that have a name, and what follows one in which a record goes on. */
  #pick(descriptor: number, named: NamedLines): void {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    let at = 0;
    /** @returns false at the end of the file */
    const take = (): boolean => {
      const bytes = wholeLines(descriptor, buffer, at);
      named.push(chunkOfBytes(bytes));
      at += bytes.length;
      return bytes.length > 0;
    };
    take();
    for (const [from, to] of [...this.#found].sort(([a], [b]) => a - b)) {
      while (named.isOpen && at < from && take()) {
        // A record goes on.
      }
      if (at < from) {
        named.pass(this.#lineAt(descriptor, from) - this.#lineAt(descriptor, at));
        at = from;
      }
      while (at < to && take()) {
        // More pieces than one may begin in this one.
      }
    }
    while (named.isOpen && take()) {
      // A record goes on.
    }
  }

  /** The number of the line that begins at an offset. */
  #lineAt(descriptor: number, offset: number): number {
    const index = this.#counted.findLastIndex((place) => place.offset <= offset);
    const known = this.#counted[index] ?? { offset: 0, line: 0 };
    if (known.offset === offset) {
      return known.line;
    }
    const line = known.line + countLines(descriptor, known.offset, offset);
    this.#counted.splice(index + 1, 0, { offset, line });
    return line;
  }

  /** @returns false if it is not text */
  #decode(named: NamedLines): Promise<boolean> {
    return decodeStream(streamRegular(this.#path, CHUNK_BYTES), chunkOfBytes, async (chunk) => {
      named.push(chunk);
      return true;
    });
  }

  #open<Result>(read: (descriptor: number) => Result): Result {
    const descriptor = openRegular(this.#path);
    try {
      return read(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** A message, which is one record, whatever its size; null: it is too large, or no text. */
function wholeText(descriptor: number): NamedText | null {
  const { size } = fstatSync(descriptor);
  const text = size > MAX_MESSAGE ? null : textOf(readAt(descriptor, Buffer.allocUnsafeSlow(size), 0));
  return text === null ? null : { text, lines: null };
}

/** The bytes that the names may be in a file. */
function needlesOf(names: readonly string[], encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): readonly Buffer[] {
  return writtenNames(names).map((name) => {
    const bytes = Buffer.from(name, encoding === 'utf-8' ? 'utf-8' : 'utf-16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  });
}

/** The piece that begins at an offset: up to the last end of a line in it. */
function wholeLines(descriptor: number, buffer: Buffer, from: number): Buffer {
  const bytes = readAt(descriptor, buffer, from);
  return bytes.length < buffer.length ? bytes : bytes.subarray(0, bytes.lastIndexOf(LF) + 1);
}

/** Lines at which the pieces of a large file could begin, evenly spaced. */
function sampleLines(descriptor: number): readonly Sample[] {
  const buffer = Buffer.allocUnsafeSlow(SAMPLE_BYTES);
  const { size } = fstatSync(descriptor);
  const samples: Sample[] = [];
  for (let number = 1; number < SAMPLES && size >= SAMPLES * SAMPLE_BYTES; number++) {
    const from = Math.floor((size / SAMPLES) * number);
    const bytes = readAt(descriptor, buffer, from);
    const begin = bytes.indexOf(LF) + 1;
    samples.push({ offset: from + begin, time: beginningTime(bytes.toString('latin1', begin, begin + TIME_BYTES)) });
  }
  return samples;
}
