/** Reads pieces of a file on a thread of its own, each with the memory that a reader would have there. */

import { parentPort } from 'node:worker_threads';
import type { FormatId } from '../ids/formatId.ts';
import { localeOf } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import { LastStates } from '../report/lastStates.ts';
import { type Base, NdjsonWriter } from '../report/render/ndjson.ts';
import { type StateColumns, StateGatherer } from '../report/stateColumns.ts';
import type { Finding, MessageState, Sink } from '../scan/finding.ts';
import { formatOf } from '../scan/recognise.ts';
import { Scanner } from '../scan/scanner.ts';
import { PieceGatherer, type ReportPiece } from '../service/overview/reportPiece.ts';
import { chunkOfBytes } from '../text/node.ts';
import { TextPool } from '../text/textPool.ts';
import { DividedFile, type FilePath, type Piece } from './filePieces.ts';
import { printedFindings } from './printedFindings.ts';
import { SharedLines } from './sharedLines.ts';

/** What a worker is started with. */
export interface PieceWork {
  readonly kind: 'pieces';
  readonly output: 'ndjson' | 'report';
  /** Of NDJSON: a code that tells no failure is left out. */
  readonly onlyFailures: boolean;
  /** How the file is called in the lines. */
  readonly file: string;
  readonly path: FilePath;
  readonly head: readonly string[];
  readonly memory: string;
  readonly language: Locale['language'];
  /** Seed of `LastStates`, the same for all threads. */
  readonly seed: number;
}

export interface PlacedPiece {
  readonly piece: Piece;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * To a worker: a piece to read, then the counts before it, for a report also the keys of causes whose words are known from now on. A piece is
 * read once more to tell in full the states with some indices.
 */
export type PieceRequest =
  | ({ readonly kind: 'read' } & PlacedPiece)
  | { readonly kind: 'write'; readonly base: Base; readonly causes: readonly string[] }
  | ({ readonly kind: 'name'; readonly indices: readonly number[] } & PlacedPiece);

/** From a worker: what it counted, then what the piece holds. */
export type PieceAnswer =
  | { readonly kind: 'read'; readonly counts: Base; readonly memory: string | null }
  | { readonly kind: 'lines'; readonly lines: Uint8Array; readonly states: StateColumns }
  | { readonly kind: 'report'; readonly piece: ReportPiece }
  | { readonly kind: 'named'; readonly states: readonly (MessageState | undefined)[] };

/** What a piece is read into, and written from. */
interface PieceOutput {
  /** Begins a piece. */
  open(): Sink;
  answer(request: Extract<PieceRequest, { readonly kind: 'write' }>): PieceAnswer;
}

/** Answers requests until the thread is terminated. */
export function runPieceWorker(work: PieceWork): void {
  const port = parentPort;
  if (port === null) {
    throw new Error('no thread that asks');
  }
  const { head, memory } = work;
  const divided = new DividedFile(work.path);
  const format = formatOf(head);
  const output = work.output === 'ndjson' ? new LinesOfPieces(work, format) : new ReportOfPieces(work);
  const read = ({ piece, isFirst, isLast }: PlacedPiece, sink: Sink): Scanner => {
    const scanner = new Scanner(sink);
    if (format !== null) {
      scanner.readAs(format, head, isFirst ? undefined : memory);
    }
    divided.read(piece, (bytes) => scanner.push(chunkOfBytes(bytes)));
    if (isLast) {
      scanner.end();
    }
    return scanner;
  };
  const answerTo = (request: PieceRequest): PieceAnswer => {
    switch (request.kind) {
      case 'read': {
        const scanner = read(request, output.open());
        return { kind: 'read', counts: scanner.counts, memory: scanner.rest() };
      }
      case 'write':
        return output.answer(request);
      case 'name': {
        const states: MessageState[] = [];
        read(request, { finding: () => undefined, state: (state) => states.push(state), success: () => undefined });
        return { kind: 'named', states: request.indices.map((index) => states[index]) };
      }
    }
  };
  port.on('message', (request: PieceRequest) => {
    const answer = answerTo(request);
    port.postMessage(answer, columnsIn(answer));
  });
  port.on('close', () => divided.close());
}

/** The buffers that are transferred without a copy. */
function columnsIn(answer: PieceAnswer): ArrayBuffer[] {
  const columns = answer.kind === 'lines' ? answer.states : answer.kind === 'report' ? answer.piece : {};
  return Object.values(columns).flatMap((column) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? column.buffer : [],
  );
}

class LinesOfPieces implements PieceOutput {
  readonly #file: string;
  readonly #format: FormatId | null;
  readonly #onlyFailures: boolean;
  readonly #writer: NdjsonWriter;
  readonly #states: StateGatherer;
  readonly #output = new SharedLines();
  #findings: Finding[] = [];

  constructor({ file, language, seed, onlyFailures }: PieceWork, format: FormatId | null) {
    this.#file = file;
    this.#onlyFailures = onlyFailures;
    this.#format = format;
    this.#writer = new NdjsonWriter(localeOf(language));
    this.#states = new StateGatherer(new LastStates(seed));
  }

  open(): Sink {
    const findings: Finding[] = [];
    this.#findings = findings;
    this.#states.begin();
    const sink: Sink = { finding: (finding) => findings.push(finding), state: (state) => this.#states.add(state) };
    return printedFindings(sink, this.#onlyFailures);
  }

  answer({ base }: Extract<PieceRequest, { readonly kind: 'write' }>): PieceAnswer {
    this.#output.clear();
    for (const finding of this.#findings) {
      this.#output.add(this.#writer.line(this.#file, this.#format, finding, base));
    }
    this.#findings = [];
    return { kind: 'lines', lines: this.#output.bytes, states: this.#states.columns(base.failures) };
  }
}

class ReportOfPieces implements PieceOutput {
  readonly #known = new Set<string>();
  readonly #gatherer: PieceGatherer;

  constructor({ language, seed }: PieceWork) {
    this.#gatherer = new PieceGatherer(localeOf(language), new LastStates(seed), new TextPool());
  }

  open(): Sink {
    this.#gatherer.begin();
    return this.#gatherer;
  }

  answer({ base, causes }: Extract<PieceRequest, { readonly kind: 'write' }>): PieceAnswer {
    for (const key of causes) {
      this.#known.add(key);
    }
    return { kind: 'report', piece: this.#gatherer.piece(base, this.#known) };
  }
}
