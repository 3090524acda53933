/** Filters the failures of a report by what they have in common, and counts the groups that are left: quickly enough to follow each click. */

import type { LogReport, ReportedFailure } from './logReport.ts';
import { groupKey, instantOf, orderOfTime, type ReportGrouping, reportGroupings } from './reportGroups.ts';

/** What can be filtered by. `state`: failed or delayed. */
export const facets = [...reportGroupings, 'code', 'state'] as const;

export type Facet = ReportGrouping | 'code' | 'state';

export interface ReportFilter {
  /** Our own mail, or mail from outside that the server that wrote the log refused: the two are never mixed. */
  readonly party: 'own' | 'strangers';
  /** Keys of groups by facet: a failure is in one of those of each facet. */
  readonly wanted: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly period: Period | null;
}

/** Milliseconds since 1970; `to` is no longer in it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The filter that leaves all of our own mail. */
export const noFilter: ReportFilter = { party: 'own', wanted: {}, period: null };

/** A report as numbers, put together once. */
export interface FailureIndex {
  readonly columns: Readonly<Record<Facet, Column>>;
  /** Milliseconds since 1970; NaN for times that cannot be compared. */
  readonly times: Float64Array;
  readonly messages: Int32Array;
  /** 1: of a stranger. */
  readonly strangers: Uint8Array;
  /** Numbers of the failures in the order of their times. */
  readonly order: readonly number[];
}

interface Column {
  /** Keys stay the same when a report grows or is made anew. */
  readonly keys: readonly string[];
  /** The same for people; empty if the log names nothing. */
  readonly names: readonly string[];
  /** The number of each failure's key. */
  readonly of: Int32Array;
}

/** What a filter leaves; counts are of messages. */
export interface FailureView {
  /** Numbers of the failures, in the order of their times. */
  readonly failures: readonly number[];
  readonly count: number;
  /** The largest first. Of a facet that is filtered by, those that the other filters leave, so that more can be chosen. */
  readonly groups: Readonly<Record<Facet, readonly ViewGroup[]>>;
}

export interface ViewGroup {
  readonly key: string;
  /** Empty if the log names nothing. */
  readonly name: string;
  readonly count: number;
}

type Source = Pick<LogReport, 'failures' | 'causes' | 'files'>;

export function indexFailures(report: Source): FailureIndex {
  const { failures } = report;
  return {
    columns: eachFacet((facet) => columnOf(report, facet)),
    times: Float64Array.from(failures, instantOf),
    messages: Int32Array.from(failures, ({ messages }) => messages),
    strangers: Uint8Array.from(failures, ({ isStrangers }) => (isStrangers ? 1 : 0)),
    order: orderOfTime(report),
  };
}

export function filterFailures(index: FailureIndex, { party, wanted, period }: ReportFilter): FailureView {
  const { columns, times, messages, strangers, order } = index;
  const wantedStrangers = party === 'strangers' ? 1 : 0;
  const filtered = facets.flatMap((facet) => {
    const { of, keys: all } = columns[facet];
    const keys = wanted[facet] ?? [];
    return keys.length === 0 ? [] : [{ of, isWanted: all.map((key) => keys.includes(key)), missed: [] as number[], facet }];
  });
  const failures: number[] = [];
  for (const number of order) {
    const time = times[number] ?? Number.NaN;
    if (strangers[number] !== wantedStrangers || (period !== null && !(time >= period.from && time < period.to))) {
      continue;
    }
    const [only, ...others] = filtered.filter(({ of, isWanted }) => isWanted[of[number] ?? 0] !== true);
    if (only === undefined) {
      failures.push(number);
    } else if (others.length === 0) {
      only.missed.push(number);
    }
  }
  const groups = eachFacet((facet) => {
    const missed = filtered.find((filter) => filter.facet === facet)?.missed ?? [];
    return groupsOf(columns[facet], messages, [failures, missed]);
  });
  return { failures, count: failures.reduce((sum, number) => sum + (messages[number] ?? 0), 0), groups };
}

/** The groups of some failures. A facet at a time, one array is read from its beginning to its end. */
function groupsOf(
  { keys, names, of }: Column,
  messages: Int32Array,
  failures: readonly (readonly number[])[],
): readonly ViewGroup[] {
  const counts = new Int32Array(keys.length);
  for (const numbers of failures) {
    for (const number of numbers) {
      const key = of[number] ?? 0;
      counts[key] = (counts[key] ?? 0) + (messages[number] ?? 0);
    }
  }
  return keys
    .flatMap((key, number) => {
      const count = counts[number] ?? 0;
      return count > 0 ? [{ key, name: names[number] ?? '', count }] : [];
    })
    .sort((one, other) => other.count - one.count);
}

function columnOf(report: Source, facet: Facet): Column {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const causes = facet === 'cause' ? causeKeys(report.causes) : [];
  const of = Int32Array.from(report.failures, (failure) => {
    const key = facet === 'cause' ? (causes[failure.cause ?? -1] ?? '') : keyOf(report, facet, failure);
    const known = numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    numbers.set(key, names.length);
    names.push(nameOf(report, facet, failure));
    return names.length - 1;
  });
  return { keys: [...numbers.keys()], names, of };
}

/** The keys of causes, by their numbers, which are others in another report of the same logs: the title, with the entry where several have it. */
export function causeKeys(causes: LogReport['causes']): readonly string[] {
  const titles = new Set<string>();
  const repeated = new Set<string>();
  for (const { title } of causes) {
    (titles.has(title) ? repeated : titles).add(title);
  }
  return causes.map(({ title, entry, doFirst }) => (repeated.has(title) ? [title, entry, doFirst].join('\n') : title));
}

/** Files have other numbers in another report of the same logs. */
function keyOf(report: Source, facet: Facet, failure: ReportedFailure): string {
  return facet === 'file' || facet === 'code' || facet === 'state'
    ? nameOf(report, facet, failure)
    : groupKey(report, facet, failure);
}

function nameOf({ causes, files }: Source, facet: Facet, failure: ReportedFailure): string {
  switch (facet) {
    case 'cause':
      return causes[failure.cause ?? -1]?.title ?? '';
    case 'reason':
      return causes[failure.cause ?? -1]?.reasonName ?? '';
    case 'file':
      return files[failure.file]?.name ?? '';
    case 'code':
      return [failure.reply, failure.code].filter(Boolean).join(' ');
    default:
      return failure[facet] ?? '';
  }
}

function eachFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    cause: make('cause'),
    reason: make('reason'),
    recipientDomain: make('recipientDomain'),
    destination: make('destination'),
    connector: make('connector'),
    sender: make('sender'),
    file: make('file'),
    code: make('code'),
    state: make('state'),
  };
}
