/** Lines in UTF-8 that one thread writes and another reads in place. */

/** Initial size, bytes. */
const FIRST_SIZE = 4 << 20;
const LF = 0x0a;

export class SharedLines {
  #buffer = Buffer.from(new SharedArrayBuffer(FIRST_SIZE));
  #length = 0;

  /** What was added since it was last cleared. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  add(line: string): void {
    // A UTF-16 code unit is at most three bytes.
    const needed = this.#length + line.length * 3 + 1;
    if (needed > this.#buffer.length) {
      const larger = Buffer.from(new SharedArrayBuffer(needed * 2));
      larger.set(this.bytes);
      this.#buffer = larger;
    }
    this.#length += this.#buffer.write(line, this.#length);
    this.#buffer[this.#length++] = LF;
  }
}
