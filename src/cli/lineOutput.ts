/** Lines for standard output, written many at a time, no faster than they are taken. */

import { once } from 'node:events';

/** So many UTF-16 code units are written at once. */
const MAX_HELD = 1 << 18;

export class LineOutput {
  #held = '';
  #isFull = false;

  add(line: string): void {
    this.#held += `${line}\n`;
    if (this.#held.length >= MAX_HELD) {
      this.#write();
    }
  }

  /** Writes lines that are encoded already; afterwards nothing reads them any more. */
  async addBytes(lines: Uint8Array): Promise<void> {
    this.#write();
    await new Promise<void>((resolve) => process.stdout.write(lines, () => resolve()));
  }

  /** Waits until what was written is taken. */
  async drain(): Promise<void> {
    if (this.#isFull) {
      this.#isFull = false;
      await once(process.stdout, 'drain');
    }
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    this.#write();
    await this.drain();
  }

  #write(): void {
    if (this.#held !== '') {
      this.#isFull = !process.stdout.write(this.#held);
      this.#held = '';
    }
  }
}
