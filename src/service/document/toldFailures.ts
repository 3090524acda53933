/** The failures that a scan tells, each once and at its best place, in memory that does not grow with the file. */

import { type Finding, type MessageState, markedPlace, messageName, messageOf, tellings } from '../../scan/finding.ts';
import { isFailure } from './failures.ts';

/** One failure of one recipient in a record or session. */
export interface ToldFailure {
  /** The place that tells it best; null: its record has a status and no code. */
  readonly best: Finding | null;
  /** The name of its message. */
  readonly message: string;
  /** Lines (from 0) of the file that tell it. */
  readonly lines: readonly number[];
}

/** Maximum number of failures that are open at one time; a failure's findings are all in one record or session. */
const MAX_OPEN = 10_000;
/** Maximum number of lines noted of one failure. */
const MAX_LINES = 100;

interface Open {
  best: Finding | null;
  readonly message: string;
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
      this.#add(finding.failure, { best: finding, message: messageOf(finding), lines: [line] });
    } else {
      if (open.best === null || rank(finding) < rank(open.best)) {
        open.best = finding;
      }
      if (open.lines.length < MAX_LINES) {
        open.lines.push(line);
      }
    }
  }

  /** Notes what a record says became of its message; `line`: the last one of the record. */
  state({ state, message, failure }: MessageState, line: number): void {
    if ((state === 'failed' || state === 'delayed') && !this.#open.has(failure)) {
      this.#add(failure, { best: null, message: messageName(message, failure), lines: [line] });
    }
  }

  end(): void {
    for (const open of this.#open.values()) {
      this.#onFailure(open);
    }
    this.#open.clear();
  }

  #add(failure: number, open: Open): void {
    this.#open.set(failure, open);
    for (const [number, first] of this.#open) {
      if (this.#open.size <= MAX_OPEN) {
        return;
      }
      this.#open.delete(number);
      this.#onFailure(first);
    }
  }
}

function rank({ telling }: Finding): number {
  return tellings.indexOf(telling);
}
