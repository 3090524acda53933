/** Times of logs as numbers that can be compared. */

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:|$)/;

/** Length of `2026-11-21T08:22:17`, UTF-16 code units; a fraction and `Z` follow in most logs. */
const PLAIN_LENGTH = 19;
const ZERO = 0x30;
/** Milliseconds of days that were needed before, by date. */
const days = new Map<string, number>();
/** Maximum number of days kept: a hostile file can name any number. */
const MAX_DAYS = 4000;

/**
 * Milliseconds of an ISO time; NaN for others: those of syslog have no year, and those of a culture do not show which number is
 * the month.
 */
export function instantOf(time: string | null | undefined): number {
  return time ? (plainInstant(time) ?? (ISO.test(time) ? Date.parse(time) : Number.NaN)) : Number.NaN;
}

/** The instant of a UTC time that has at least seconds; undefined for any other. */
function plainInstant(time: string): number | undefined {
  if (time.length <= PLAIN_LENGTH || time.charCodeAt(10) !== 0x54 || time.charCodeAt(time.length - 1) !== 0x5a) {
    return undefined;
  }
  const two = (at: number): number => digit(time, at) * 10 + digit(time, at + 1);
  const [hours, minutes, seconds] = [two(11), two(14), two(17)];
  const isClock = time.charCodeAt(13) === 0x3a && time.charCodeAt(16) === 0x3a && hours < 24 && minutes < 60 && seconds < 60;
  const fraction = isClock ? milliseconds(time) : Number.NaN;
  const instant = dayOf(time.slice(0, 10)) + ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction;
  return Number.isNaN(instant) ? undefined : instant;
}

function digit(time: string, at: number): number {
  const value = time.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** The first three digits after the dot; NaN if anything else comes before the `Z`. */
function milliseconds(time: string): number {
  const end = time.length - 1;
  if (end === PLAIN_LENGTH) {
    return 0;
  }
  let value = 0;
  for (let at = PLAIN_LENGTH + 1; at < end; at++) {
    const weight = [100, 10, 1][at - PLAIN_LENGTH - 1] ?? 0;
    value += digit(time, at) * weight;
  }
  return time.charCodeAt(PLAIN_LENGTH) === 0x2e && end > PLAIN_LENGTH + 1 ? value : Number.NaN;
}

function dayOf(date: string): number {
  let day = days.get(date);
  if (day === undefined) {
    day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
    if (days.size >= MAX_DAYS) {
      days.clear();
    }
    days.set(date, day);
  }
  return day;
}
