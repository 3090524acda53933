/** The last state of each message for each recipient, in little memory: numbers represent names and times. */

import { type MessageState, messageName } from '../scan/finding.ts';
import { instantOf } from '../text/times/instant.ts';
import { StateTable } from './stateTable.ts';

type State = MessageState['state'];

const states: readonly State[] = ['queued', 'delayed', 'failed', 'delivered', 'relayed', 'expanded', 'dropped'];
const numbers = new Map(states.map((state, index) => [state, index + 1]));
const FAILED = numbers.get('failed') ?? 0;
const DELAYED = numbers.get('delayed') ?? 0;
const DROPPED = numbers.get('dropped') ?? 0;
/** Whether the number of a state says that a message arrived, as far as the log tells. */
const isArrival: readonly boolean[] = [false, ...states.map((state) => ['delivered', 'relayed', 'expanded'].includes(state))];
/** What this much is added to is the state of a stranger's message. */
const OF_STRANGER = 16;

/** Numbers below this one are times that cannot be compared; no instant is before the year 0. */
const UNCOMPARABLE = -1e15;

/** The state that a number stands for, whosever message it is; undefined: none. */
export function stateOfNumber(state: number): State | undefined {
  return states[(state % OF_STRANGER) - 1];
}

/** Milliseconds of the time that a number stands for; NaN if it cannot be compared. */
export function instantOfNumber(time: number): number {
  return isInstant(time) ? time : Number.NaN;
}

/** Whether the number of a state says that a message failed or is delayed. */
export function isOpenNumber(state: number): boolean {
  const own = state % OF_STRANGER;
  return own === FAILED || own === DELAYED;
}

/** Whether the number of a state is that of a stranger's message. */
export function isStrangersNumber(state: number): boolean {
  return state > OF_STRANGER;
}

/** Whether the number of a time is its milliseconds. Other numbers only show whether two times are written alike. */
function isInstant(time: number): boolean {
  return time > UNCOMPARABLE;
}

export interface StateNumbers {
  readonly key: number;
  /** Of its message, for whichever recipient. */
  readonly message: number;
  readonly time: number;
  readonly state: number;
  /** Number of messages. */
  readonly messages: number;
}

/** The same, with the time as written if the number does not determine it, otherwise null. */
interface KnownNumbers extends StateNumbers {
  readonly written: string | null;
}

/** Times that their number determines entirely. */
const UTC = /^\d{4}-\d\d-\d\dT.{8}.*Z$/;

/** Number of pairs of message and recipient, by last state. */
export interface Counts {
  readonly failed: number;
  readonly delayed: number;
  /** The same of strangers' messages, which the server that wrote the log did not take over. */
  readonly strangers: { readonly failed: number; readonly delayed: number };
  /** False if the file has more pairs than are kept: the counts are then a lower bound. */
  readonly whole: boolean;
}

/** Of a text that tells nothing. */
export const emptyCounts: Counts = { failed: 0, delayed: 0, strangers: { failed: 0, delayed: 0 }, whole: true };

/** Whether anything failed or was delayed, whosever it is. */
export function tellsFailure({ failed, delayed, strangers }: Counts): boolean {
  return failed + delayed + strangers.failed + strangers.delayed > 0;
}

/** Maximum number of pairs of message and recipient that are kept; beyond it, `Counts.whole` is false. */
const MAX_PAIRS = 1_000_000;

/** 32 random bits per run, so that nobody can write a log whose names collide. */
const ownSeed = Math.random() * 0x1_0000_0000;

/** Numbers of states, kept because most states are the same after an edit. */
const known = new WeakMap<MessageState, KnownNumbers>();

export class LastStates {
  readonly #seed: number;
  readonly #table = new StateTable();
  #whole = true;
  /** Numbers of messages by key, where it is not one. */
  readonly #messages = new Map<number, number>();

  /** `seed`: that of another thread, to make the same numbers. */
  constructor(seed = ownSeed) {
    this.#seed = seed;
  }

  /** Makes another instance produce the same numbers. */
  get seed(): number {
    return this.#seed;
  }

  /** A state as numbers: its message and recipient, its time, and the state itself. */
  numbersOf({ message, failure, recipient, state, time, messages = 1, isStrangers = false }: MessageState): StateNumbers {
    const [messageKey, key] = hashes(this.#seed, messageName(message, failure), recipient);
    const number = (numbers.get(state) ?? 0) + (isStrangers ? OF_STRANGER : 0);
    return { key, message: messageKey, time: this.#timeOf(time), state: number, messages };
  }

  /** The number of a message for a recipient in lower case. */
  pairKey({ message, failure }: Pick<MessageState, 'message' | 'failure'>, recipient: string): number {
    return this.#keyOf(messageName(message, failure), recipient);
  }

  /** The same, remembered as long as the state exists. */
  knownNumbersOf(state: MessageState): KnownNumbers {
    let numbers = this.#seed === ownSeed ? known.get(state) : undefined;
    if (numbers === undefined) {
      const made = this.numbersOf(state);
      const isSaid = state.time === null || (isInstant(made.time) && UTC.test(state.time));
      numbers = { ...made, written: isSaid ? null : state.time };
      if (this.#seed === ownSeed) {
        known.set(state, numbers);
      }
    }
    return numbers;
  }

  /** Forgets all states. */
  clear(): void {
    this.#table.clear();
    this.#whole = true;
    this.#messages.clear();
  }

  tell(state: MessageState): void {
    this.add(this.numbersOf(state));
  }

  /** @returns the number of the state that was the last one before, 0 if there was none; null if this one is not the last now */
  add({ key, time, state, messages }: Omit<StateNumbers, 'message'>): number | null {
    const part = this.#table.partOf(key);
    const slot = part.slotOf(key);
    const before = part.states[slot] ?? 0;
    if (before === 0) {
      if (this.#table.size >= MAX_PAIRS) {
        this.#whole = false;
        return null;
      }
      this.#keep(key, messages);
      this.#table.take(part, slot, { key, time, state });
      return 0;
    }
    if (!supersedes(state, time, before, part.times[slot] ?? 0)) {
      return null;
    }
    part.set(slot, key, time, state);
    this.#keep(key, messages);
    return before;
  }

  /** The last state of a message for a recipient in lower case; `time` in milliseconds, NaN if it cannot be read. */
  last(message: string, recipient: string): { readonly key: number; readonly state: State; readonly time: number } | undefined {
    const key = this.#keyOf(message, recipient);
    const part = this.#table.partOf(key);
    const slot = part.slotOf(key);
    const state = stateOfNumber(part.states[slot] ?? 0);
    return state === undefined ? undefined : { key, state, time: instantOfNumber(part.times[slot] ?? 0) };
  }

  /** Whether numbers are those of the last state of their message. */
  stands({ key, time, state }: StateNumbers): boolean {
    const part = this.#table.partOf(key);
    const slot = part.slotOf(key);
    return part.states[slot] === state && part.times[slot] === time;
  }

  counts(): Counts {
    const byState = this.#table.countByState();
    for (const [key, messages] of this.#messages) {
      const part = this.#table.partOf(key);
      const state = part.states[part.slotOf(key)] ?? 0;
      byState[state] = (byState[state] ?? 0) + messages - 1;
    }
    const count = (state: number): number => byState[state] ?? 0;
    return {
      failed: count(FAILED),
      delayed: count(DELAYED),
      strangers: { failed: count(FAILED + OF_STRANGER), delayed: count(DELAYED + OF_STRANGER) },
      whole: this.#whole,
    };
  }

  /** Number of pairs that arrived, as far as the log tells: delivered, or passed on to a server that tells no more. */
  delivered(): number {
    let delivered = 0;
    for (const [state, count] of this.#table.countByState().entries()) {
      delivered += isArrival[state % OF_STRANGER] === true ? count : 0;
    }
    return delivered;
  }

  #keep(key: number, messages: number): void {
    if (messages !== 1) {
      this.#messages.set(key, messages);
    } else if (this.#messages.size > 0) {
      this.#messages.delete(key);
    }
  }

  #keyOf(message: string, recipient: string): number {
    return hashes(this.#seed, message, recipient)[1];
  }

  /** Milliseconds, or a number below every instant that only an equally written time has. */
  #timeOf(time: string | null): number {
    const instant = instantOf(time);
    return Number.isNaN(instant) ? UNCOMPARABLE - (time === null ? 0 : 1 + hashes(this.#seed, time, '')[1]) : instant;
  }
}

/** Logs do not order events within a second: the later time wins, and at the same time a final state wins over a delay. */
function supersedes(state: number, time: number, before: number, timeBefore: number): boolean {
  if (state % OF_STRANGER === DROPPED && before % OF_STRANGER === FAILED) {
    // Exchange Server logs the removal of the copy after a failure.
    return false;
  }
  if (time === timeBefore) {
    return rank(state) >= rank(before);
  }
  // Times that cannot be compared: the document's order counts.
  return !isInstant(time) || !isInstant(timeBefore) || time > timeBefore;
}

/** Queued, then delayed, then all final states. */
function rank(state: number): number {
  return Math.min(state % OF_STRANGER, DELAYED + 1);
}

/** 53 bits from a text, and from it and a second one: two lanes of multiplications, mixed into each other at the end. */
function hashes(seed: number, first: string, second: string): readonly [first: number, both: number] {
  let low = seed ^ 0x2545f491;
  let high = seed ^ 0x61c88647;
  for (let i = 0; i < first.length; i++) {
    const unit = first.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  // Each text is followed by a number that is not a UTF-16 code unit.
  low = Math.imul(low ^ 0x10000, 0x9e3779b1);
  high = Math.imul(high ^ 0x10000, 0x85ebca6b);
  const ofFirst = mix(low, high);
  for (let i = 0; i < second.length; i++) {
    const unit = second.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return [ofFirst, mix(Math.imul(low ^ 0x10000, 0x9e3779b1), Math.imul(high ^ 0x10000, 0x85ebca6b))];
}

function mix(low: number, high: number): number {
  const mixed = Math.imul(low ^ (low >>> 16), 0xc2b2ae35) ^ Math.imul(high ^ (high >>> 13), 0x27d4eb2f);
  const other = Math.imul(high ^ (high >>> 16), 0xc2b2ae35) ^ Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f);
  return (other & 0x1fffff) * 0x1_0000_0000 + (mixed >>> 0);
}
