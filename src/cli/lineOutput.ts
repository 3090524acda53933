/** Lines for standard output, written many at a time, and no faster than the reader takes them. */

import { once } from 'node:events';

/** Maximum length held back before it is written, UTF-16 code units. */
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

  /** Writes lines that are already encoded. Once it resolves, the bytes may be overwritten. */
  async addBytes(lines: Uint8Array): Promise<void> {
    this.#write();
    await new Promise<void>((resolve) => process.stdout.write(lines, () => resolve()));
  }

  /** Waits until the reader has taken what was written. */
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
