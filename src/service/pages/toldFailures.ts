/** The failures that a scan tells, each once and at its best place, in memory that does not grow with the file. */

import { type Finding, markedPlace, tellings } from '../../scan/finding.ts';
import { isFailure } from '../document/failures.ts';

/** One failure of one recipient in a record or session. */
export interface ToldFailure {
  /** The place that tells it best. */
  readonly best: Finding;
  /** Lines (from 0) of the file that tell it. */
  readonly lines: readonly number[];
}

/** Maximum number of failures that are open at one time; a failure's findings are all in one record or session. */
const MAX_OPEN = 10_000;
/** Maximum number of lines noted of one failure. */
const MAX_LINES = 100;

interface Open {
  best: Finding;
  readonly lines: number[];
}

export class ToldFailures {
  readonly #onFailure: (failure: ToldFailure) => void;
  /** By the failures' numbers. */
  readonly #open = new Map<number, Open>();

  /** `onFailure` gets them in the order in which they are first told. */
  constructor(onFailure: (failure: ToldFailure) => void) {
    this.#onFailure = onFailure;
  }

  finding(finding: Finding): void {
    if (!isFailure(finding)) {
      return;
    }
    const { line } = markedPlace(finding);
    const open = this.#open.get(finding.failure);
    if (open === undefined) {
      this.#open.set(finding.failure, { best: finding, lines: [line] });
    } else {
      if (rank(finding) < rank(open.best)) {
        open.best = finding;
      }
      if (open.lines.length < MAX_LINES) {
        open.lines.push(line);
      }
    }
    if (this.#open.size > MAX_OPEN) {
      this.#closeFirst();
    }
  }

  end(): void {
    for (const open of this.#open.values()) {
      this.#onFailure(open);
    }
    this.#open.clear();
  }

  #closeFirst(): void {
    for (const [number, open] of this.#open) {
      this.#open.delete(number);
      this.#onFailure(open);
      return;
    }
  }
}

function rank({ telling }: Finding): number {
  return tellings.indexOf(telling);
}
