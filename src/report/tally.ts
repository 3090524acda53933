/** What became of the messages of an open document, by their last state. */

import { type MessageState, messageName } from '../scan/finding.ts';
import { instantOf } from '../text/times/instant.ts';
import { type Counts, LastStates } from './lastStates.ts';

/** Maximum number of messages, and of servers, whose times are kept. */
const MAX_TIMES = 1_000_000;

export interface LastState {
  readonly state: MessageState['state'];
  /** ISO 8601 in UTC, otherwise as written. */
  readonly time: string | null;
}

/** Built from states in document order. Rarely needed times are gathered on first use. */
export class Tally {
  readonly #states: readonly MessageState[];
  readonly #last = new LastStates();
  /** Times as written, for those that their number does not determine. */
  readonly #written = new Map<number, string>();
  #queuedAt: ReadonlyMap<string, string> | undefined;
  #lastSuccess: ReadonlyMap<string, { readonly time: string }> | undefined;

  constructor(states: readonly MessageState[]) {
    this.#states = states;
    for (const state of states) {
      const numbers = this.#last.knownNumbersOf(state);
      if (this.#last.add(numbers) !== null) {
        if (numbers.written !== null) {
          this.#written.set(numbers.key, numbers.written);
        } else if (this.#written.size > 0) {
          this.#written.delete(numbers.key);
        }
      }
    }
  }

  /** The last state of a message for a recipient (any letter case). */
  last(message: string, recipient: string): LastState | undefined {
    const last = this.#last.last(message, recipient.toLowerCase());
    if (last === undefined) {
      return undefined;
    }
    const { key, state, time } = last;
    const written = this.#written.get(key);
    return {
      state,
      // Most callers want only the state.
      get time() {
        return written ?? (Number.isNaN(time) ? null : new Date(time).toISOString());
      },
    };
  }

  /** When the message entered the queue, as the log writes it. */
  queuedAt(message: string): string | undefined {
    this.#queuedAt ??= queueTimes(this.#states);
    return this.#queuedAt.get(message);
  }

  /** The last delivery to a server, as the log writes the time. */
  lastSuccess(server: string): string | undefined {
    this.#lastSuccess ??= lastSuccesses(this.#states);
    return this.#lastSuccess.get(server.toLowerCase())?.time;
  }

  counts(): Counts {
    return this.#last.counts();
  }

  /** The states that `counts` counts as failed or delayed: one for each message and recipient, in document order. */
  open(): readonly MessageState[] {
    const open = new Map<number, MessageState>();
    for (const state of this.#states) {
      if (state.state === 'failed' || state.state === 'delayed') {
        const numbers = this.#last.knownNumbersOf(state);
        if (this.#last.stands(numbers)) {
          open.set(numbers.key, state);
        }
      }
    }
    return [...open.values()];
  }
}

/** When each message was first queued. */
function queueTimes(states: readonly MessageState[]): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { state, message, failure, time } of states) {
    if (state === 'queued' && time !== null && times.size < MAX_TIMES) {
      const name = messageName(message, failure);
      if (!times.has(name)) {
        times.set(name, time);
      }
    }
  }
  return times;
}

/** The last success of each server, in lower case; if times cannot be compared, document order decides. */
function lastSuccesses(states: readonly MessageState[]): ReadonlyMap<string, { readonly time: string }> {
  const successes = new Map<string, { readonly time: string; readonly instant: number }>();
  for (const { state, server, time } of states) {
    if ((state !== 'delivered' && state !== 'relayed') || server === null || time === null) {
      continue;
    }
    const name = server.toLowerCase();
    const instant = instantOf(time);
    const last = successes.get(name);
    if (last === undefined ? successes.size < MAX_TIMES : !(instant <= last.instant)) {
      successes.set(name, { time, instant });
    }
  }
  return successes;
}
