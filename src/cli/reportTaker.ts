/** Takes the pieces of a file as parts of its report. */

import type { FormatId } from '../ids/formatId.ts';
import type { Base } from '../report/render/ndjson.ts';
import type { Sink } from '../scan/finding.ts';
import type { FileGatherer } from '../service/overview/fileGatherer.ts';
import type { Ask, PieceTaker } from './piecesScan.ts';
import type { PlacedPiece } from './pieceWorker.ts';

export class ReportTaker implements PieceTaker {
  readonly output = 'report';
  readonly onlyFailures = false;
  readonly #gatherer: FileGatherer;
  #format: FormatId | null = null;

  constructor(gatherer: FileGatherer) {
    this.#gatherer = gatherer;
  }

  get seed(): number {
    return this.#gatherer.seed;
  }

  /** Null: nothing was read in pieces. */
  get format(): FormatId | null {
    return this.#format;
  }

  begin(format: FormatId): void {
    this.#format = format;
  }

  open(ask: Ask): (piece: PlacedPiece, base: Base) => Promise<() => Promise<void>> {
    let told = 0;
    return async (piece, base) => {
      const causes = this.#gatherer.causesFrom(told);
      told += causes.length;
      const answer = await ask({ kind: 'write', base, causes });
      return async () => {
        if (answer.kind === 'report') {
          await this.#name(this.#gatherer.take(answer.piece), piece, ask);
        }
      };
    };
  }

  sinkFrom({ lines, failures }: Base): Sink {
    return {
      finding: (finding) =>
        this.#gatherer.finding({ ...finding, line: finding.line + lines, failure: finding.failure + failures }),
      state: (state) => this.#gatherer.state({ ...state, failure: state.failure + failures }),
      success: (code, reply) => this.#gatherer.success(code, reply),
      latency: (latency) => this.#gatherer.latency(latency),
    };
  }

  async drain(): Promise<void> {
    // Nothing is passed on before the end.
  }

  /** Asks the thread that read the piece whose deliveries they are: few of millions are worth it. */
  async #name(unnamed: ReturnType<FileGatherer['take']>, piece: PlacedPiece, ask: Ask): Promise<void> {
    if (unnamed.length === 0) {
      return;
    }
    const answer = await ask({ kind: 'name', ...piece, indices: unnamed.map(({ index }) => index) });
    for (const [at, delivery] of unnamed.entries()) {
      const state = answer.kind === 'named' ? answer.states[at] : undefined;
      if (state !== undefined) {
        this.#gatherer.name(delivery, state);
      }
    }
  }
}
