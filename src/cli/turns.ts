/** Keeps order among threads: work that arrives in any order continues in the order of its numbers. */

export class Turns {
  #next: number;
  readonly #waiting = new Map<number, () => void>();

  constructor(first = 0) {
    this.#next = first;
  }

  /**
   * Runs `act` once everything with a lower number is done. Each number has one turn. If `act` throws, no later number gets a
   * turn.
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
