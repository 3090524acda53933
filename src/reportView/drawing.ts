/** Draws the newest of what comes quickly one after the other: for a share of the time, so that the window has the rest for the person. */

/** Drawing takes at most this share of the time. */
const SHARE = 0.1;

export class Drawing<Item> {
  readonly #draw: (item: Item) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #newest: Item | undefined;
  /** When the next may be drawn, by the clock of `Date`. */
  #next = 0;

  constructor(draw: (item: Item) => void) {
    this.#draw = draw;
  }

  /** `isLast`: nothing better will come soon, so it is drawn at once. */
  show(item: Item, isLast: boolean): void {
    this.#newest = item;
    clearTimeout(this.#waiting);
    const pause = this.#next - Date.now();
    if (isLast || pause <= 0) {
      this.#drawNewest();
    } else {
      this.#waiting = setTimeout(() => this.#drawNewest(), pause);
    }
  }

  /** What is waiting is not drawn any more. */
  drop(): void {
    clearTimeout(this.#waiting);
    this.#newest = undefined;
  }

  #drawNewest(): void {
    const item = this.#newest;
    if (item !== undefined) {
      this.#newest = undefined;
      const begin = Date.now();
      this.#draw(item);
      const end = Date.now();
      this.#next = end + (end - begin) * (1 / SHARE - 1);
    }
  }
}
