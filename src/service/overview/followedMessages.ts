/** Since when the messages of a file are under way, and who deferred them last: the latest ones, each in about 30 bytes. */

import { slotNumber } from '../../report/slotNumber.ts';
import { ownCopy } from '../../text/ownCopy.ts';

/** Maximum number of messages that are followed from their first sign to their delivery; beyond it the oldest are forgotten. */
const MAX_FOLLOWED = 200_000;
/** Initial number of places; there are twice as many slots. */
const FIRST_PLACES = 512;

/**
 * A table of numbers of messages (`StateNumbers.message`): of 200,000 of them, two have the same with a probability of 1 in 450,000, and then
 * one of them may be told to have been under way since the other's beginning.
 */
export class FollowedMessages {
  readonly #limit: number;
  /** By place, in the order in which they came; when all places are taken, the oldest gives way. */
  #keys = new Float64Array(FIRST_PLACES);
  #since = new Float64Array(FIRST_PLACES);
  /** The server that deferred a message last, by its place. */
  readonly #deferredBy = new Map<number, string>();
  /** Place + 1 of the message whose number leads to this slot, or to one before it; 0: the slot is free. */
  #slots = new Int32Array(2 * FIRST_PLACES);
  #size = 0;
  #oldest = 0;

  constructor(limit = MAX_FOLLOWED) {
    this.#limit = limit;
  }

  /** The message showed at an instant; `deferredBy`: who deferred it then. */
  follow(key: number, instant: number, deferredBy: string | null): void {
    let slot = this.#slotOf(key);
    let place = (this.#slots[slot] ?? 0) - 1;
    if (place < 0) {
      place = this.#takePlace();
      slot = this.#slotOf(key);
      this.#slots[slot] = place + 1;
      this.#keys[place] = key;
      this.#since[place] = instant;
    }
    if (deferredBy !== null) {
      this.#deferredBy.set(place, ownCopy(deferredBy));
    }
  }

  /** The instant at which a message showed first; NaN if it is not followed. */
  since(key: number): number {
    const place = (this.#slots[this.#slotOf(key)] ?? 0) - 1;
    return place < 0 ? Number.NaN : (this.#since[place] ?? Number.NaN);
  }

  deferredBy(key: number): string | null {
    return this.#deferredBy.get((this.#slots[this.#slotOf(key)] ?? 0) - 1) ?? null;
  }

  /** A free place. */
  #takePlace(): number {
    if (this.#size < this.#limit) {
      if (this.#size === this.#keys.length) {
        this.#grow();
      }
      return this.#size++;
    }
    const place = this.#oldest;
    this.#oldest = place + 1 === this.#limit ? 0 : place + 1;
    this.#free(this.#slotOf(this.#keys[place] ?? 0));
    this.#deferredBy.delete(place);
    return place;
  }

  /** Frees a slot, and moves up those behind it that would no longer be found. */
  #free(freed: number): void {
    const mask = this.#slots.length - 1;
    let free = freed;
    this.#slots[free] = 0;
    for (let slot = (free + 1) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const home = this.#homeOf(this.#keys[(this.#slots[slot] ?? 0) - 1] ?? 0);
      if (((slot - home) & mask) >= ((slot - free) & mask)) {
        this.#slots[free] = this.#slots[slot] ?? 0;
        this.#slots[slot] = 0;
        free = slot;
      }
    }
  }

  #grow(): void {
    const places = this.#keys.length * 2;
    const [keys, since] = [this.#keys, this.#since];
    this.#keys = new Float64Array(places);
    this.#since = new Float64Array(places);
    this.#keys.set(keys);
    this.#since.set(since);
    this.#slots = new Int32Array(2 * places);
    for (const [place, key] of keys.entries()) {
      this.#slots[this.#slotOf(key)] = place + 1;
    }
  }

  /** The slot of a message, or the free one that it would take. */
  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#homeOf(key);
    for (;;) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0 || this.#keys[place] === key) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  #homeOf(key: number): number {
    return slotNumber(key) & (this.#slots.length - 1);
  }
}
