/** What a log tells of one message, record by record: the events that the pane lists below a card. */

import type { Locale } from '../../locales/locale.ts';
import { sayExactTime } from '../../locales/wording.ts';
import type { DetailsEvent } from '../../recordDetails.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { instantOf } from '../../text/times/instant.ts';
import type { ColumnRecord } from '../document/logColumns.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { LogText } from '../document/logText.ts';
import { findId, idsOfRecord } from '../document/messageIds.ts';
import { bestFinding, findingsOfRecord } from '../document/recordFindings.ts';
import { plainLine } from '../wording/markdown.ts';
import { whatFailed } from '../wording/summary.ts';
import type { LogTokens } from './tokenHover.ts';
import { RECIPIENTS, TIMES } from './traceRow.ts';

/** Maximum number of events that are listed, and of places that are looked at for them: an id can be on every line. */
const MAX_EVENTS = 200;
const MAX_PLACES = 2000;
/** Maximum length of what an event says, UTF-16 code units. */
const MAX_WORDS = 200;

/** Columns by what they say, as `columnName` spells them, the most telling first. */
const EVENT_TIMES = [...TIMES, 'datetime', 'time', 'timestamp', 'eventtime', 'timelogged', 'createdat'];
const EVENTS = ['eventid', 'event', 'type', 'eventtype', 'recordtype', 'action', 'status', 'deliverystatus'];
const EVENT_RECIPIENTS = [...RECIPIENTS, 'rcptto', 'to', 'email', 'rcpt', 'recipients'];
const WORDS = [
  'recipientstatus',
  'detail',
  'details',
  'statusdetail',
  'sourcecontext',
  'data',
  'context',
  'description',
  'response',
  'reason',
  'diag',
  'dsndiag',
  'customdata',
];

/** The time that opens a line of a log. */
const LINE_TIME =
  /^(?:<\d{1,3}>\d? ?)?((?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)|(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?))\s+/;
/** What follows it in syslog: the host, and the program with its process. */
const PROGRAM = /^\S{1,255} ([\w./-]{1,60})(?:\[\d{1,10}\])?: /;
/** Seconds since 1970, as some programs write times. */
const EPOCH = /^1\d{9}(?:\.\d+)?$/;

/** What is known about where a record is. */
export interface RecordSource {
  readonly log: LogDocument;
  readonly text: LogText;
  readonly tokens: LogTokens;
  readonly locale: Locale;
}

export interface MessageEvents {
  readonly events: readonly DetailsEvent[];
  /** Number of events that are not listed. */
  readonly more: number;
}

interface Event extends DetailsEvent {
  readonly instant: number;
}

/** The events of a record's message, the record's own included; only itself, if nothing names its message. */
export function eventsOf(source: RecordSource, record: ColumnRecord): MessageEvents {
  const { log } = source;
  const traits = log.format === null ? null : formatTraits[log.format];
  // A message is one record: what it tells are the failures of its recipients.
  const events =
    traits === null || traits.sections === 'parts' || traits.sections === 'decodedParts' || traits.sections === 'mailbox'
      ? failuresBeside(source, record)
      : recordsOf(source, record).map((one) => eventOf(source, one, isSame(one, record)));
  const folded = fold(inOrder(events));
  // Those around the record, if not all of them.
  const middle = folded.findIndex(({ isCurrent }) => isCurrent);
  const from = Math.max(0, Math.min(middle - MAX_EVENTS / 2, folded.length - MAX_EVENTS));
  return { events: folded.slice(from, from + MAX_EVENTS), more: Math.max(0, folded.length - MAX_EVENTS) };
}

function isSame(one: ColumnRecord, other: ColumnRecord): boolean {
  return one.start === other.start;
}

function recordsOf(source: RecordSource, record: ColumnRecord): readonly ColumnRecord[] {
  const records = new Map<number, ColumnRecord>();
  let last = -1;
  for (const line of linesOf(source, record)) {
    if (line > last) {
      const one = source.tokens.recordAt(line);
      records.set(one.start, one);
      last = one.end;
    }
  }
  return [...records.values()];
}

/** The lines that are about the same message, ascending. */
function linesOf({ log, text }: RecordSource, record: ColumnRecord): readonly number[] {
  const ids = idsOfRecord(log, record, text.line(record.start), valuesOf(record));
  if (ids.length > 0) {
    let left = MAX_PLACES;
    const lines = text.linesOf((piece) => {
      const found = ids.flatMap((id) => findId(piece, id, left, [id])).slice(0, left);
      left -= found.length;
      return found;
    });
    return [...new Set([...lines, record.start])].sort((a, b) => a - b);
  }
  // Some logs name a message by a number that is found everywhere; their readers know which is meant.
  const message = findingsOfRecord(log, record)[0]?.message ?? null;
  return message === null ? [] : log.findings.filter((one) => one.message === message).map(({ line }) => line);
}

/** In a message: the failures of the message that the record belongs to. */
function failuresBeside({ log, locale }: RecordSource, record: ColumnRecord): readonly Event[] {
  const own = findingsOfRecord(log, record)[0];
  const message = own?.message ?? null;
  const failures = log.failures.filter(({ best }) => message === null || best.message === message || log.failures.length === 1);
  return failures.length < 2
    ? []
    : failures.slice(0, MAX_EVENTS).map(({ best, others }) => {
        const isHere = [best, ...others].some(({ line }) => record.start <= line && line <= record.end);
        return {
          ...described(
            best.record.time,
            best.record.event ?? '',
            best.record.recipient ?? '',
            whatFailed(log, best, locale),
            locale,
          ),
          line: best.line,
          isCurrent: isHere,
        };
      });
}

function eventOf({ log, text, locale }: RecordSource, record: ColumnRecord, isCurrent: boolean): Event {
  const values = valuesOf(record);
  const first = (columns: readonly string[]): string =>
    columns.map((column) => values.get(column)).find((value) => value !== undefined && value !== '') ?? '';
  const finding = bestFinding(log, record);
  const line = text.line(record.start).slice(0, 2 * MAX_WORDS + 100);
  const hasColumns = record.kind === 'columns';
  const said = hasColumns
    ? {
        time: first(EVENT_TIMES),
        event: [first(EVENTS), trackingSource(log, values)].filter(Boolean).join(' · '),
        recipient: first(EVENT_RECIPIENTS),
        words: wordsOf(values),
      }
    : lineOf(line);
  const { time, event, recipient } = finding?.record ?? {};
  const told = finding === undefined || finding.class === 'success' ? '' : whatFailed(log, finding, locale);
  const shown = described(
    time || said.time,
    (hasColumns ? said.event : event) || said.event,
    recipient || said.recipient,
    told || said.words,
    locale,
  );
  return { ...shown, line: record.start, isCurrent };
}

/** What the columns of a record say beside its event: that of the most telling one; in a session, what was said and the server's remark. */
function wordsOf(values: ReadonlyMap<string, string>): string {
  const column = WORDS.find((name) => tellsSomething(values.get(name) ?? ''));
  const columns = column === 'data' ? ['data', 'context'] : [column ?? ''];
  return columns
    .map((name) => values.get(name) ?? '')
    .filter((words) => words !== '')
    .join(' · ');
}

/** How a recipient was addressed is in the column of its status until there is one. */
function tellsSomething(words: string): boolean {
  return words !== '' && !/^(?:To|Cc|Bcc)$/i.test(words);
}

/** What a line of words says by itself: when, which program, and the rest. */
function lineOf(line: string): {
  readonly time: string;
  readonly event: string;
  readonly recipient: string;
  readonly words: string;
} {
  const [opening = '', time = ''] = LINE_TIME.exec(line) ?? [];
  const rest = line.slice(opening.length);
  const [head = '', program = ''] = opening === '' ? [] : (PROGRAM.exec(rest) ?? []);
  return { time, event: program, recipient: '', words: rest.slice(head.length) };
}

function described(
  written: string | null,
  event: string,
  recipient: string,
  says: string,
  locale: Locale,
): Omit<Event, 'line' | 'isCurrent'> {
  const time = written !== null && EPOCH.test(written) ? new Date(Number(written) * 1000).toISOString() : written;
  const shown = time === null || time === '' ? '' : plainLine(sayExactTime(time, locale));
  return {
    time: shown,
    event: plainLine(event),
    recipient: plainLine(recipient),
    says: plainLine(says, MAX_WORDS),
    count: 1,
    lastTime: shown,
    instant: instantOf(time),
  };
}

/** What raised an event of Exchange's tracking, which every event names beside it. */
function trackingSource({ format }: LogDocument, values: ReadonlyMap<string, string>): string {
  return format !== null && formatTraits[format].columns?.source === 'trackingSource' ? (values.get('source') ?? '') : '';
}

function valuesOf({ cells }: ColumnRecord): ReadonlyMap<string, string> {
  return new Map(cells.map(({ column, value }) => [column, value]));
}

/** By time if every event has one that can be compared, since exports often have the latest first; otherwise as in the log. */
function inOrder(events: readonly Event[]): readonly Event[] {
  return events.some(({ instant }) => Number.isNaN(instant)) ? events : events.toSorted((a, b) => a.instant - b.instant);
}

/** Events in a row that say the same become one. */
function fold(events: readonly Event[]): readonly DetailsEvent[] {
  const folded: DetailsEvent[] = [];
  for (const { instant: _, ...event } of events) {
    const last = folded.at(-1);
    if (last !== undefined && sameness(last) === sameness(event)) {
      folded[folded.length - 1] = {
        ...last,
        line: event.isCurrent ? event.line : last.line,
        count: last.count + 1,
        lastTime: event.time,
        isCurrent: last.isCurrent || event.isCurrent,
      };
    } else {
      folded.push(event);
    }
  }
  return folded;
}

function sameness({ event, recipient, says }: DetailsEvent): string {
  return [event, recipient, says].join('\0');
}
