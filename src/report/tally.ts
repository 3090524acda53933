/** Counts messages and recipients by their last state, in bounded memory. Fed in document order. */

import { type MessageState, messageName } from '../scan/finding.ts';
import { type Counts, isInstant, LastStates } from './lastStates.ts';

/** So many messages and servers have their times kept. */
const MAX_TIMES = 1_000_000;

export interface LastState {
  readonly state: MessageState['state'];
  /** ISO 8601 in UTC, else as written. */
  readonly time: string | null;
}

/** A number says all that such a time does. */
const UTC = /^\d{4}-\d\d-\d\dT.{8}.*Z$/;

export class Tally {
  readonly #last = new LastStates();
  /** Times as they are written, of those that are not in UTC. */
  readonly #written = new Map<number, string>();
  readonly #queuedAt = new Map<string, string>();
  readonly #lastSuccess = new Map<string, { readonly time: string; readonly instant: number }>();

  add(state: MessageState): void {
    const message = messageName(state.message, state.failure);
    if (state.state === 'queued' && state.time !== null && !this.#queuedAt.has(message) && this.#queuedAt.size < MAX_TIMES) {
      this.#queuedAt.set(message, state.time);
    }
    const numbers = this.#last.knownNumbersOf(state);
    if ((state.state === 'delivered' || state.state === 'relayed') && state.server !== null && state.time !== null) {
      this.#succeed(state.server.toLowerCase(), state.time, numbers.time);
    }
    if (this.#last.add(numbers)) {
      if (state.time === null || (isInstant(numbers.time) && UTC.test(state.time))) {
        this.#written.delete(numbers.key);
      } else {
        this.#written.set(numbers.key, state.time);
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
    return { state, time: this.#written.get(key) ?? (Number.isNaN(time) ? null : new Date(time).toISOString()) };
  }

  /** When the message entered the queue, as the log writes it. */
  queuedAt(message: string): string | undefined {
    return this.#queuedAt.get(message);
  }

  /** The last delivery to a server, as the log writes the time. */
  lastSuccess(server: string): string | undefined {
    return this.#lastSuccess.get(server.toLowerCase())?.time;
  }

  counts(): Counts {
    return this.#last.counts();
  }

  #succeed(server: string, time: string, instant: number): void {
    const last = this.#lastSuccess.get(server);
    const isLater = !(isInstant(instant) && last !== undefined && isInstant(last.instant) && instant <= last.instant);
    if (last === undefined ? this.#lastSuccess.size < MAX_TIMES : isLater) {
      this.#lastSuccess.set(server, { time, instant });
    }
  }
}
