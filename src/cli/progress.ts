/** Shows the progress of a scan in one line of a terminal and removes it again; shows nothing without a terminal. */

import { plainLine } from '../service/wording/markdown.ts';

/** The members of a terminal's stream that are used. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Time before anything is shown, and the minimum time between two updates, milliseconds. */
const PATIENCE = 500;
const INTERVAL = 100;
/** Maximum length of a file's name that is shown, UTF-16 code units. */
const MAX_NAME = 50;
/** Moves to the beginning of the line and clears it. */
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

  /** `share` of the file read so far, 0 to 1. */
  show(file: string, share: number): void {
    const now = this.#now();
    if (this.#terminal !== null && now - this.#begun >= PATIENCE && now - (this.#shown ?? 0) >= INTERVAL) {
      this.#shown = now;
      const percent = Math.min(100, Math.floor(share * 100));
      this.#terminal.write(`${CLEAR}${plainLine(file, MAX_NAME)} ${percent} %`);
    }
  }

  /** Removes the line. */
  clear(): void {
    if (this.#shown !== null) {
      this.#terminal?.write(CLEAR);
      this.#shown = null;
    }
  }
}
