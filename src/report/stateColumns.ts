/** States as columns of numbers, which are sent to another thread without a copy. */

import type { MessageState } from '../scan/finding.ts';
import type { LastStates, StateNumbers } from './lastStates.ts';

export type Numbers = Float64Array<ArrayBuffer>;

/** In the order in which the states were told. */
export interface StateColumns {
  /** Message and recipient of each state. */
  readonly pairs: Numbers;
  /** The number of its message alone. */
  readonly messages: Numbers;
  readonly times: Numbers;
  readonly states: Uint8Array<ArrayBuffer>;
  /** Numbers of messages that it is about. */
  readonly amounts: Numbers;
}

/** Initial number of states of a piece. */
const FIRST_STATES = 1024;

/** Turns states into numbers at once, in arrays that the next piece uses again: as objects, a piece's would outlive the young generation. */
export class StateGatherer {
  readonly #last: LastStates;
  /** States whose message has no id, with their indices: their numbers depend on how many failures come before the piece. */
  #nameless: { readonly index: number; readonly state: MessageState }[] = [];
  #pairs = new Float64Array(FIRST_STATES);
  #messages = new Float64Array(FIRST_STATES);
  #times = new Float64Array(FIRST_STATES);
  #states = new Uint8Array(FIRST_STATES);
  #amounts = new Float64Array(FIRST_STATES);
  #length = 0;

  /** `last` makes numbers with the seed that all threads have. */
  constructor(last: LastStates) {
    this.#last = last;
  }

  /** Number of states since the piece began. */
  get length(): number {
    return this.#length;
  }

  /** Begins a piece. */
  begin(): void {
    this.#length = 0;
    this.#nameless = [];
  }

  add(state: MessageState): StateNumbers {
    if (this.#length === this.#pairs.length) {
      this.#grow();
    }
    const numbers = this.#last.numbersOf(state);
    const index = this.#length++;
    if (state.message === null) {
      this.#nameless.push({ index, state });
    }
    this.#pairs[index] = numbers.key;
    this.#messages[index] = numbers.message;
    this.#times[index] = numbers.time;
    this.#states[index] = numbers.state;
    this.#amounts[index] = numbers.messages;
    return numbers;
  }

  /** The piece's; `failures`: how many come before it. */
  columns(failures: number): StateColumns {
    for (const { index, state } of this.#nameless) {
      const { key, message } = this.#last.numbersOf({ ...state, failure: state.failure + failures });
      this.#pairs[index] = key;
      this.#messages[index] = message;
    }
    return {
      pairs: this.#pairs.slice(0, this.#length),
      messages: this.#messages.slice(0, this.#length),
      times: this.#times.slice(0, this.#length),
      states: this.#states.slice(0, this.#length),
      amounts: this.#amounts.slice(0, this.#length),
    };
  }

  #grow(): void {
    const larger = (column: Numbers): Numbers => {
      const copy = new Float64Array(2 * column.length);
      copy.set(column);
      return copy;
    };
    const states = this.#states;
    [this.#pairs, this.#messages, this.#times, this.#amounts] = [
      larger(this.#pairs),
      larger(this.#messages),
      larger(this.#times),
      larger(this.#amounts),
    ];
    this.#states = new Uint8Array(2 * states.length);
    this.#states.set(states);
  }
}
