/** A report as one HTML file: it loads nothing, runs nothing, and is whole without scripts. */

import { PRODUCT_NAME } from '../../ids/product.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayFullTime } from '../../locales/wording.ts';
import type { LogReport } from '../../logReport.ts';
import { htmlChart } from './htmlChart.ts';
import { HTML_STYLE_HASH, htmlStyle } from './htmlStyle.ts';
import { escapeHtml, htmlTable, isolate } from './htmlText.ts';
import { latencyTables, sayLatency, saysLatency } from './latencyTables.ts';
import type { Rendering } from './report.ts';
import { countsOf, sayHeadline, saySources } from './reportHead.ts';
import {
  causesTable,
  failuresTable,
  filesTable,
  gapsOf,
  groupTable,
  isUnderstood,
  listedGroupings,
  problemsOf,
  type ReportTable,
  slowestTable,
  successTable,
  unexplainedTable,
} from './reportTables.ts';

/** Maximum number of rows of a table. */
const MAX_ROWS = 50;
/** The same of the list of failures. */
const MAX_FAILURES = 2000;

/** Nothing may be loaded or run; the one style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly lines: Iterable<string>;
}

export function* htmlLines(report: LogReport, rendering: Rendering): Generator<string> {
  const { locale, createdAt } = rendering;
  const words = locale.interface.report;
  const sections = sectionsOf(report, rendering);
  yield '<!DOCTYPE html>';
  yield `<html lang="${locale.language}">`;
  yield '<head>';
  yield '<meta charset="utf-8">';
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">';
  yield '<meta name="referrer" content="no-referrer">';
  yield '<meta name="color-scheme" content="light dark">';
  yield `<title>${escapeHtml(words.title)}</title>`;
  yield `<style>${htmlStyle}</style>`;
  yield '</head>';
  yield '<body>';
  yield '<header>';
  yield `<h1>${escapeHtml(words.title)}</h1>`;
  yield `<p class="span">${isolate(saySources(report, locale))}</p>`;
  yield `<p class="headline">${isolate(sayHeadline(report, locale))}</p>`;
  yield `<nav aria-label="${escapeHtml(words.contents)}"><ul>`;
  for (const { id, title } of sections) {
    yield `<li><a href="#${id}">${escapeHtml(title)}</a></li>`;
  }
  yield '</ul></nav>';
  yield '</header>';
  yield '<main>';
  yield* counts(report, locale);
  for (const { id, title, lines } of sections) {
    yield `<section id="${id}" aria-labelledby="${id}-title">`;
    yield `<h2 id="${id}-title">${escapeHtml(title)}</h2>`;
    yield* lines;
    yield '</section>';
  }
  yield '</main>';
  const program = `${PRODUCT_NAME} ${rendering.version}`;
  yield `<footer><p>${escapeHtml(fill(words.created, { time: sayFullTime(createdAt, locale, (raw) => raw), program }))}</p></footer>`;
  yield '</body>';
  yield '</html>';
}

function* counts(report: LogReport, locale: Locale): Generator<string> {
  const { counts: words, columns, sections, notAll, unlisted } = locale.interface.report;
  yield `<section class="counts" aria-label="${escapeHtml(columns.messages)}">`;
  yield '<ul class="tiles">';
  for (const { kind, name, count } of countsOf(report, locale)) {
    yield `<li class="${kind}"><span>${escapeHtml(name)}</span> <strong>${escapeHtml(count)}</strong></li>`;
  }
  yield '</ul>';
  yield `<p class="note">${escapeHtml(words.note)}</p>`;
  if (!report.counts.whole) {
    yield `<p class="notice">${escapeHtml(words.notWhole)}</p>`;
  }
  if (report.unlisted > 0) {
    yield `<p class="notice">${escapeHtml(fillPlural(unlisted, locale.language, report.unlisted))}</p>`;
  }
  if (!isUnderstood(report)) {
    yield `<p class="notice">${escapeHtml(notAll)} <a href="#not-understood">${escapeHtml(sections.notUnderstood)}</a></p>`;
  }
  yield '</section>';
}

function sectionsOf(report: LogReport, { locale, all }: Rendering): readonly Section[] {
  const { sections } = locale.interface.report;
  const tableOf = (table: ReportTable, isWide: boolean): Section => ({
    id: `${table.id}-section`,
    title: table.title,
    lines: htmlTable(table, { caption: 'unseen', isWide }, locale),
  });
  const hasFailures = report.failures.length > 0;
  const failures: readonly Section[] = [
    { id: 'over-time', title: sections.overTime, lines: htmlChart(report, locale) },
    tableOf(causesTable(report, MAX_ROWS, locale), true),
    { id: 'groups', title: sections.groups, lines: groupTables(report, locale) },
  ];
  return [
    ...(hasFailures ? failures : []),
    { id: 'slowest-section', title: sections.slowest, lines: slowest(report, locale) },
    ...(saysLatency(report) ? [{ id: 'latency', title: sections.latency, lines: latencies(report, locale) }] : []),
    { id: 'not-understood', title: sections.notUnderstood, lines: gaps(report, locale) },
    tableOf(filesTable(report, MAX_ROWS, locale), true),
    ...(all ? [tableOf(successTable(report, MAX_ROWS, locale), false)] : []),
    ...(hasFailures ? [tableOf(failuresTable(report, MAX_FAILURES, locale), true)] : []),
  ];
}

function* groupTables(report: LogReport, locale: Locale): Generator<string> {
  yield '<div class="tables">';
  for (const by of listedGroupings) {
    yield* htmlTable(groupTable(report, by, MAX_ROWS, locale), { caption: 'seen', isWide: false }, locale);
  }
  yield '</div>';
}

function* slowest(report: LogReport, locale: Locale): Generator<string> {
  if (report.slowest.length === 0) {
    yield `<p>${escapeHtml(locale.interface.report.noSlowest)}</p>`;
  } else {
    yield* htmlTable(slowestTable(report, locale), { caption: 'unseen', isWide: true }, locale);
  }
}

function* latencies(report: LogReport, locale: Locale): Generator<string> {
  const sentence = sayLatency(report, locale);
  if (sentence !== '') {
    yield `<p>${escapeHtml(sentence)}</p>`;
  }
  yield '<div class="tables">';
  for (const table of latencyTables(report, MAX_ROWS, locale)) {
    yield* htmlTable(table, { caption: 'seen', isWide: false }, locale);
  }
  yield '</div>';
}

/** What was not understood, always there: that all was is said too. */
function* gaps(report: LogReport, locale: Locale): Generator<string> {
  const { problems, understood } = locale.interface.report;
  if (isUnderstood(report)) {
    yield `<p>${escapeHtml(understood)}</p>`;
  }
  if (report.problems.length > 0) {
    yield `<h3>${escapeHtml(problems)}</h3>`;
    yield `<ul>${problemsOf(report)
      .map((problem) => `<li>${isolate(problem)}</li>`)
      .join('')}</ul>`;
  }
  for (const sentence of gapsOf(report, locale)) {
    yield `<p>${escapeHtml(sentence)}</p>`;
  }
  if (report.unexplained.length > 0) {
    yield* htmlTable(unexplainedTable(report, MAX_ROWS, locale), { caption: 'seen', isWide: false }, locale);
  }
}
