/** Numbers the failures of a file, so that findings of one failure share its number. */

export class FailureNumbers {
  #count: number;

  /** Goes on after so many failures. */
  constructor(count = 0) {
    this.#count = count;
  }

  /** The number of a new failure; the first is 0. */
  next(): number {
    return this.#count++;
  }

  /** How many there are so far. */
  get count(): number {
    return this.#count;
  }
}
