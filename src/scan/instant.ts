/** Times of logs as numbers that can be compared. */

/** Milliseconds of a time as a log writes it; NaN where it tells no instant, as syslog's times do, which have no year. */
export function instantOf(time: string | null | undefined): number {
  return time && /\d{4}/.test(time) ? Date.parse(time) : Number.NaN;
}
