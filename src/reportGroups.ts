/** Divides the failures of a report into groups and over time. Pages and exports count by these functions alone. */

import type { LogReport, ReportedFailure, TimeSpan } from './logReport.ts';

export const reportGroupings = ['cause', 'reason', 'recipientDomain', 'destination', 'connector', 'sender', 'file'] as const;

export type ReportGrouping = (typeof reportGroupings)[number];

/** What the functions need of a report. */
type Source = Pick<LogReport, 'files' | 'causes' | 'failures'>;

/** Numbers of messages. */
export interface ReportGroup {
  /** Equal for failures of one group: of a cause or a file its index, of a reason its id, of a text the text in lower case; empty if the log names nothing. */
  readonly key: string;
  /** The same for people, as the log writes it where it is the log's; null if the log names nothing. */
  readonly name: string | null;
  readonly failed: number;
  readonly delayed: number;
  /** Mail from outside that the server that wrote the log refused; not among the others. */
  readonly strangers: number;
}

/** The groups, the largest first; of equally large ones, the one that begins first. Those that have only strangers' mail come last. */
export function groupFailures(
  report: Source,
  by: ReportGrouping,
  failures: readonly ReportedFailure[] = report.failures,
): readonly ReportGroup[] {
  const groups = new Map<string, { -readonly [Field in keyof ReportGroup]: ReportGroup[Field] }>();
  for (const failure of failures) {
    const key = groupKey(report, by, failure);
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, name: nameIn(report, by, failure), failed: 0, delayed: 0, strangers: 0 };
      groups.set(key, group);
    }
    group[failure.isStrangers ? 'strangers' : failure.state] += failure.messages;
  }
  return [...groups.values()].sort((a, b) => ownOf(b) - ownOf(a) || (ownOf(a) === 0 ? b.strangers - a.strangers : 0));
}

/** The key of a failure's group: failures with equal keys are of one group. */
export function groupKey({ causes }: Pick<Source, 'causes'>, by: ReportGrouping, failure: ReportedFailure): string {
  switch (by) {
    case 'cause':
      return failure.cause === null ? '' : String(failure.cause);
    case 'reason':
      return causes[failure.cause ?? -1]?.reason ?? '';
    case 'file':
      return String(failure.file);
    default:
      return failure[by]?.toLowerCase() ?? '';
  }
}

function nameIn({ files, causes }: Source, by: ReportGrouping, failure: ReportedFailure): string | null {
  switch (by) {
    case 'cause':
      return causes[failure.cause ?? -1]?.title ?? null;
    case 'reason':
      return causes[failure.cause ?? -1]?.reasonName ?? null;
    case 'file':
      return files[failure.file]?.name ?? null;
    default:
      return failure[by] || null;
  }
}

/** Messages that are not strangers'. */
export function ownOf({ failed, delayed }: Pick<ReportGroup, 'failed' | 'delayed'>): number {
  return failed + delayed;
}

/** Failures and deliveries by time, in slots of one length without gaps. */
export interface Timeline {
  /** Length of a slot, milliseconds. */
  readonly length: number;
  readonly slots: readonly TimelineSlot[];
  /** Number of messages whose time cannot be compared: without a year or a zone. */
  readonly untimed: number;
}

export interface TimelineSlot {
  /** Its beginning, milliseconds since 1970. */
  readonly start: number;
  /** Number of messages that failed or are delayed, by reason; those without a cause under an empty key, strangers' under `strangers`. */
  readonly failures: ReadonlyMap<string, number>;
  readonly delivered: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FORTNIGHT = 14 * DAY;

/** Lengths of slots that people count in. */
const lengths = [
  ...[1, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14].map((count) => count * DAY),
];
/** A Monday, with which slots of whole weeks begin; shorter ones begin with midnight, in UTC. */
const MONDAY = 4 * DAY;

/** Key of strangers' mail in a timeline. */
export const STRANGERS = 'strangers';

/**
 * Failures over time, in at most `maxSlots` slots; null if no time is known. Without `span`, over all times of the report; what is outside of
 * `span` is left out. `instants`: of the failures, where they are known.
 */
export function timelineOf(
  report: Source & Pick<LogReport, 'span' | 'delivered'>,
  maxSlots: number,
  span: TimeSpan | null = spanOf(report),
  failures: readonly ReportedFailure[] = report.failures,
  instants: readonly number[] = failures.map(instantOf),
): Timeline | null {
  if (span === null) {
    return null;
  }
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const length = slotLength(from, to, maxSlots);
  const first = slotAt(from, length);
  const slots = Array.from({ length: (slotAt(to, length) - first) / length + 1 }, (_, index) => ({
    start: first + index * length,
    failures: new Map<string, number>(),
    delivered: 0,
  }));
  const slotOf = (instant: number) =>
    instant < from || instant > to ? undefined : slots[Math.floor((instant - first) / length)];
  let untimed = 0;
  for (const [index, failure] of failures.entries()) {
    const instant = instants[index] ?? Number.NaN;
    const slot = slotOf(instant);
    if (slot !== undefined) {
      const key = failure.isStrangers ? STRANGERS : groupKey(report, 'reason', failure);
      slot.failures.set(key, (slot.failures.get(key) ?? 0) + failure.messages);
    } else if (Number.isNaN(instant)) {
      untimed += failure.messages;
    }
  }
  const unit = report.delivered.every(([time]) => Date.parse(time) % HOUR === 0) ? HOUR : MINUTE;
  for (const [time, count] of report.delivered) {
    const start = Date.parse(time);
    // The first minute or hour may begin before the span.
    const slot = slotOf(start < from && start + unit > from ? from : start);
    if (slot !== undefined) {
      slot.delivered += count;
    }
  }
  return { length, slots, untimed };
}

/** From the first to the last time that is known of anything in a report. */
function spanOf({ span, failures }: Pick<LogReport, 'span' | 'failures'>): TimeSpan | null {
  let from = span === null ? Number.POSITIVE_INFINITY : Date.parse(span.from);
  let to = span === null ? Number.NEGATIVE_INFINITY : Date.parse(span.to);
  for (const failure of failures) {
    const instant = instantOf(failure);
    if (!Number.isNaN(instant)) {
      from = Math.min(from, instant);
      to = Math.max(to, instant);
    }
  }
  return from > to ? null : { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/**
 * The numbers of the failures of several logs in the order of their times, whatever zones these are in; those whose times cannot be compared
 * come last, as they were read. Those of one log stay in its order.
 */
export function orderOfTime({ files, failures }: Pick<LogReport, 'files' | 'failures'>): readonly number[] {
  const numbers = failures.map((_, number) => number);
  if (files.length < 2) {
    return numbers;
  }
  const instants = Float64Array.from(failures, instantOf);
  const at = (number: number): number => {
    const instant = instants[number] ?? Number.NaN;
    return Number.isNaN(instant) ? Number.MAX_VALUE : instant;
  };
  return numbers.sort((one, other) => at(one) - at(other));
}

/** ISO 8601 with an offset: other times do not show when they are. */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:.*(?:Z|[+-]\d\d:?\d\d)$/;

/** Milliseconds since 1970; NaN for a time that cannot be compared. */
export function instantOf({ time }: Pick<ReportedFailure, 'time'>): number {
  return time !== null && INSTANT.test(time) ? Date.parse(time) : Number.NaN;
}

function slotLength(from: number, to: number, maxSlots: number): number {
  const fits = (length: number): boolean => (slotAt(to, length) - slotAt(from, length)) / length < maxSlots;
  const known = lengths.find(fits);
  if (known !== undefined) {
    return known;
  }
  let length = Math.ceil((to - from) / maxSlots / FORTNIGHT) * FORTNIGHT;
  while (!fits(length)) {
    length += FORTNIGHT;
  }
  return length;
}

/** The beginning of the slot in which an instant is. */
function slotAt(instant: number, length: number): number {
  const origin = length % (7 * DAY) === 0 ? MONDAY : 0;
  return Math.floor((instant - origin) / length) * length + origin;
}

/** A report that was told in pieces as one that was told at its end: the most frequent causes first, and the failures in the order of their times. */
export function settleReport(report: LogReport): LogReport {
  const { causes } = report;
  const ranked = [...causes.keys()]
    .filter((number) => countOf(causes, number) > 0)
    .sort((a, b) => countOf(causes, b) - countOf(causes, a));
  const rank = new Map(ranked.map((number, index) => [number, index]));
  const failures = report.failures.map((failure) => ({ ...failure, cause: rank.get(failure.cause ?? -1) ?? null }));
  return {
    ...report,
    causes: ranked.flatMap((number) => causes[number] ?? []),
    failures: orderOfTime({ ...report, failures }).flatMap((number) => failures[number] ?? []),
  };
}

function countOf(causes: LogReport['causes'], number: number): number {
  return causes[number]?.count ?? 0;
}
