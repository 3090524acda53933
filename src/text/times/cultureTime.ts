/** Times as PowerShell writes them in the culture of the computer, `11/20/2026 8:00:00 AM` or `20.11.2026 08:00:00`, as ISO 8601. */

/** Which number of `11/20/2026` comes first. */
export type DateOrder = 'day first' | 'month first';

const SPACE = '[ \\u00a0\\u202f]';
const CLOCK = `,?${SPACE}(\\d{1,2})[:.](\\d\\d)(?:[:.](\\d\\d))?(?:${SPACE}?([AP])\\.?M\\.?)?$`;
const DAY_AND_MONTH = new RegExp(`^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})${CLOCK}`, 'i');
const YEAR_FIRST = new RegExp(`^(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})${CLOCK}`, 'i');
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:?\d\d)?$/;
/** Maximum length of a time, UTF-16 code units. */
const LONGEST = 40;

function orderOf(first: number, separator: string, second: number): DateOrder | null {
  // No culture that separates by dots puts the month first.
  if (separator === '.' || first > 12) {
    return 'day first';
  }
  return second > 12 ? 'month first' : null;
}

/** The order that one of a file's times proves; null if each of them could be read both ways. */
export function dateOrderOf(times: readonly string[]): DateOrder | null {
  for (const time of times) {
    const parts = time.length > LONGEST ? null : DAY_AND_MONTH.exec(time.trim());
    const order = parts === null ? null : orderOf(Number(parts[1]), parts[2] ?? '', Number(parts[3]));
    if (order !== null) {
      return order;
    }
  }
  return null;
}

/** A time in UTC as ISO 8601; what cannot be read, or could be read both ways, stays as written. */
export function readUtcTime(time: string, order: DateOrder | null): string {
  if (time.length > LONGEST) {
    return time;
  }
  const iso = ISO.exec(time);
  if (iso !== null) {
    return `${iso[1]}T${iso[2]}${iso[3] ?? 'Z'}`;
  }
  const yearFirst = YEAR_FIRST.exec(time);
  if (yearFirst !== null) {
    const [, year, , month, day, ...clock] = yearFirst;
    return write(year, month, day, clock) ?? time;
  }
  const parts = order === null ? null : DAY_AND_MONTH.exec(time);
  if (parts === null) {
    return time;
  }
  const [, first, , second, year, ...clock] = parts;
  return (order === 'day first' ? write(year, second, first, clock) : write(year, first, second, clock)) ?? time;
}

type Digits = string | undefined;

function write(year: Digits, month: Digits, day: Digits, [hour, minute, second, half]: readonly Digits[]): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  const time = `${year}-${two(Number(month))}-${two(Number(day))}T${two(hours)}:${minute}:${second ?? '00'}Z`;
  return Number.isNaN(Date.parse(time)) ? null : time;
}
