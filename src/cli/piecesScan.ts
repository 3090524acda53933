/** Reads one large file on several threads: each begins where a line ends, with the memory that a reader would have there. */

import { closeSync, readSync } from 'node:fs';
import type { FormatId } from '../ids/formatId.ts';
import type { Locale } from '../locales/locale.ts';
import type { Base } from '../report/render/ndjson.ts';
import type { Sink } from '../scan/finding.ts';
import { formatOf, headOf } from '../scan/recognise.ts';
import { Scanner } from '../scan/scanner.ts';
import { decodeBytes, guessEncoding } from '../text/encoding.ts';
import { chunkOfBytes } from '../text/node.ts';
import { openRegular } from '../text/regularFile/node.ts';
import { DividedFile, type Piece } from './filePieces.ts';
import type { PieceAnswer, PieceRequest, PieceWork, PlacedPiece } from './pieceWorker.ts';
import { Threads } from './threads.ts';
import { Turns } from './turns.ts';

/** Bytes at the beginning of a file that show the format and what its reader remembers. */
const HEAD_BYTES = 256 << 10;

interface Divided {
  readonly format: FormatId;
  readonly head: readonly string[];
  readonly memory: string;
  readonly pieces: readonly Piece[];
}

export type Ask = (request: PieceRequest) => Promise<PieceAnswer>;

/** Where what the pieces hold goes to. */
export interface PieceTaker {
  readonly output: PieceWork['output'];
  readonly onlyFailures: boolean;
  /** Seed of `LastStates`, the same for all threads. */
  readonly seed: number;
  /** Called before anything is read. */
  readonly begin: (format: FormatId) => void;
  /** Begins to work with a thread. What it returns asks for what the piece holds that was read last, and then returns what takes it in its turn. */
  readonly open: (ask: Ask) => (piece: PlacedPiece, base: Base) => Promise<() => Promise<void>>;
  /** For pieces that are read in this thread; `base`: the counts before them. */
  readonly sinkFrom: (base: Base) => Sink;
  /** Waits until what was taken is passed on. */
  readonly drain: () => Promise<void>;
}

/** How a file is read in pieces. */
export interface PiecesOptions {
  readonly path: string | Buffer;
  /** Bytes. */
  readonly size: number;
  readonly locale: Locale;
  readonly threads: number;
  /** Address of the file that they run. */
  readonly program: URL;
  /** Called with the share of the file read so far, 0 to 1. */
  readonly onRead: (share: number) => void;
}

/** @returns false if the file cannot be read in pieces, and nothing was done. @throws Error if it cannot be read */
export async function scanInPieces(
  file: string,
  { path, size, locale, threads, program, onRead }: PiecesOptions,
  taker: PieceTaker,
): Promise<boolean> {
  const divided = divide(path, size);
  if (divided === null) {
    return false;
  }
  taker.begin(divided.format);
  await new PiecesScan(file, path, divided, locale, taker, onRead).run(Math.min(threads, divided.pieces.length), program);
  return true;
}

/** Null if a piece could not be read without those before it. */
function divide(file: string | Buffer, size: number): Divided | null {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const descriptor = openRegular(file);
  const count = readSync(descriptor, bytes, 0, HEAD_BYTES, 0);
  closeSync(descriptor);
  const guess = guessEncoding(bytes.subarray(0, count));
  if (guess === 'binary' || guess.encoding !== 'utf-8') {
    return null;
  }
  const head = headOf(decodeBytes(bytes.subarray(0, count)));
  const format = formatOf(head);
  const memory = format === null ? null : constantMemory(format, head);
  const pieces = memory === null ? null : piecesOf(file, guess.bomLength, size);
  if (format === null || memory === null || pieces === null) {
    return null;
  }
  return { format, head, memory, pieces };
}

function piecesOf(file: string | Buffer, from: number, to: number): readonly Piece[] | null {
  const divided = new DividedFile(file);
  try {
    return divided.pieces(from, to);
  } finally {
    divided.close();
  }
}

/** What a reader remembers between records, if the head shows that it is always the same; otherwise null. */
function constantMemory(format: FormatId, head: readonly string[]): string | null {
  const scanner = new Scanner({ finding: () => undefined, state: () => undefined });
  scanner.readAs(format, head);
  const memories = new Set<string>();
  for (const [index, line] of head.slice(0, -1).entries()) {
    scanner.push(`${line}\n`);
    const memory = scanner.rest();
    if (index > head.length / 2 && memory !== null) {
      memories.add(memory);
    }
  }
  const [memory = null] = memories;
  return memories.size === 1 ? memory : null;
}

class PiecesScan {
  readonly #file: string;
  readonly #path: string | Buffer;
  readonly #divided: Divided;
  readonly #locale: Locale;
  readonly #taker: PieceTaker;
  readonly #onRead: (share: number) => void;

  constructor(
    file: string,
    path: string | Buffer,
    divided: Divided,
    locale: Locale,
    taker: PieceTaker,
    onRead: (share: number) => void,
  ) {
    this.#onRead = onRead;
    this.#file = file;
    this.#path = path;
    this.#divided = divided;
    this.#locale = locale;
    this.#taker = taker;
  }

  async run(count: number, program: URL): Promise<void> {
    const { head, memory, pieces } = this.#divided;
    const workerData: PieceWork = {
      kind: 'pieces',
      output: this.#taker.output,
      onlyFailures: this.#taker.onlyFailures,
      file: this.#file,
      path: this.#path,
      head,
      memory,
      language: this.#locale.language,
      seed: this.#taker.seed,
    };
    const threads = new Threads<PieceRequest, PieceAnswer>(count, program, workerData);
    let next = 0;
    let base: Base = { lines: 0, failures: 0 };
    try {
      while (next < pieces.length) {
        const part = new Part(next, base);
        await threads.run((ask) => this.#work(ask, part));
        next = part.read;
        base = part.base;
        if (next < pieces.length) {
          // A record continues in the next piece, or the columns change here.
          [next, base] = await this.#readInTurn(next, base);
        }
      }
    } finally {
      await threads.end();
    }
  }

  /** Has one thread read piece after piece until none is left, or one cannot be read by itself. */
  async #work(ask: Ask, part: Part): Promise<void> {
    const { memory, pieces } = this.#divided;
    const write = this.#taker.open(ask);
    for (let index = part.take(); index < pieces.length; index = part.take()) {
      const [first = { begin: 0, end: 0 }] = pieces;
      const isLast = index === pieces.length - 1;
      const placed: PlacedPiece = { piece: pieces[index] ?? first, isFirst: index === 0, isLast };
      const read = await ask({ kind: 'read', ...placed });
      const isWhole = read.kind === 'read' && (isLast || read.memory === memory);
      const base = await part.counting.inTurn(index, () => part.count(isWhole ? read.counts : null));
      if (base === null) {
        return;
      }
      const take = await write(placed, base);
      await part.writing.inTurn(index, async () => {
        await take();
        this.#onRead((index + 1) / pieces.length);
      });
    }
  }

  /** Reads on from a piece in this thread, up to the next one that can be read by itself. @returns that one, and the counts before it */
  async #readInTurn(from: number, before: Base): Promise<[next: number, base: Base]> {
    const { format, head, memory, pieces } = this.#divided;
    const scanner = new Scanner(this.#taker.sinkFrom(before));
    scanner.readAs(format, head, from === 0 ? undefined : memory);
    const divided = new DividedFile(this.#path);
    let next = from;
    try {
      for (const piece of pieces.slice(from)) {
        divided.read(piece, (bytes) => scanner.push(chunkOfBytes(bytes)));
        await this.#taker.drain();
        next++;
        this.#onRead(next / pieces.length);
        if (scanner.rest() === memory) {
          break;
        }
      }
    } finally {
      divided.close();
    }
    if (next === pieces.length) {
      scanner.end();
    }
    await this.#taker.drain();
    const { lines, failures } = scanner.counts;
    return [next, { lines: before.lines + lines, failures: before.failures + failures }];
  }
}

/** Pieces that are read by several threads, and counted and written in order. */
class Part {
  readonly counting: Turns;
  readonly writing: Turns;
  #base: Base;
  #taken: number;
  #read: number;
  /** A piece could not be read by itself: it and those after it are not counted. */
  #isOver = false;

  constructor(first: number, base: Base) {
    this.counting = new Turns(first);
    this.writing = new Turns(first);
    this.#base = base;
    this.#taken = first;
    this.#read = first;
  }

  /** The counts before the first piece that was not read. */
  get base(): Base {
    return this.#base;
  }

  /** The first piece that was not read. */
  get read(): number {
    return this.#read;
  }

  take(): number {
    return this.#isOver ? Number.POSITIVE_INFINITY : this.#taken++;
  }

  /** Counts the piece whose turn it is; `counts` is null if it could not be read by itself. @returns the counts before it; null if it must not be written */
  count(counts: Base | null): Base | null {
    if (counts === null || this.#isOver) {
      this.#isOver = true;
      return null;
    }
    const before = this.#base;
    this.#base = { lines: before.lines + counts.lines, failures: before.failures + counts.failures };
    this.#read++;
    return before;
  }
}
