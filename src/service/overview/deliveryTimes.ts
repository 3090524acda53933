/** When messages were delivered, and which of them took longest; in memory that does not grow with the logs. */

import type { LogReport, SlowDelivery } from '../../logReport.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Maximum number of minutes with a delivery; a log that has more is counted by the hour, hostile text up to this number of hours. */
const MAX_SLOTS = 20_000;
const MAX_SLOWEST = 20;

export class DeliveryTimes {
  #slot = MINUTE;
  /** Number of deliveries by the beginning of their slot. */
  #slots = new Map<number, number>();
  /** Ascending. */
  readonly #slowest: SlowDelivery[] = [];

  /** Adds the deliveries of other logs, whose first file has the number `file` here. */
  absorb({ delivered, slowest }: Pick<LogReport, 'delivered' | 'slowest'>, file: number): void {
    for (const [time, count] of delivered) {
      this.count(Date.parse(time), count);
    }
    for (const delivery of slowest.toReversed()) {
      this.keep({ ...delivery, file: delivery.file + file });
    }
  }

  /** Deliveries by the beginning of their slot, ascending. */
  byTime(): readonly (readonly [time: string, count: number])[] {
    return [...this.#slots].sort(([a], [b]) => a - b).map(([slot, count]) => [new Date(slot).toISOString(), count] as const);
  }

  slowest(): readonly SlowDelivery[] {
    return this.#slowest.toReversed();
  }

  /** Some messages were delivered at an instant. */
  count(instant: number, messages: number): void {
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

  /** Whether enough others took at least as long. */
  isFast(duration: number): boolean {
    const [fastest] = this.#slowest;
    return this.#slowest.length >= MAX_SLOWEST && duration <= (fastest?.duration ?? 0);
  }

  keep(delivery: SlowDelivery): void {
    if (this.isFast(delivery.duration)) {
      return;
    }
    const index = this.#slowest.findIndex(({ duration }) => duration > delivery.duration);
    this.#slowest.splice(index < 0 ? this.#slowest.length : index, 0, delivery);
    if (this.#slowest.length > MAX_SLOWEST) {
      this.#slowest.shift();
    }
  }

  /** Whether a delivery that was kept is still among the slowest. */
  keeps(delivery: SlowDelivery): boolean {
    return this.#slowest.includes(delivery);
  }

  /** Puts a delivery of the same duration in the place of one that is kept. */
  replace(delivery: SlowDelivery, other: SlowDelivery): void {
    const index = this.#slowest.indexOf(delivery);
    if (index >= 0) {
      this.#slowest[index] = other;
    }
  }

  #add(instant: number, messages: number): void {
    const slot = Math.floor(instant / this.#slot) * this.#slot;
    const count = this.#slots.get(slot);
    if (count !== undefined || this.#slots.size <= MAX_SLOTS) {
      this.#slots.set(slot, (count ?? 0) + messages);
    }
  }
}
