/** Passes on in its order what a reader tells, and holds back failures until it is certain that nothing made up for them. */

import type { Finding, MessageState, Sink } from '../finding.ts';

/**
 * Maximum number of findings and states that wait behind a failure; then it counts as one, so that a log of any length takes little memory.
 */
const MAX_WAITING = 5000;

/** A failure that is held back. */
export interface Withheld {
  /** Null: what was found is told already, and only counts if nothing makes up for it. */
  readonly finding: Finding | null;
  /** Its number. */
  readonly failure: number;
  readonly states: readonly MessageState[];
  /** `open`: what comes next decides. */
  verdict: 'open' | 'failure' | 'recovered';
}

/** A failure that nothing is decided about. */
export function withhold<Found extends Finding | null>(
  failure: number,
  finding: Found,
  states: readonly MessageState[],
): Withheld & { readonly finding: Found } {
  return { finding, failure, states, verdict: 'open' };
}

export type WithheldFinding = Withheld & { readonly finding: Finding };

type Told = { readonly finding: Finding } | { readonly state: MessageState } | { readonly withheld: Withheld };

export class HeldBack implements Sink {
  readonly #sink: Sink;
  #waiting: Told[] = [];
  /** Index of the first that waits; those before it are passed on. */
  #first = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Whether nothing is held back. */
  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  finding(finding: Finding): void {
    if (this.#waiting.length === 0) {
      this.#sink.finding(finding);
    } else {
      this.#wait({ finding });
    }
  }

  state(state: MessageState): void {
    if (this.#waiting.length === 0) {
      this.#sink.state(state);
    } else {
      this.#wait({ state });
    }
  }

  /** Holds a failure back, with all that is told after it, until it is decided. */
  hold(withheld: Withheld): void {
    this.#wait({ withheld });
    if (withheld.verdict !== 'open') {
      this.#pass();
    }
  }

  /** Decides about a failure; one that is decided stays so. */
  decide(withheld: Withheld, verdict: 'failure' | 'recovered'): void {
    if (withheld.verdict === 'open') {
      withheld.verdict = verdict;
      this.#pass();
    }
  }

  /** Lets everything pass: what is still open is a failure. */
  end(): void {
    for (const told of this.#waiting) {
      if ('withheld' in told && told.withheld.verdict === 'open') {
        told.withheld.verdict = 'failure';
      }
    }
    this.#pass();
  }

  #wait(told: Told): void {
    this.#waiting.push(told);
    const first = this.#waiting[this.#first];
    if (this.#waiting.length - this.#first > MAX_WAITING && first !== undefined && 'withheld' in first) {
      this.decide(first.withheld, 'failure');
    }
  }

  /** Passes on what stands before the first open failure. */
  #pass(): void {
    let told = this.#waiting[this.#first];
    while (told !== undefined && !('withheld' in told && told.withheld.verdict === 'open')) {
      this.#first++;
      this.#passOn(told);
      told = this.#waiting[this.#first];
    }
    if (told === undefined) {
      this.#waiting = [];
      this.#first = 0;
    } else if (this.#first > MAX_WAITING) {
      this.#waiting.splice(0, this.#first);
      this.#first = 0;
    }
  }

  #passOn(told: Told): void {
    if ('finding' in told) {
      this.#sink.finding(told.finding);
    } else if ('state' in told) {
      this.#sink.state(told.state);
    } else if (told.withheld.verdict === 'failure') {
      if (told.withheld.finding !== null) {
        this.#sink.finding(told.withheld.finding);
      }
      for (const state of told.withheld.states) {
        this.#sink.state(state);
      }
    }
  }
}
