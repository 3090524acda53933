/** Keeps order among threads: what was read in any order goes on in the order of its numbers. */

export class Turns {
  #next: number;
  readonly #waiting = new Map<number, () => void>();

  constructor(first = 0) {
    this.#next = first;
  }

  /**
   * Does something once everything with a lower number is done; each number has one turn. Where it throws, nobody after it has a
   * turn any more.
   */
  async inTurn<Result>(number: number, act: () => Result | Promise<Result>): Promise<Result> {
    if (number !== this.#next) {
      await new Promise<void>((resolve) => this.#waiting.set(number, resolve));
    }
    const result = await act();
    this.#next++;
    const wake = this.#waiting.get(this.#next);
    this.#waiting.delete(this.#next);
    wake?.();
    return result;
  }
}
