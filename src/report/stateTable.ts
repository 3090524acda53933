/** The numbers of states by the key of message and recipient: 17 bytes for each, in a table that grows in parts. */

import { slotNumber } from './slotNumber.ts';

/** Initial number of slots, and the maximum share of them in use. */
const FIRST_SLOTS = 1024;
const MAX_LOAD = 0.75;
/** How much larger a part becomes when it is full. */
const GROWTH = 1.6;
/**
 * Number of parts into which a table is divided that outgrows one, and the number of pairs at which it does. While a part grows, its old slots
 * take memory too: of a whole table of a million pairs that would be 14 MB, of a part it is little.
 */
const PARTS = 128;
const MAX_UNDIVIDED = 24_000;
/** Which part a key belongs to is said by bits that do not choose its slot, those above the 32nd. */
const HIGH = 0x1_0000_0000;
/** More than any number of a state. */
const STATES = 32;

/** What is kept under a key. */
export interface KeptState {
  readonly key: number;
  readonly time: number;
  /** Not 0. */
  readonly state: number;
}

/** One table, or a part of one. */
class StatePart {
  keys: Float64Array<ArrayBuffer>;
  times: Float64Array<ArrayBuffer>;
  /** 0: the slot is free. */
  states: Uint8Array<ArrayBuffer>;
  size = 0;

  constructor(slots: number) {
    this.keys = new Float64Array(slots);
    this.times = new Float64Array(slots);
    this.states = new Uint8Array(slots);
  }

  set(slot: number, key: number, time: number, state: number): void {
    this.keys[slot] = key;
    this.times[slot] = time;
    this.states[slot] = state;
  }

  /** Takes a free slot. */
  add(slot: number, key: number, time: number, state: number): void {
    this.set(slot, key, time, state);
    this.size++;
    if (this.size > this.keys.length * MAX_LOAD) {
      this.#grow();
    }
  }

  /** The slot of a key, or the free slot that it would take. */
  slotOf(key: number): number {
    const { length } = this.keys;
    let slot = slotNumber(key) % length;
    while (this.states[slot] !== 0 && this.keys[slot] !== key) {
      slot = slot + 1 === length ? 0 : slot + 1;
    }
    return slot;
  }

  #grow(): void {
    const { keys, times, states } = this;
    const length = Math.ceil(keys.length * GROWTH);
    this.keys = new Float64Array(length);
    this.times = new Float64Array(length);
    this.states = new Uint8Array(length);
    for (let index = 0; index < states.length; index++) {
      const state = states[index] ?? 0;
      if (state !== 0) {
        const key = keys[index] ?? 0;
        this.set(this.slotOf(key), key, times[index] ?? 0, state);
      }
    }
  }
}

export class StateTable {
  /** One, or as many as `PARTS` says. */
  #parts: readonly StatePart[] = [new StatePart(FIRST_SLOTS)];
  #size = 0;

  /** Number of keys. */
  get size(): number {
    return this.#size;
  }

  /** The part in which a key is, or would be. */
  partOf(key: number): StatePart {
    return partOf(this.#parts, key);
  }

  /** Keeps a state under a key that has none, in the free slot that the key would take; parts that were asked for before are no longer valid. */
  take(part: StatePart, slot: number, { key, time, state }: KeptState): void {
    part.add(slot, key, time, state);
    this.#size++;
    if (this.#parts.length === 1 && this.#size > MAX_UNDIVIDED) {
      this.#divide(part);
    }
  }

  clear(): void {
    const [only] = this.#parts;
    if (this.#parts.length > 1 || only === undefined || only.keys.length > FIRST_SLOTS) {
      this.#parts = [new StatePart(FIRST_SLOTS)];
    } else if (this.#size > 0) {
      only.states.fill(0);
      only.size = 0;
    }
    this.#size = 0;
  }

  /** How many keys each state has, by its number. */
  countByState(): number[] {
    const counts = new Array<number>(STATES).fill(0);
    for (const { states } of this.#parts) {
      // By index: a loop over the values of a typed array takes ten times as long.
      for (let slot = 0; slot < states.length; slot++) {
        const state = states[slot] ?? 0;
        counts[state] = (counts[state] ?? 0) + 1;
      }
    }
    counts[0] = 0;
    return counts;
  }

  #divide({ keys, times, states }: StatePart): void {
    const parts = Array.from({ length: PARTS }, () => new StatePart(FIRST_SLOTS));
    for (let index = 0; index < states.length; index++) {
      const state = states[index] ?? 0;
      if (state !== 0) {
        const key = keys[index] ?? 0;
        const part = partOf(parts, key);
        part.add(part.slotOf(key), key, times[index] ?? 0, state);
      }
    }
    this.#parts = parts;
  }
}

function partOf(parts: readonly StatePart[], key: number): StatePart {
  const part = parts[parts.length === 1 ? 0 : Math.floor(key / HIGH) % parts.length];
  if (part === undefined) {
    throw new Error('no part');
  }
  return part;
}
