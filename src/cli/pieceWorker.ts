/** Reads pieces of a file on a thread of its own, each with the memory that a reader would have there. */

import { parentPort } from 'node:worker_threads';
import { localeOf } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import { LastStates } from '../report/lastStates.ts';
import { type Base, NdjsonWriter } from '../report/render/ndjson.ts';
import type { Finding, MessageState } from '../scan/finding.ts';
import { formatOf } from '../scan/recognise.ts';
import { Scanner } from '../scan/scanner.ts';
import { chunkOfBytes } from '../text/node.ts';
import { DividedFile, type FilePath, type Piece } from './filePieces.ts';
import { SharedLines } from './sharedLines.ts';

/** What a worker is started with. */
export interface PieceWork {
  readonly kind: 'pieces';
  /** How the file is called in the lines. */
  readonly file: string;
  readonly path: FilePath;
  readonly head: readonly string[];
  readonly memory: string;
  readonly language: Locale['language'];
  /** Seed of `LastStates`, the same for all threads. */
  readonly seed: number;
}

/** To a worker: a piece to read, then the counts before it. */
export type PieceRequest =
  | { readonly kind: 'read'; readonly piece: Piece; readonly isFirst: boolean; readonly isLast: boolean }
  | { readonly kind: 'write'; readonly base: Base };

/** From a worker: what it counted, then the lines of NDJSON and the states. */
export type PieceAnswer =
  | { readonly kind: 'read'; readonly counts: Base; readonly memory: string | null }
  | { readonly kind: 'written'; readonly lines: Uint8Array; readonly states: StateColumns };

/** States as columns, which are transferred without a copy. */
export interface StateColumns {
  readonly keys: Float64Array<ArrayBuffer>;
  readonly times: Float64Array<ArrayBuffer>;
  readonly states: Uint8Array<ArrayBuffer>;
  readonly messages: Float64Array<ArrayBuffer>;
}

/** Answers requests until the thread is terminated. */
export function runPieceWorker({ file, path, head, memory, language, seed }: PieceWork): void {
  const port = parentPort;
  if (port === null) {
    throw new Error('no thread that asks');
  }
  const divided = new DividedFile(path);
  const writer = new NdjsonWriter(localeOf(language));
  const format = formatOf(head);
  const states = new LastStates(seed);
  const output = new SharedLines();
  let findings: Finding[] = [];
  let told: MessageState[] = [];
  port.on('message', (request: PieceRequest) => {
    if (request.kind === 'read') {
      findings = [];
      told = [];
      const scanner = new Scanner({
        finding: (finding) => findings.push(finding),
        state: (state) => told.push(state),
      });
      if (format !== null) {
        scanner.readAs(format, head, request.isFirst ? undefined : memory);
      }
      divided.read(request.piece, (bytes) => scanner.push(chunkOfBytes(bytes)));
      if (request.isLast) {
        scanner.end();
      }
      port.postMessage({ kind: 'read', counts: scanner.counts, memory: scanner.rest() } satisfies PieceAnswer);
    } else {
      output.clear();
      for (const finding of findings) {
        output.add(writer.line(file, format, finding, request.base));
      }
      const columns = columnsOf(told, states, request.base);
      findings = [];
      told = [];
      port.postMessage({ kind: 'written', lines: output.bytes, states: columns } satisfies PieceAnswer, [
        columns.keys.buffer,
        columns.times.buffer,
        columns.states.buffer,
        columns.messages.buffer,
      ]);
    }
  });
  port.on('close', () => divided.close());
}

function columnsOf(told: readonly MessageState[], last: LastStates, { failures }: Base): StateColumns {
  const keys = new Float64Array(told.length);
  const times = new Float64Array(told.length);
  const states = new Uint8Array(told.length);
  const messages = new Float64Array(told.length);
  for (const [index, state] of told.entries()) {
    // A message without an id is identified by the number of its failure.
    const numbers = last.numbersOf({ ...state, failure: state.failure + failures });
    keys[index] = numbers.key;
    times[index] = numbers.time;
    states[index] = numbers.state;
    messages[index] = numbers.messages;
  }
  return { keys, times, states, messages };
}
