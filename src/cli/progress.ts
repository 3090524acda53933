/** How far a scan is, in one line of a terminal that is taken away again; nothing where no terminal is. */

import { plainLine } from '../service/wording/markdown.ts';

/** What of a terminal's stream is used. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Nothing is shown of what takes less, and no more often than this, milliseconds. */
const PATIENCE = 500;
const INTERVAL = 100;
const MAX_NAME = 50;
/** Goes to the beginning of the line and empties it. */
const CLEAR = '\r\u001b[K';

export class Progress {
  readonly #terminal: Terminal | null;
  readonly #now: () => number;
  readonly #begun: number;
  #shown: number | null = null;

  /** `terminal`: null for none; `now`: milliseconds. */
  constructor(terminal: Terminal | null, now: () => number = Date.now) {
    this.#terminal = terminal?.isTTY === true ? terminal : null;
    this.#now = now;
    this.#begun = now();
  }

  /** Shows nothing. */
  static silent(): Progress {
    return new Progress(null);
  }

  /** `share` of the file that is read, 0 to 1. */
  show(file: string, share: number): void {
    const now = this.#now();
    if (this.#terminal !== null && now - this.#begun >= PATIENCE && now - (this.#shown ?? 0) >= INTERVAL) {
      this.#shown = now;
      const percent = Math.min(100, Math.floor(share * 100));
      this.#terminal.write(`${CLEAR}${plainLine(file, MAX_NAME)} ${percent} %`);
    }
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown !== null) {
      this.#terminal?.write(CLEAR);
      this.#shown = null;
    }
  }
}
