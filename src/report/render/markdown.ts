/** A report as Markdown for a ticket: the counts, the causes with what to do first, where most fails, and what was not understood. */

import { PRODUCT_NAME } from '../../ids/product.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayFullTime, sayNumber } from '../../locales/wording.ts';
import type { LogReport } from '../../logReport.ts';
import { escapeMarkdown, linkTarget } from '../../text/markdown.ts';
import { latencyTables, sayLatency, saysLatency } from './latencyTables.ts';
import type { Rendering } from './report.ts';
import { countsOf, sayHeadline, saySources } from './reportHead.ts';
import {
  type Cell,
  causesTable,
  gapsOf,
  groupTable,
  isUnderstood,
  listedGroupings,
  problemsOf,
  type ReportTable,
  successTable,
  unexplainedTable,
} from './reportTables.ts';

/** Maximum number of causes, of groups in each table, and of words or problems that were not understood. */
const MAX_CAUSES = 15;
const MAX_GROUPS = 5;
const MAX_GAPS = 10;
/** Maximum length of a text, UTF-16 code units. */
const MAX_TEXT = 600;

export function* markdownLines(report: LogReport, { locale, all, version, createdAt }: Rendering): Generator<string> {
  const words = locale.interface.report;
  yield `# ${words.title}`;
  yield '';
  yield sayText(saySources(report, locale));
  yield '';
  yield countsOf(report, locale)
    .map(({ name, count }) => `**${name}: ${count}**`)
    .join(' · ');
  yield '';
  yield sayText(sayHeadline(report, locale));
  yield* notes(report, locale);
  if (report.failures.length > 0) {
    yield* section(causesTable(report, MAX_CAUSES, locale), locale);
    yield* heading(words.sections.groups);
    for (const by of listedGroupings) {
      yield* tableLines(groupTable(report, by, MAX_GROUPS, locale), locale);
    }
  }
  if (saysLatency(report)) {
    yield* heading(words.sections.latency);
    yield '';
    yield sayText(sayLatency(report, locale));
    for (const table of latencyTables(report, MAX_GROUPS, locale)) {
      yield* tableLines(table, locale);
    }
  }
  yield* gaps(report, locale);
  if (all) {
    yield* section(successTable(report, MAX_CAUSES, locale), locale);
  }
  const program = `${PRODUCT_NAME} ${version}`;
  yield '';
  yield `*${sayText(fill(words.created, { time: sayFullTime(createdAt, locale, (raw) => raw), program }))}*`;
}

function* notes({ counts, unlisted }: LogReport, { language, interface: { report } }: Locale): Generator<string> {
  if (!counts.whole) {
    yield '';
    yield report.counts.notWhole;
  }
  if (unlisted > 0) {
    yield '';
    yield fillPlural(report.unlisted, language, unlisted);
  }
}

function* gaps(report: LogReport, locale: Locale): Generator<string> {
  const { sections, understood } = locale.interface.report;
  yield* heading(sections.notUnderstood);
  if (isUnderstood(report)) {
    yield '';
    yield understood;
  }
  const problems = problemsOf(report);
  if (problems.length > 0) {
    yield '';
    yield* problems.slice(0, MAX_GAPS).map((problem) => `- ${sayText(problem)}`);
    if (problems.length > MAX_GAPS) {
      yield `- ${fillPlural(locale.interface.fileScan.more, locale.language, problems.length - MAX_GAPS)}`;
    }
  }
  for (const sentence of gapsOf(report, locale)) {
    yield '';
    yield sentence;
  }
  if (report.unexplained.length > 0) {
    yield* tableLines(unexplainedTable(report, MAX_GAPS, locale), locale);
  }
}

function* heading(title: string): Generator<string> {
  yield '';
  yield `## ${title}`;
}

function* section(table: ReportTable, locale: Locale): Generator<string> {
  yield* heading(table.title);
  yield* tableLines(table, locale);
}

/** A table without rows would be a heading over nothing. */
function* tableLines({ columns, rows, more }: ReportTable, locale: Locale): Generator<string> {
  if (rows.length > 0) {
    yield '';
    yield `| ${columns.map(({ title }) => sayText(title)).join(' | ')} |`;
    yield `|${columns.map(({ holds }) => (holds === 'numbers' ? ' ---: |' : ' --- |')).join('')}`;
    for (const row of rows) {
      yield `| ${row.map((cell) => sayCell(cell, locale)).join(' | ')} |`;
    }
  }
  if (more !== null) {
    yield '';
    yield more;
  }
}

function sayCell(cell: Cell, { language }: Locale): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'number') {
    return sayNumber(cell, language);
  }
  return typeof cell === 'string' ? sayText(cell) : `[${sayText(cell.text)}](<${linkTarget(cell.url)}>)`;
}

/** Text of a report, which many will read as it is: no mark before what cannot become a link, such as the dots of codes. */
function sayText(text: string): string {
  return escapeMarkdown(text, MAX_TEXT).replace(/(?<!www)\\([.:])(?=[\s\d,;)]|$)/gi, '$1');
}
