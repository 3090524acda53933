/**
 * The outline: sessions of a protocol log, messages, parts and recipients of mail; in other formats, failures grouped by cause.
 */

import { type DocumentSymbol, type Range, SymbolKind, uinteger } from 'vscode-languageserver-types';
import type { Locale } from '../../locales/locale.ts';
import { sayNumber, sayTime } from '../../locales/wording.ts';
import type { Finding, Place } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { groupBy } from '../../text/order.ts';
import { type Failure, headingKey } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { rangeOf } from '../document/range.ts';
import type { Section } from '../document/sections.ts';
import { plainLine } from '../wording/markdown.ts';
import { nameOf } from '../wording/name.ts';
import { sayCause, whatFailed } from '../wording/summary.ts';

/** Maximum number of sessions in an outline; if there are more, only those that failed are listed. */
const MAX_SESSIONS = 1000;
/** Maximum number of failures listed in one place of an outline. */
const MAX_FAILURES = 500;

/** The outline of a document with its sections. */
export function documentSymbols(document: LogDocument, sections: readonly Section[], locale: Locale): DocumentSymbol[] {
  switch (document.format === null ? null : formatTraits[document.format].sections) {
    case null:
      return codeSymbols(document, locale);
    case 'sessions':
      return sessionSymbols(document, sections, locale);
    case 'parts':
    case 'mailbox':
    case 'decodedParts':
      return [
        ...sections.filter(({ kind }) => kind === 'message' || kind === 'part').map((section) => sectionSymbol(section, [])),
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

/**
 * One item for each code and cause, the most frequent first if the editor keeps the order; a single failure is an item of its own.
 */
function codeSymbols(document: LogDocument, locale: Locale): DocumentSymbol[] {
  const groups = [...groupBy(document.failures, ({ best }) => headingKey(best)).values()];
  return groups
    .toSorted((a, b) => b.length - a.length)
    .flatMap((failures) => {
      const [first] = failures;
      if (first === undefined) {
        return [];
      }
      const name = sayCause(first.best, nameOf(document, first.best, locale), locale);
      if (failures.length === 1) {
        return [eventSymbol(name, [whomOf(first.best), whenOf(first.best, locale)], first.best)];
      }
      const children = failures
        .slice(0, MAX_FAILURES)
        .map(({ best }) => eventSymbol(whomOf(best) ?? name, [whenOf(best, locale)], best));
      const range = children[0]?.range ?? lines(0, 0);
      return [
        {
          name: labelled(name),
          detail: sayNumber(failures.length, locale.language),
          kind: SymbolKind.Event,
          range: { start: range.start, end: children.at(-1)?.range.end ?? range.end },
          selectionRange: range,
          children,
        },
      ];
    });
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
