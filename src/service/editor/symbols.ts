/**
 * The outline: sessions of a protocol log, messages, parts and recipients of mail; in other formats, failures grouped by cause.
 */

import { type DocumentSymbol, type Range, SymbolKind, uinteger } from 'vscode-languageserver-types';
import type { Locale } from '../../locales/locale.ts';
import { sayTime } from '../../locales/wording.ts';
import type { Finding, Place } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { groupBy } from '../../text/order.ts';
import type { Failure } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { rangeOf } from '../document/range.ts';
import type { Section } from '../document/sections.ts';
import { plainLine } from '../wording/markdown.ts';
import { whatFailed } from '../wording/summary.ts';

/** Maximum number of sessions in an outline; if there are more, only those that failed are listed. */
const MAX_SESSIONS = 1000;
/** Maximum number of failures listed in one session or report of an outline. */
const MAX_FAILURES = 500;
/** Maximum number of records listed: the list of failures has all. */
const MAX_RECORDS = 5000;
/** Maximum number of messages and parts of mail listed, the first ones: a message can have as many parts as it has lines. */
const MAX_PARTS = 5000;
/** Maximum number of rows of column names: logs that were joined have many. */
const MAX_HEADERS = 1000;

/** Of what a document consists, apart from its failures. */
export interface Structure {
  readonly sections: readonly Section[];
  /** The lines that name the columns of the rows below them. */
  readonly headers: readonly number[];
  readonly lineCount: number;
}

/** The outline of a document. */
export function documentSymbols(
  document: LogDocument,
  { sections, headers, lineCount }: Structure,
  locale: Locale,
): DocumentSymbol[] {
  switch (document.format === null ? null : formatTraits[document.format].sections) {
    case null:
      return belowHeaders(recordSymbols(document, locale), headers.slice(0, MAX_HEADERS), lineCount, locale);
    case 'sessions':
      return belowHeaders(sessionSymbols(document, sections, locale), headers.slice(0, MAX_HEADERS), lineCount, locale);
    case 'parts':
    case 'mailbox':
    case 'decodedParts':
      return [
        ...sections
          .filter(({ kind }) => kind === 'message' || kind === 'part')
          .slice(0, MAX_PARTS)
          .map((section) => sectionSymbol(section, [])),
        ...document.failures.slice(0, MAX_FAILURES).map((failure) => failureSymbol(document, failure, locale)),
      ].sort((a, b) => a.range.start.line - b.range.start.line);
  }
}

function sessionSymbols(document: LogDocument, sections: readonly Section[], locale: Locale): DocumentSymbol[] {
  const failed = groupBy(document.failures, ({ best }) => best.record.session ?? '');
  const shown =
    sections.length <= MAX_SESSIONS ? sections : sections.filter(({ name }) => failed.has(name)).slice(0, MAX_SESSIONS);
  return shown.map((section) =>
    sectionSymbol(
      section,
      (failed.get(section.name) ?? []).slice(0, MAX_FAILURES).map((failure) => failureSymbol(document, failure, locale)),
    ),
  );
}

function sectionSymbol({ kind, name, detail, ranges }: Section, children: DocumentSymbol[]): DocumentSymbol {
  const first = ranges[0]?.start ?? 0;
  return {
    name: labelled(name),
    detail: plainLine(detail),
    kind: kind === 'part' ? SymbolKind.File : SymbolKind.Namespace,
    range: lines(first, ranges.at(-1)?.end ?? first),
    selectionRange: lines(first, first),
    children,
  };
}

/** The failures in their order. Their ranges do not overlap, so that an editor can name the one under the cursor. */
function recordSymbols(document: LogDocument, locale: Locale): DocumentSymbol[] {
  const listed = document.failures.slice(0, MAX_RECORDS);
  return listed.map(({ best }, index) => {
    const isAlone = listed[index - 1]?.best.line !== best.line && listed[index + 1]?.best.line !== best.line;
    const symbol = eventSymbol(whatFailed(document, best, locale), [whomOf(best), whenOf(best, locale)], best);
    return isAlone ? { ...symbol, range: lines(best.line, best.line) } : symbol;
  });
}

/**
 * Puts what is below each row of column names into a symbol of that row: an editor keeps the beginning of a symbol in sight while one
 * scrolls through it.
 */
function belowHeaders(
  symbols: DocumentSymbol[],
  headers: readonly number[],
  lineCount: number,
  locale: Locale,
): DocumentSymbol[] {
  const [first] = headers;
  if (first === undefined) {
    return symbols;
  }
  return [
    ...symbols.filter(({ range }) => range.start.line < first),
    ...headers.map((line, index) => {
      const next = headers[index + 1] ?? lineCount;
      return {
        name: locale.interface.outline.columns,
        kind: SymbolKind.Struct,
        range: lines(line, Math.max(line, next - 1)),
        selectionRange: lines(line, line),
        children: symbols.filter(({ range: { start } }) => start.line >= line && start.line < next),
      };
    }),
  ];
}

/** A failure by its recipient. */
function failureSymbol(document: LogDocument, { best }: Failure, locale: Locale): DocumentSymbol {
  const what = whatFailed(document, best, locale);
  return eventSymbol(whomOf(best) ?? what, [what, whenOf(best, locale)], best);
}

function eventSymbol(name: string, details: readonly (string | null)[], place: Place): DocumentSymbol {
  const range = rangeOf(place);
  return {
    name: labelled(name),
    detail: plainLine(details.filter((part) => part !== null).join(' · ')),
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}

/** The recipient, otherwise the server that refused. */
function whomOf({ record: { recipient, server, ip } }: Finding): string | null {
  return recipient ?? server ?? ip;
}

function whenOf({ record: { time } }: Finding, locale: Locale): string | null {
  return time === null ? null : sayTime(time, locale, plainLine);
}

/** VS Code refuses an outline with an empty name in it. */
function labelled(name: string): string {
  return plainLine(name) || '—';
}

/** A range of whole lines: a column past a line's end means its end. */
function lines(start: number, end: number): Range {
  return { start: { line: start, character: 0 }, end: { line: end, character: uinteger.MAX_VALUE } };
}
