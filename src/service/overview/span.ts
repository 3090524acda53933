/** The first and the last of some times. */

import type { TimeSpan } from '../../logReport.ts';
import { instantOf } from '../../text/times/instant.ts';

export class Span {
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;

  /** Times that cannot be compared are left out. */
  add(time: string | null): void {
    this.addInstant(instantOf(time));
  }

  /** Milliseconds; NaN is left out. */
  addInstant(instant: number): void {
    if (!Number.isNaN(instant)) {
      this.#from = Math.min(this.#from, instant);
      this.#to = Math.max(this.#to, instant);
    }
  }

  include(bounds: TimeSpan | null): void {
    this.add(bounds?.from ?? null);
    this.add(bounds?.to ?? null);
  }

  /** ISO 8601 in UTC; null if there is no time. */
  get bounds(): TimeSpan | null {
    return this.#from > this.#to ? null : { from: new Date(this.#from).toISOString(), to: new Date(this.#to).toISOString() };
  }
}
