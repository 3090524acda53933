/** Times of logs as numbers that can be compared. */

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:|$)/;

/** Milliseconds of an ISO time; NaN for others: syslog's have no year, and of a culture's nobody knows which number is the month. */
export function instantOf(time: string | null | undefined): number {
  return time && ISO.test(time) ? Date.parse(time) : Number.NaN;
}
