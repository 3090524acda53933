/** Numbers the failures of a file, so that findings of one failure share its number. */

export class FailureNumbers {
  #count: number;

  /** `count`: number of failures that are already numbered. */
  constructor(count = 0) {
    this.#count = count;
  }

  /** The number of a new failure; the first is 0. */
  next(): number {
    return this.#count++;
  }

  /** Number of failures numbered. */
  get count(): number {
    return this.#count;
  }
}
