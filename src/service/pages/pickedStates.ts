/** What became of the messages of some failures, and the last success to each of their servers; in bounded memory. */

import type { MessageState } from '../../scan/finding.ts';
import { instantOf } from '../../text/times/instant.ts';
import type { ToldFailure } from '../document/toldFailures.ts';

/** Maximum number of states. */
const MAX_STATES = 200_000;

export class PickedStates {
  readonly #states: MessageState[] = [];
  /** The last success of each server, by its name in lower case; null: none so far. */
  readonly #successes: Map<string, MessageState | null>;

  constructor(failures: readonly ToldFailure[]) {
    const servers = failures.flatMap(({ best }) => best?.record.server ?? []);
    this.#successes = new Map(servers.map((server) => [server.toLowerCase(), null]));
  }

  add(state: MessageState): void {
    if (this.#states.length < MAX_STATES) {
      this.#states.push(state);
    }
    this.addSuccess(state);
  }

  /** Notes a state of any message if it is the last success to one of the servers. */
  addSuccess(state: MessageState): void {
    if ((state.state !== 'delivered' && state.state !== 'relayed') || state.server === null || state.time === null) {
      return;
    }
    const server = state.server.toLowerCase();
    const last = this.#successes.get(server);
    // Times that cannot be compared count by their order in the file.
    if (last !== undefined && !(last !== null && instantOf(state.time) <= instantOf(last.time))) {
      this.#successes.set(server, state);
    }
  }

  all(): readonly MessageState[] {
    const told = new Set(this.#states);
    const successes = [...this.#successes.values()].filter((state) => state !== null && !told.has(state));
    return [...this.#states, ...successes.filter((state) => state !== null)];
  }
}
