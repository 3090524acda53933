/** Problems: one for each failure, at its best place; a reply elsewhere that quotes it is related. */

import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import { entryOf } from '../../catalogue/entries.ts';
import { DIAGNOSTIC_SOURCE } from '../../ids/product.ts';
import { articleOf } from '../../locales/article.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayNumber } from '../../locales/wording.ts';
import { verdictOf } from '../../report/verdict.ts';
import type { Finding } from '../../scan/finding.ts';
import { groupBy } from '../../text/order.ts';
import { type Failure, headingKey } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { rangeOf } from '../document/range.ts';
import { type CardFacts, factsOf } from '../wording/cardFacts.ts';
import { codeOf } from '../wording/name.ts';
import { noticeLine } from '../wording/notice.ts';
import { problemLine } from '../wording/problem.ts';
import { noRules, type Severity, type SeverityRules, severityOf } from '../wording/severity.ts';

/**
 * Maximum number of problems: VS Code draws no more squiggles in one editor (vscode#200206), and lists 1,000 problems of one file
 * (extHostDiagnostics.ts). If there are more failures, the problems are shared out, so that every code and cause is shown.
 */
const MAX_PROBLEMS = 500;

/** Column for the end of a notice, which covers its whole line: LSP takes a column past the line's end for the end. */
const MAX_LINE = 1000;

/** LSP's numbers. */
const severities = { error: 1, warning: 2, information: 3, hint: 4 } as const satisfies Record<Severity, DiagnosticSeverity>;

interface Graded extends Failure {
  readonly severity: DiagnosticSeverity;
}

/** Failures of one code and cause. */
interface Share {
  readonly graded: readonly Graded[];
  /** Number of them that are shown, the first ones. */
  shown: number;
}

/** The problems of a document: what could not be read, then the failures in their order. */
export function problemsOf(document: LogDocument, locale: Locale, rules: SeverityRules = noRules): Diagnostic[] {
  return [...noticesOf(document, locale), ...failuresOf(document, locale, rules)];
}

function failuresOf(document: LogDocument, locale: Locale, rules: SeverityRules): Diagnostic[] {
  const graded = document.failures.flatMap((failure) => {
    const severity = severityOf(document, failure, rules);
    return severity === 'off' ? [] : [{ ...failure, severity: severities[severity] }];
  });
  if (graded.length <= MAX_PROBLEMS) {
    return graded.map((failure) => problemOf(document, failure, locale));
  }
  return shareOut(graded)
    .flatMap(({ graded: alike, shown }) =>
      alike
        .slice(0, shown)
        .map((failure, index) => ({ failure, alike: index === 0 && alike.length > shown ? alike : null, shown })),
    )
    .sort((a, b) => a.failure.best.line - b.failure.best.line || a.failure.best.start - b.failure.best.start)
    .map(({ failure, alike, shown }) => {
      return problemOf(document, failure, locale, alike === null ? '' : countAlike(alike, shown, locale));
    });
}

/** `count`: how many failures it stands for; empty if there is only this one. */
function problemOf(document: LogDocument, { best, severity }: Graded, locale: Locale, count = ''): Diagnostic {
  const facts = factsOf(document, best);
  const problem: Diagnostic = {
    range: rangeOf(best),
    severity,
    source: DIAGNOSTIC_SOURCE,
    code: best.code ?? best.reply ?? best.reason ?? '',
    message: sayProblem(facts, locale, count),
    data: verdictOf(best, document.format),
  };
  const [link] = facts.links;
  const href = facts.own?.runbook?.url ?? (link === undefined ? undefined : articleOf(link, locale).url);
  if (href !== undefined) {
    problem.codeDescription = { href };
  }
  const quoting = document.quoting(best);
  if (quoting !== undefined && quoting.line !== best.line) {
    problem.relatedInformation = [placeOf(document, quoting, locale)];
  }
  return problem;
}

/**
 * The problem's line, with the number of failures that it stands for; if the code occurs only in a part's text, the line says so, because its
 * place in the file shows no code.
 */
function sayProblem(facts: CardFacts, locale: Locale, count: string): string {
  const { part } = facts.finding;
  const say = (problem: string): string => {
    const placed = part === null ? problem : fill(locale.interface.parts.problem, { problem, part });
    return count === '' ? placed : `${placed} (${count})`;
  };
  return say(problemLine(facts, locale, say('')));
}

/** What could not be read in the document, each at its line. */
function noticesOf({ notices }: LogDocument, locale: Locale): Diagnostic[] {
  return notices.map((notice) => ({
    range: rangeOf({ line: notice.line, start: 0, end: MAX_LINE }),
    severity: severities.information,
    source: DIAGNOSTIC_SOURCE,
    message: noticeLine(notice, locale),
  }));
}

/**
 * Gives each code and cause its share of the problems: each has as many as any other until it runs out of failures. These are
 * always the first ones of their cause, so that an edit changes little in what is shown.
 */
function shareOut(graded: readonly Graded[]): readonly Share[] {
  const fine = groupBy(graded, ({ best, severity }) => `${severity} ${headingKey(best)}`);
  // Words that differ in every reply would make as many causes as failures: then only the entry distinguishes them.
  const coarse =
    fine.size <= MAX_PROBLEMS ? fine : groupBy(graded, ({ best, severity }) => `${severity} ${best.code} ${best.entry}`);
  const shares = [...coarse.values()]
    .slice(0, MAX_PROBLEMS)
    .sort((a, b) => a.length - b.length)
    .map((alike): Share => ({ graded: alike, shown: 0 }));
  let left = MAX_PROBLEMS;
  for (const [index, share] of shares.entries()) {
    share.shown = Math.min(share.graded.length, Math.floor(left / (shares.length - index)));
    left -= share.shown;
  }
  return shares;
}

/** How many failures are alike, and how many of them are listed. */
function countAlike(alike: readonly Graded[], shown: number, locale: Locale): string {
  const { language } = locale;
  return fillPlural(locale.interface.problems.alike, language, alike.length, { shown: sayNumber(shown, language) });
}

/** A place to go to. VS Code shows it in the hover, above the card, where there is room for one at most; references list the others. */
function placeOf(document: LogDocument, finding: Finding, locale: Locale): DiagnosticRelatedInformation {
  const name = finding.entry === null ? null : entryWords(entryOf(finding.entry), locale).name;
  return {
    location: { uri: document.uri, range: rangeOf(finding) },
    message: [codeOf(finding), name].filter(Boolean).join(' · '),
  };
}
