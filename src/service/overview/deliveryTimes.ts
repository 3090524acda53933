/** When messages were delivered, and which of them took longest; in memory that does not grow with the logs. */

import type { LogReport, SlowDelivery } from '../../logReport.ts';
import { type MessageState, messageName } from '../../scan/finding.ts';
import { instantOf } from '../../text/times/instant.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Maximum number of minutes with a delivery; a log that has more is counted by the hour, hostile text up to this number of hours. */
const MAX_SLOTS = 20_000;
/** Maximum number of messages that are followed from their first sign to their delivery. */
const MAX_FOLLOWED = 200_000;
const MAX_SLOWEST = 20;

interface Followed {
  readonly since: number;
  deferredBy: string | null;
}

export class DeliveryTimes {
  #slot = MINUTE;
  /** Number of deliveries by the beginning of their slot. */
  #slots = new Map<number, number>();
  readonly #followed = new Map<string, Followed>();
  /** Ascending. */
  readonly #slowest: SlowDelivery[] = [];

  /** What one record of a file says became of a message. */
  tell(state: MessageState, file: number): void {
    const instant = instantOf(state.time);
    if (Number.isNaN(instant)) {
      return;
    }
    if (state.state === 'delivered' || state.state === 'relayed') {
      this.#count(instant, state.messages ?? 1);
      this.#compare(state, instant, file);
    } else if (state.state === 'queued' || state.state === 'delayed') {
      this.#follow(state, instant, file);
    }
  }

  /** Adds the deliveries of other logs, whose first file has the number `file` here. */
  absorb({ delivered, slowest }: Pick<LogReport, 'delivered' | 'slowest'>, file: number): void {
    for (const [time, count] of delivered) {
      this.#count(Date.parse(time), count);
    }
    for (const delivery of slowest.toReversed()) {
      this.#keep({ ...delivery, file: delivery.file + file });
    }
  }

  /** Deliveries by the beginning of their slot, ascending. */
  byTime(): readonly (readonly [time: string, count: number])[] {
    return [...this.#slots].sort(([a], [b]) => a - b).map(([slot, count]) => [new Date(slot).toISOString(), count] as const);
  }

  slowest(): readonly SlowDelivery[] {
    return this.#slowest.toReversed();
  }

  #count(instant: number, messages: number): void {
    this.#add(instant, messages);
    if (this.#slots.size > MAX_SLOTS && this.#slot === MINUTE) {
      const minutes = this.#slots;
      this.#slot = HOUR;
      this.#slots = new Map();
      for (const [minute, count] of minutes) {
        this.#add(minute, count);
      }
    }
  }

  #add(instant: number, messages: number): void {
    const slot = Math.floor(instant / this.#slot) * this.#slot;
    const count = this.#slots.get(slot);
    if (count !== undefined || this.#slots.size <= MAX_SLOTS) {
      this.#slots.set(slot, (count ?? 0) + messages);
    }
  }

  #follow(state: MessageState, instant: number, file: number): void {
    const key = keyOf(state, file);
    const followed = this.#followed.get(key);
    const deferredBy = state.state === 'delayed' ? state.server : null;
    if (followed !== undefined) {
      followed.deferredBy = deferredBy ?? followed.deferredBy;
      return;
    }
    this.#followed.set(key, { since: instant, deferredBy });
    for (const [oldest] of this.#followed) {
      if (this.#followed.size <= MAX_FOLLOWED) {
        break;
      }
      this.#followed.delete(oldest);
    }
  }

  #compare(state: MessageState, instant: number, file: number): void {
    const followed = this.#followed.get(keyOf(state, file));
    const duration = followed === undefined ? 0 : instant - followed.since;
    if (followed === undefined || duration <= 0 || this.#isFast(duration)) {
      return;
    }
    this.#keep({
      file,
      messageId: state.message,
      recipient: state.recipient || null,
      duration,
      deliveredAt: new Date(instant).toISOString(),
      slowAt: followed.deferredBy ?? state.server,
    });
  }

  /** Whether enough others took at least as long. */
  #isFast(duration: number): boolean {
    const [fastest] = this.#slowest;
    return this.#slowest.length >= MAX_SLOWEST && duration <= (fastest?.duration ?? 0);
  }

  #keep(delivery: SlowDelivery): void {
    if (this.#isFast(delivery.duration)) {
      return;
    }
    const index = this.#slowest.findIndex(({ duration }) => duration > delivery.duration);
    this.#slowest.splice(index < 0 ? this.#slowest.length : index, 0, delivery);
    if (this.#slowest.length > MAX_SLOWEST) {
      this.#slowest.shift();
    }
  }
}

/** The message in its file. */
function keyOf({ message, failure }: MessageState, file: number): string {
  return `${file} ${messageName(message, failure)}`;
}
