/** Tells how far a scan is, and what it found: often enough to follow it, and seldom enough not to hold it up. */

import type { FoundReport, ScanState } from '../reportProtocol.ts';

/** Times between two tellings of how far a scan is, and of what it found, milliseconds. */
const STATE_PAUSE = 200;
const FOUND_PAUSE = 1000;
/** What was found is put together for at most this share of the time. */
const FOUND_SHARE = 0.1;

/** Resolves when it was taken over. */
type Send = (state: ScanState, found: FoundReport | null) => Promise<void>;

export class ScanTelling {
  readonly #send: Send;
  #nextState = 0;
  #nextFound = Date.now() + FOUND_PAUSE;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Both are asked for only when their time has come. */
  tell(state: () => ScanState, found: () => FoundReport): void {
    const now = Date.now();
    if (now < this.#nextState) {
      return;
    }
    this.#nextState = now + STATE_PAUSE;
    if (now < this.#nextFound) {
      void this.#send(state(), null);
      return;
    }
    const news = found();
    this.#nextFound = Number.POSITIVE_INFINITY;
    const told = Date.now();
    void this.tellFound(state(), news).then(() => {
      this.#nextFound = Date.now() + Math.max(FOUND_PAUSE, (told - now) / FOUND_SHARE);
    });
  }

  tellFound(state: ScanState, found: FoundReport): Promise<void> {
    return this.#send(state, found);
  }
}
