/** Times as the loggers of qmail's author write them. */

/** Seconds of 1970-01-01 00:00:10 TAI in TAI64, the time of the label `@400000000000000a`. */
const EPOCH = 0x40000000;
/**
 * Seconds that `multilog` and `tai64n` add to the system's clock and `tai64nlocal` subtracts, whatever leap seconds there were
 * since 1972 (a system's clock does not count them); so do runit's tools. A logger that does count them is 27 seconds ahead of
 * this.
 */
const TAI_OFFSET = 10;

/**
 * `@4000000067…`, with or without nanoseconds, as ISO 8601 UTC with milliseconds; as written if it is not a time of these
 * decades.
 */
export function readTai64(label: string): string {
  const high = Number.parseInt(label.slice(1, 9), 16);
  const low = Number.parseInt(label.slice(9, 17), 16);
  const nanoseconds = Number.parseInt(label.slice(17, 25) || '0', 16);
  const isTime = high === EPOCH && nanoseconds < 1e9;
  return isTime ? isoOf((low - TAI_OFFSET) * 1000 + Math.floor(nanoseconds / 1e6)) : label;
}

/** Seconds since 1970 with a fraction, as `splogger` writes them, as ISO 8601 UTC with milliseconds. */
export function readUnixTime(seconds: string, fraction: string): string {
  return isoOf(Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')));
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
