/** Problems: one for each failure, at its best place; the other places that tell it are related. */

import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { entryOf } from '../catalogue/lookup.ts';
import { entryWords } from '../locales/entryWords.ts';
import type { Locale } from '../locales/locale.ts';
import { sayTime } from '../locales/wording.ts';
import { articleOf } from '../report/article.ts';
import type { Finding } from '../scan/finding.ts';
import { causesOf } from './failures.ts';
import { codeOf } from './hover.ts';
import type { LogDocument } from './logDocument.ts';
import { plainLine } from './markdown.ts';
import { fateOf, isOver } from './outcome.ts';
import { problemLine } from './problem.ts';

/** `Diagnostic.source`, by which other programs know our problems. */
export const DIAGNOSTIC_SOURCE = 'mail-flow';

/** VS Code shows no more of one file (extHostDiagnostics.ts); failures go before delays. The status item counts them all. */
const MAX_PROBLEMS = 1000;

/** LSP's numbers. */
const severities = { error: 1, warning: 2, information: 3, hint: 4 } as const satisfies Record<string, DiagnosticSeverity>;

/** The problems of a document, in the order of their failures. */
export function problemsOf(document: LogDocument, locale: Locale): Diagnostic[] {
  const graded = document.failures.flatMap((failure) => {
    const entry = causesOf(failure.best)?.entry ?? null;
    const own = document.ownOf(failure.best);
    const severity = own?.severity ?? (isOver(fateOf(document, failure.best, entry)) ? 'error' : 'warning');
    return severity === 'off' ? [] : [{ ...failure, entry, own, severity: severities[severity] }];
  });
  const shown = graded.length <= MAX_PROBLEMS ? graded : graded.sort((a, b) => a.severity - b.severity).slice(0, MAX_PROBLEMS);
  return shown.map(({ best, others, entry, own, severity }) => {
    const problem: Diagnostic = {
      range: rangeOf(best),
      severity,
      source: DIAGNOSTIC_SOURCE,
      code: best.code ?? best.reply ?? '',
      message: problemLine(document, best, locale),
    };
    const link = entry?.links[0];
    const href = own?.runbook?.url ?? (link === undefined ? undefined : articleOf(link, locale).url);
    if (href !== undefined) {
      problem.codeDescription = { href };
    }
    const related = relatedPlaces(best, others);
    if (related.length > 0) {
      problem.relatedInformation = related.map((other) => ({
        location: { uri: document.uri, range: rangeOf(other) },
        message: relatedLine(other, best, locale),
      }));
    }
    return problem;
  });
}

/**
 * The places of the same record or report, and the first attempt of all. Not every attempt: VS Code shows related places in the
 * hover, above the card.
 */
function relatedPlaces(best: Finding, others: readonly Finding[]): readonly Finding[] {
  const [first] = others;
  return others.filter((other) => other === first || other.failure === best.failure);
}

function relatedLine(other: Finding, best: Finding, locale: Locale): string {
  const name = other.entry === null ? null : entryWords(entryOf(other.entry), locale).name;
  const time =
    other.record.time === best.record.time || other.record.time === null
      ? null
      : sayTime(other.record.time, locale.language, plainLine);
  return [codeOf(other), name, time].filter((part) => part !== null).join(' · ');
}

/** The range of a finding in LSP's terms. */
export function rangeOf({ line, start, end }: Finding): Diagnostic['range'] {
  return { start: { line, character: start }, end: { line, character: end } };
}
