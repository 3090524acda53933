/** Times of records as milliseconds, whatever a log writes: ISO 8601, syslog without a year, a culture's own, seconds since 1970. */

import { type DateOrder, readUtcTime } from '../../text/times/cultureTime.ts';
import { instantOf } from '../../text/times/instant.ts';
import { readDate } from '../../text/times/mailDate.ts';

const SYSLOG = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6}))?$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EPOCH = /^1\d{9}(?:\.\d+)?$/;
/** `2026-11-20 18:00:03`, as if it were UTC. */
const NO_ZONE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,6}))?$/;
const ZONE = /(?:Z|[+-]\d\d:?\d\d|\b(?:UTC|GMT))$/;

export interface ClockTime {
  /** Milliseconds; a time without a zone as if it were UTC; NaN: it cannot be read. */
  readonly instant: number;
  /** Whether it says its zone. */
  readonly isZoned: boolean;
}

const unreadable: ClockTime = { instant: Number.NaN, isZoned: false };

/** `year`: of times that have none; `order`: which number of `11/12/2026` comes first, where that is known. */
export function readClock(written: string, year: number, order: DateOrder | null): ClockTime {
  const time = written.trim();
  if (time === '') {
    return unreadable;
  }
  const [, month = '', day, hour, minute, second, fraction = '0'] = SYSLOG.exec(time) ?? [];
  if (month !== '') {
    const milliseconds = Math.round(Number(`0.${fraction}`) * 1000);
    const at = Date.UTC(year, MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), milliseconds);
    return { instant: MONTHS.includes(month) ? at : Number.NaN, isZoned: false };
  }
  if (EPOCH.test(time)) {
    return { instant: Number(time) * 1000, isZoned: true };
  }
  const [, date, clock, part = '0'] = NO_ZONE.exec(time) ?? [];
  if (date !== undefined) {
    return { instant: Date.parse(`${date}T${clock}.${part.slice(0, 3).padEnd(3, '0')}Z`), isZoned: false };
  }
  const isZoned = ZONE.test(time);
  for (const read of [time, readUtcTime(time, order), readDate(time)]) {
    const instant = instantOf(read);
    if (!Number.isNaN(instant)) {
      return { instant, isZoned };
    }
  }
  return unreadable;
}

/** The year in which a syslog time is nearest to a moment. */
export function nearestYear(written: string, moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  const distance = (one: number): number => Math.abs(readClock(written, one, null).instant - moment);
  return [year - 1, year, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best), year);
}
