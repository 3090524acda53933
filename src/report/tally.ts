/** Counts messages and recipients by their last state, in bounded memory. Fed in document order. */

import { type MessageState, messageName } from '../scan/finding.ts';
import { instantOf } from '../scan/instant.ts';

/** More message-recipient pairs than this are not kept apart; the counts then say so. */
const MAX_PAIRS = 1_000_000;

export interface Pair {
  readonly state: MessageState['state'];
  readonly time: string | null;
}

/** How many messages and recipients, by last state. */
export interface Counts {
  readonly failed: number;
  readonly delayed: number;
  /** False where the file has more pairs than are kept: the counts are then a lower bound. */
  readonly whole: boolean;
}

export class Tally {
  readonly #pairs = new Map<string, Pair>();
  readonly #queuedAt = new Map<string, string>();
  readonly #lastSuccess = new Map<string, string>();
  #whole = true;

  add(state: MessageState): void {
    const message = messageName(state.message, state.failure);
    if (state.state === 'queued' && state.time !== null && !this.#queuedAt.has(message) && this.#queuedAt.size < MAX_PAIRS) {
      this.#queuedAt.set(message, state.time);
    }
    if ((state.state === 'delivered' || state.state === 'relayed') && state.server !== null && state.time !== null) {
      const server = state.server.toLowerCase();
      const last = this.#lastSuccess.get(server);
      if (last === undefined ? this.#lastSuccess.size < MAX_PAIRS : isLater(state.time, last)) {
        this.#lastSuccess.set(server, state.time);
      }
    }
    const key = pairKey(message, state.recipient);
    const before = this.#pairs.get(key);
    if (before === undefined && this.#pairs.size >= MAX_PAIRS) {
      this.#whole = false;
      return;
    }
    if (before === undefined || supersedes(state, before)) {
      this.#pairs.set(key, { state: state.state, time: state.time });
    }
  }

  /** The last state of a message for a recipient (any letter case). */
  last(message: string, recipient: string): Pair | undefined {
    return this.#pairs.get(pairKey(message, recipient.toLowerCase()));
  }

  /** When the message entered the queue, as the log writes it. */
  queuedAt(message: string): string | undefined {
    return this.#queuedAt.get(message);
  }

  /** The last delivery to a server, as the log writes the time. */
  lastSuccess(server: string): string | undefined {
    return this.#lastSuccess.get(server.toLowerCase());
  }

  counts(): Counts {
    let failed = 0;
    let delayed = 0;
    for (const { state } of this.#pairs.values()) {
      if (state === 'failed') {
        failed++;
      } else if (state === 'delayed') {
        delayed++;
      }
    }
    return { failed, delayed, whole: this.#whole };
  }
}

function pairKey(message: string, recipient: string): string {
  return `${message}\0${recipient}`;
}

/** Events of one second come unordered: the later one counts, and of two at one time a final state stands over a delay. */
function supersedes(next: MessageState, before: Pair): boolean {
  if (next.state === 'dropped' && before.state === 'failed') {
    // Exchange Server logs the removal of the copy after a failure.
    return false;
  }
  const difference = next.time === before.time ? 0 : instantOf(next.time) - instantOf(before.time);
  if (Number.isNaN(difference)) {
    // Times that cannot be compared: the document's order counts.
    return true;
  }
  return difference === 0 ? rank(next.state) >= rank(before.state) : difference > 0;
}

function rank(state: Pair['state']): number {
  return state === 'queued' ? 0 : state === 'delayed' ? 1 : 2;
}

function isLater(a: string, b: string): boolean {
  return !(instantOf(a) <= instantOf(b));
}
