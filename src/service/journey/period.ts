/** From when to when something was, and where in a log that is in the order of its times it can be. */

import { instantOf } from '../../text/times/instant.ts';

/** Milliseconds. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60 * 60_000;
/** What clocks and local times without a zone can differ by, and the longest that a session lasts. */
const SESSION_MARGIN = 2 * DAY;
/** Servers give up after some days: Exchange after 2, Postfix after 5, Sendmail after 5. */
const MESSAGE_MARGIN = 8 * DAY;
/** How far a line may be out of order. */
const DISORDER = 60 * 60_000;
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)/;

/** When other records of a message, or of its sessions, can be, if some are known. */
export function around({ from, to }: Period, isOfSession: boolean): Period {
  const margin = isOfSession ? SESSION_MARGIN : MESSAGE_MARGIN;
  return { from: from - margin, to: to + margin };
}

/** The time with which a line of a log begins, its zone left aside; NaN: it begins with none. */
export function beginningTime(line: string): number {
  const [, date, time] = TIME.exec(line) ?? [];
  return date === undefined ? Number.NaN : instantOf(`${date}T${time}Z`);
}

/** A line that was looked at. */
export interface Sample {
  readonly offset: number;
  /** Of its beginning; NaN: it begins with none. */
  readonly time: number;
}

/**
 * The stretch in which records of a period are, by some lines in the order of the file; null: all of it, because the lines show no order.
 * `to`: null, up to the end.
 */
export function stretchOf(
  samples: readonly Sample[],
  { from, to }: Period,
): { readonly from: number; readonly to: number | null } | null {
  const isInOrder = samples.every(({ time }, index) => time >= (samples[index - 1]?.time ?? time) - DISORDER);
  if (samples.length < 2 || !isInOrder) {
    return null;
  }
  const first = samples.findLast(({ time }) => time < from - DISORDER);
  const last = samples.find(({ time }) => time > to + DISORDER);
  return { from: first?.offset ?? 0, to: last?.offset ?? null };
}
