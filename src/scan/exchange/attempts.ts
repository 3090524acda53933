/**
 * Attempts to open a session that failed, and whether another one made up for them: Exchange goes on to the next address at once, in a
 * session of its own, and where TLS is not required it tries again in clear.
 */

import { isOfSameDestination } from './destination.ts';
import type { HeldBack, Withheld } from './heldBack.ts';

/** How long after a session the one that makes up for it begins at the latest, milliseconds; Exchange begins it at once. */
export const NEXT_BEGINS_WITHIN = 2000;
/** How long a session may go on after a failure until it counts as one, milliseconds. */
export const GOES_ON_FOR = 60_000;
/** Maximum number of attempts that wait at once; then the oldest counts as a failure. */
export const MAX_ATTEMPTS = 100;
/** Maximum number of sessions that may make up for one attempt. */
const MAX_NEXT = 20;

/** A session, with what is known of the other side. */
export interface SessionSide {
  /** The session's name in its reader. */
  readonly key: string;
  readonly sends: boolean;
  readonly connector: string | null;
  readonly ip: string | null;
  /** Names of the other side: of its greeting, of the destination that the log tells, of the recipients' domains. */
  readonly names: readonly string[];
  /** Milliseconds; NaN where the log does not tell it. */
  readonly time: number;
}

interface Attempt {
  readonly failures: Withheld[];
  side: SessionSide;
  /** Whether its session goes on. */
  isOpen: boolean;
  /** Until when a session may begin that makes up for it; while it is open, until when it may go on. */
  until: number;
  /** Sessions that may make up for it. */
  readonly next: Set<string>;
}

export class Attempts {
  readonly #held: HeldBack;
  readonly #attempts = new Set<Attempt>();

  constructor(held: HeldBack) {
    this.#held = held;
  }

  get isEmpty(): boolean {
    return this.#attempts.size === 0;
  }

  /** The failure's number of the attempt that a session continues; undefined: it continues none. */
  numberOf(side: SessionSide): number | undefined {
    return this.#continuedBy(side)?.failures[0]?.failure;
  }

  /** A session failed. */
  failed(side: SessionSide, failure: Withheld): void {
    const attempt = this.#continuedBy(side) ?? { failures: [], side, isOpen: true, until: 0, next: new Set<string>() };
    attempt.failures.push(failure);
    attempt.side = side;
    attempt.isOpen = true;
    attempt.until = side.time + GOES_ON_FOR;
    attempt.next.clear();
    this.#attempts.add(attempt);
    const [oldest] = this.#attempts;
    if (oldest !== undefined && this.#attempts.size > MAX_ATTEMPTS) {
      this.#decide(oldest, 'failure');
    }
  }

  /** A session begins. */
  began(side: SessionSide): void {
    for (const { side: before, isOpen, next, until } of this.#attempts) {
      const isNext = before.sends === side.sends && (side.sends ? before.connector === side.connector : before.ip === side.ip);
      // Without a name, only the first one is certainly the next attempt.
      const most = before.names.length > 0 || !side.sends ? MAX_NEXT : 1;
      if (!isOpen && isNext && !(side.time > until) && next.size < most) {
        next.add(side.key);
      }
    }
  }

  /** A session came as far as a failed one should have. */
  succeeded(side: SessionSide): void {
    const attempt = this.#continuedBy(side);
    if (attempt !== undefined) {
      this.#decide(attempt, 'recovered');
    }
  }

  /** A session is over. */
  ended({ key, time }: SessionSide): void {
    for (const attempt of this.#attempts) {
      if (attempt.isOpen && attempt.side.key === key) {
        attempt.isOpen = false;
        attempt.until = time + NEXT_BEGINS_WITHIN;
      } else {
        attempt.next.delete(key);
      }
    }
  }

  /** Decides about the attempts that nothing can make up for any more. */
  passed(time: number): void {
    for (const attempt of this.#attempts) {
      if (time > attempt.until && attempt.next.size === 0) {
        this.#decide(attempt, 'failure');
      }
    }
  }

  end(): void {
    for (const attempt of this.#attempts) {
      this.#decide(attempt, 'failure');
    }
  }

  #continuedBy(side: SessionSide): Attempt | undefined {
    for (const attempt of this.#attempts) {
      if (attempt.side.key === side.key || (attempt.next.has(side.key) && isOfSameDestination(attempt.side, side))) {
        return attempt;
      }
    }
    return undefined;
  }

  #decide(attempt: Attempt, verdict: 'failure' | 'recovered'): void {
    this.#attempts.delete(attempt);
    for (const failure of attempt.failures) {
      this.#held.decide(failure, verdict);
    }
  }
}
