/** Problems: one for each failure, at its best place; the other places that tell it are related. */

import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Locale } from '../locales/locale.ts';
import { articleOf } from '../report/article.ts';
import type { Finding } from '../scan/finding.ts';
import { causesOf } from './failures.ts';
import { codeOf } from './hover.ts';
import type { LogDocument } from './logDocument.ts';
import { fateOf, isOver } from './outcome.ts';
import { problemLine } from './problem.ts';

/** `Diagnostic.source`, by which other programs know our problems. */
export const DIAGNOSTIC_SOURCE = 'mail-flow';

/** Of the other places that tell a failure, so many are shown: the last ones. */
const MAX_RELATED = 20;

const ERROR: DiagnosticSeverity = 1;
const WARNING: DiagnosticSeverity = 2;

/** The problems of a document, in the order of their failures. */
export function problemsOf(document: LogDocument, locale: Locale): Diagnostic[] {
  return document.failures.map(({ best, others }) => {
    const entry = causesOf(best)?.entry ?? null;
    const link = entry?.links[0];
    const fate = fateOf(document, best, entry);
    const problem: Diagnostic = {
      range: rangeOf(best),
      severity: isOver(fate) ? ERROR : WARNING,
      source: DIAGNOSTIC_SOURCE,
      code: best.code ?? best.reply ?? '',
      message: problemLine(document, best, locale),
    };
    if (link !== undefined) {
      problem.codeDescription = { href: articleOf(link, locale).url };
    }
    if (others.length > 0) {
      problem.relatedInformation = others.slice(-MAX_RELATED).map((other) => ({
        location: { uri: document.uri, range: rangeOf(other) },
        message: `${codeOf(other)}: ${problemLine(document, other, locale)}`,
      }));
    }
    return problem;
  });
}

/** The range of a finding in LSP's terms. */
export function rangeOf({ line, start, end }: Finding): Diagnostic['range'] {
  return { start: { line, character: start }, end: { line, character: end } };
}
