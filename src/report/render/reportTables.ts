/** The tables of a report, in words but without markup: every export for people prints these. */

import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayDuration, sayEither, sayFullTime } from '../../locales/wording.ts';
import type { LogReport, ReportedFailure, TimeSpan } from '../../logReport.ts';
import { groupFailures, ownOf, type ReportGroup, type ReportGrouping } from '../../reportGroups.ts';
import { plainLine } from '../../text/markdown.ts';

/** Plain text, which must be escaped; a number; a link; null for what is not known. */
export type Cell = string | number | Link | null;

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface ReportColumn {
  readonly title: string;
  /** What it holds: our words, numbers, or what logs say. */
  readonly holds: 'words' | 'numbers' | 'values';
}

export interface ReportTable {
  /** Unique in the report, for links to it. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Numbers of messages behind each row, for a bar; missing if the rows are not groups. */
  readonly groups?: readonly ReportGroup[];
  /** One line about what is not listed; null if all is. */
  readonly more: string | null;
}

/** Maximum length of a log's value, UTF-16 code units. */
const MAX_VALUE = 120;
/** The same of what names a row. */
const MAX_NAME = 300;

/** Groupings that get a table of their own. */
export const listedGroupings = ['reason', 'recipientDomain', 'destination', 'connector', 'sender', 'file'] as const;

/** Causes with who acts and what to do first. */
export function causesTable(report: LogReport, max: number, locale: Locale): ReportTable {
  const { report: words, ticket, card } = locale.interface;
  const hasStrangers = strangersOf(report);
  return tableOfGroups(
    { id: 'causes', title: words.sections.causes, name: { title: ticket.cause, holds: 'values' }, unnamed: words.noCode },
    groupFailures(report, 'cause'),
    max,
    hasStrangers,
    [
      { title: ticket.whoActs, holds: 'words' },
      { title: card.doFirst, holds: 'words' },
      { title: ticket.article, holds: 'words' },
    ],
    ({ key }) => {
      const cause = key === '' ? undefined : report.causes[Number(key)];
      const article = cause?.article ?? null;
      return [
        cause === undefined ? null : sayEither(cause.actors, locale.interface.or) || null,
        cause?.doFirst || null,
        article === null ? null : { text: article.title, url: article.url },
      ];
    },
    locale,
  );
}

export function groupTable(report: LogReport, by: ReportGrouping, max: number, locale: Locale): ReportTable {
  const title = groupingTitle(by, locale);
  const { noCode } = locale.interface.report;
  return tableOfGroups(
    {
      id: `by-${by}`,
      title,
      name: { title, holds: by === 'reason' ? 'words' : 'values' },
      unnamed: by === 'reason' || by === 'cause' ? noCode : locale.interface.overview.notNamed,
    },
    groupFailures(report, by),
    max,
    strangersOf(report),
    [],
    () => [],
    locale,
  );
}

function groupingTitle(by: ReportGrouping, locale: Locale): string {
  const { groupings } = locale.interface.overview;
  const { columns } = locale.interface.report;
  return {
    cause: groupings.cause,
    reason: columns.reason,
    recipientDomain: groupings.domain,
    destination: groupings.server,
    connector: groupings.connector,
    sender: groupings.sender,
    file: columns.file,
  }[by];
}

interface GroupsHead extends Pick<ReportTable, 'id' | 'title'> {
  readonly name: ReportColumn;
  /** The name of what the log does not name. */
  readonly unnamed: string;
}

function tableOfGroups(
  { id, title, name, unnamed }: GroupsHead,
  groups: readonly ReportGroup[],
  max: number,
  hasStrangers: boolean,
  columns: readonly ReportColumn[],
  cellsOf: (group: ReportGroup) => readonly Cell[],
  locale: Locale,
): ReportTable {
  const { counts } = locale.interface.report;
  const numbers = [counts.failed, counts.delayed, ...(hasStrangers ? [counts.strangers] : [])];
  const [shown, others] = [groups.slice(0, max), groups.slice(max)];
  return {
    id,
    title,
    columns: [name, ...numbers.map((number) => ({ title: number, holds: 'numbers' }) as const), ...columns],
    rows: shown.map((group) => [
      group.name === null ? unnamed : plainLine(group.name, MAX_NAME),
      group.failed,
      group.delayed,
      ...(hasStrangers ? [group.strangers] : []),
      ...cellsOf(group),
    ]),
    groups: shown,
    more: others.length === 0 ? null : sayMoreGroups(others, locale),
  };
}

function sayMoreGroups(groups: readonly ReportGroup[], { language, interface: { report } }: Locale): string {
  const messages = groups.reduce((sum, group) => sum + ownOf(group) + group.strangers, 0);
  return fillPlural(report.moreGroups, language, groups.length, { messages: fillPlural(report.messages, language, messages) });
}

function strangersOf({ counts: { strangers } }: LogReport): boolean {
  return strangers.failed + strangers.delayed > 0;
}

/** The failures one by one, in the order in which they were read. */
export function failuresTable(report: LogReport, max: number, locale: Locale): ReportTable {
  const { report: words, ticket, overview } = locale.interface;
  const { failures, causes } = report;
  return {
    id: 'failures',
    title: words.sections.failures,
    columns: [
      { title: words.columns.place, holds: 'values' },
      { title: ticket.time, holds: 'values' },
      { title: words.columns.state, holds: 'words' },
      { title: ticket.cause, holds: 'values' },
      { title: ticket.recipient, holds: 'values' },
      { title: overview.groupings.server, holds: 'values' },
      { title: ticket.sender, holds: 'values' },
      { title: ticket.reply, holds: 'values' },
    ],
    rows: failures
      .slice(0, max)
      .map((failure) => [
        sayPlace(report, failure, locale),
        failure.time === null ? null : sayFullTime(failure.time, locale, plainLine),
        sayState(failure, locale),
        plainLine(causes[failure.cause ?? -1]?.title ?? words.noCode, MAX_NAME),
        sayValue(failure.recipient),
        sayValue(failure.destination),
        sayValue(failure.sender),
        sayValue(failure.words, MAX_NAME),
      ]),
    more: failures.length <= max ? null : fillPlural(words.moreFailures, locale.language, failures.length - max),
  };
}

function sayState({ state, isStrangers, messages }: ReportedFailure, { language, interface: words }: Locale): string {
  const said = isStrangers ? words.report.counts.strangers : words.overview[state];
  return messages === 1 ? said : `${said}: ${fillPlural(words.report.messages, language, messages)}`;
}

/** `logs/trace.csv, line 12`; `of part 1.2` where the line counts in decoded text. */
function sayPlace({ files }: LogReport, { file, line, part }: ReportedFailure, { interface: words }: Locale): string {
  const name = plainLine(files[file]?.name ?? '', MAX_NAME);
  if (line === null) {
    return name;
  }
  const place = fill(words.details.place, { name, line });
  return part === null ? place : fill(words.report.inPart, { place, part: plainLine(part) });
}

/** A value of a log as one harmless line. */
function sayValue(value: string | null, max = MAX_VALUE): string | null {
  return value === null ? null : plainLine(value, max) || null;
}

export function slowestTable(report: LogReport, locale: Locale): ReportTable {
  const { report: words, ticket } = locale.interface;
  return {
    id: 'slowest',
    title: words.sections.slowest,
    columns: [
      { title: words.columns.duration, holds: 'words' },
      { title: words.columns.slowAt, holds: 'values' },
      { title: ticket.recipient, holds: 'values' },
      { title: words.columns.deliveredAt, holds: 'words' },
      { title: ticket.messageId, holds: 'values' },
      { title: words.columns.file, holds: 'values' },
    ],
    rows: report.slowest.map(({ duration, slowAt, recipient, deliveredAt, messageId, file }) => [
      sayDuration(duration / 1000, locale.language),
      sayValue(slowAt) ?? locale.interface.overview.notNamed,
      sayValue(recipient),
      sayFullTime(deliveredAt, locale, plainLine),
      sayValue(messageId),
      sayValue(report.files[file]?.name ?? null, MAX_NAME),
    ]),
    more: null,
  };
}

export function filesTable(report: LogReport, max: number, locale: Locale): ReportTable {
  const { columns, counts: count, sections } = locale.interface.report;
  const hasStrangers = strangersOf(report);
  const others = report.files.length - max;
  return {
    id: 'read',
    title: sections.read,
    columns: [
      { title: columns.file, holds: 'values' },
      { title: columns.format, holds: 'words' },
      { title: columns.span, holds: 'words' },
      ...[count.failed, count.delayed, count.delivered, ...(hasStrangers ? [count.strangers] : [])].map(
        (title) => ({ title, holds: 'numbers' }) as const,
      ),
    ],
    rows: report.files
      .slice(0, max)
      .map(({ name, formatName, span, counts: { failed, delayed, delivered, strangers } }) => [
        sayValue(name, MAX_NAME),
        formatName,
        span === null ? null : saySpan(span, locale),
        failed,
        delayed,
        delivered,
        ...(hasStrangers ? [strangers.failed + strangers.delayed] : []),
      ]),
    more: others <= 0 ? null : fillPlural(locale.interface.fileScan.more, locale.language, others),
  };
}

/** From the first to the last time. */
export function saySpan({ from, to }: TimeSpan, locale: Locale): string {
  const [first, last] = [sayFullTime(from, locale, plainLine), sayFullTime(to, locale, plainLine)];
  return first === last ? first : `${first} – ${last}`;
}

/** Codes of success. */
export function successTable({ codes }: LogReport, max: number, locale: Locale): ReportTable {
  const { columns, sections } = locale.interface.report;
  const successes = codes.filter((code) => code.class === 'success');
  const others = successes.length - max;
  return {
    id: 'successes',
    title: sections.successes,
    columns: [
      { title: columns.code, holds: 'words' },
      { title: columns.occurrences, holds: 'numbers' },
    ],
    rows: successes
      .slice(0, max)
      .map(({ reply, code, count }) => [[reply, code].filter((part) => part !== null).join(' '), count]),
    more: others <= 0 ? null : fillPlural(locale.interface.fileScan.more, locale.language, others),
  };
}

/** Words that no entry explains. */
export function unexplainedTable(report: LogReport, max: number, locale: Locale): ReportTable {
  const { columns, unexplained } = locale.interface.report;
  const others = report.unexplained.length - max;
  return {
    id: 'unexplained',
    title: unexplained,
    columns: [
      { title: columns.words, holds: 'values' },
      { title: columns.messages, holds: 'numbers' },
      { title: columns.place, holds: 'values' },
    ],
    rows: report.unexplained
      .slice(0, max)
      .map(({ words, count, file, line }) => [
        sayValue(words, MAX_NAME),
        count,
        fill(locale.interface.details.place, { name: plainLine(report.files[file]?.name ?? '', MAX_NAME), line }),
      ]),
    more: others <= 0 ? null : fillPlural(locale.interface.fileScan.more, locale.language, others),
  };
}

/** Whether every log was read to its end and every failure is explained; files that are no logs are none of it. */
export function isUnderstood({ problems, unexplained, failures }: LogReport): boolean {
  return problems.length + unexplained.length === 0 && failures.every(({ cause }) => cause !== null);
}

/** What could not be read, one harmless line each. */
export function problemsOf({ problems }: LogReport): readonly string[] {
  return problems.map((problem) => plainLine(problem, 2 * MAX_NAME));
}

/** Sentences about files that are no logs, and messages without a code. */
export function gapsOf({ passedOver, failures }: LogReport, { language, interface: words }: Locale): readonly string[] {
  const withoutCode = failures.reduce((sum, { cause, messages }) => sum + (cause === null ? messages : 0), 0);
  return [
    ...(passedOver === 0 ? [] : [`${capitalise(fillPlural(words.fileScan.passedOver, language, passedOver))}.`]),
    ...(withoutCode === 0 ? [] : [fillPlural(words.report.withoutCode, language, withoutCode)]),
  ];
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
