/** Divides the failures of a log into groups: by cause, recipient domain, destination, connector, sender or hour. */

import type { Grouping } from '../../ids/grouping.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayTime } from '../../locales/wording.ts';
import { groupBy } from '../../text/order.ts';
import { instantOf } from '../../text/times/instant.ts';
import { causeKey } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { plainLine } from '../wording/markdown.ts';
import { nameOf } from '../wording/name.ts';
import { sayCause } from '../wording/summary.ts';
import { type CountedFailure, valuesOf } from './countedFailures.ts';

export interface Group {
  /** The same after an edit, as long as the log has such failures. */
  readonly key: string;
  /** In document order. */
  readonly failures: readonly CountedFailure[];
  readonly count: number;
  /** Whether the server that wrote the log refused them from outside: these are counted apart. */
  readonly isStrangers: boolean;
}

const HOUR = 3_600_000;
/** A time of day; what follows the hours is cut off. */
const CLOCK = /(?<!\d)(\d{1,2}):\d\d(?::\d\d(?:[.,]\d+)?)?/;
const WITH_OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;

/** The groups, the largest first; of equally large ones, the one that begins first. Those of strangers' mail come last. */
export function groupsOf(failures: readonly CountedFailure[], by: Grouping): readonly Group[] {
  return [...groupBy(failures, (failure) => keyOf(failure, by))]
    .map(([key, alike]) => ({
      key,
      failures: alike,
      count: messagesIn(alike),
      isStrangers: alike[0]?.state.isStrangers === true,
    }))
    .sort((a, b) => Number(a.isStrangers) - Number(b.isStrangers) || b.count - a.count);
}

/** The number of messages; a queue is one failure with many. */
export function messagesIn(failures: readonly CountedFailure[]): number {
  return failures.reduce((sum, { state: { messages = 1 } }) => sum + messages, 0);
}

/** Equal for failures of one group. */
export function keyOf(failure: CountedFailure, by: Grouping): string {
  return `${failure.state.isStrangers === true ? 'strangers' : 'own'} ${sharedValue(failure, by)}`;
}

function sharedValue(failure: CountedFailure, by: Grouping): string {
  const { finding, state } = failure;
  if (by === 'cause') {
    return finding === null ? state.state : causeKey(finding);
  }
  const values = valuesOf(failure);
  return by === 'hour' ? hourOf(values.time) : (values[by]?.toLowerCase() ?? '');
}

/** The hour in which a time is: ISO 8601 in UTC if the time says its offset, otherwise as the log writes it. */
function hourOf(time: string | null): string {
  const instant = time !== null && WITH_OFFSET.test(time) ? instantOf(time) : Number.NaN;
  return Number.isNaN(instant) ? (time ?? '').replace(CLOCK, '$1:00') : new Date(instant - (instant % HOUR)).toISOString();
}

/** What the failures of a group have in common, plain text. */
export function sayGroup({ failures }: Group, by: Grouping, document: LogDocument, locale: Locale): string {
  const [first] = failures;
  const words = locale.interface.overview;
  if (first === undefined) {
    return '';
  }
  if (by === 'cause') {
    const { finding, state } = first;
    return finding === null
      ? state.state === 'failed'
        ? words.failedWithoutCode
        : words.delayedWithoutCode
      : sayCause(finding, nameOf(document, finding, locale), locale);
  }
  const values = valuesOf(first);
  const said = by === 'hour' ? sayTime(hourOf(values.time), locale, plainLine) : plainLine(values[by] ?? '');
  return said === '' ? words.notNamed : said;
}
