/** Takes the pieces of a file as lines of NDJSON, and counts what became of its messages. */

import type { FormatId } from '../ids/formatId.ts';
import type { LastStates } from '../report/lastStates.ts';
import type { Base, NdjsonWriter } from '../report/render/ndjson.ts';
import type { StateColumns } from '../report/stateColumns.ts';
import type { Sink } from '../scan/finding.ts';
import type { LineOutput } from './lineOutput.ts';
import type { Ask, PieceTaker } from './piecesScan.ts';
import type { PlacedPiece } from './pieceWorker.ts';
import { printedFindings } from './printedFindings.ts';

export class LineTaker implements PieceTaker {
  readonly output = 'ndjson';
  readonly #file: string;
  readonly #writer: NdjsonWriter;
  readonly #last: LastStates;
  readonly #lines: LineOutput;
  readonly onlyFailures: boolean;
  #format: FormatId | null = null;

  constructor(file: string, writer: NdjsonWriter, last: LastStates, lines: LineOutput, onlyFailures: boolean) {
    this.onlyFailures = onlyFailures;
    this.#file = file;
    this.#writer = writer;
    this.#last = last;
    this.#lines = lines;
  }

  get seed(): number {
    return this.#last.seed;
  }

  begin(format: FormatId): void {
    this.#format = format;
  }

  open(ask: Ask): (piece: PlacedPiece, base: Base) => Promise<() => Promise<void>> {
    return async (_piece, base) => {
      const answer = await ask({ kind: 'write', base, causes: [] });
      return async () => {
        if (answer.kind === 'lines') {
          await this.#lines.addBytes(answer.lines);
          this.#count(answer.states);
        }
      };
    };
  }

  sinkFrom(base: Base): Sink {
    const sink: Sink = {
      finding: (finding) => this.#lines.add(this.#writer.line(this.#file, this.#format, finding, base)),
      state: (state) => this.#last.tell({ ...state, failure: state.failure + base.failures }),
    };
    return printedFindings(sink, this.onlyFailures);
  }

  async drain(): Promise<void> {
    await this.#lines.end();
  }

  #count({ pairs, times, states, amounts }: StateColumns): void {
    for (let at = 0; at < pairs.length; at++) {
      this.#last.add({ key: pairs[at] ?? 0, time: times[at] ?? 0, state: states[at] ?? 0, messages: amounts[at] ?? 1 });
    }
  }
}
