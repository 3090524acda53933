/** What the status bar says about a document. */

import type { FormatId } from '../../ids/formatId.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural } from '../../locales/wording.ts';
import type { Counts } from '../../report/lastStates.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { causeLines } from './summary.ts';

export interface StatusWords {
  readonly text: string;
  readonly tooltip: string;
}

/** Maximum number of causes in the tooltip. */
const MAX_CAUSES = 5;

/** The line of the status bar and, in its tooltip, the most frequent causes; empty if the text is not a mail log. */
export function statusWords(document: LogDocument, locale: Locale): StatusWords {
  const { format, counts } = document;
  if (format === null) {
    return { text: '', tooltip: '' };
  }
  const causes = causeLines(document, MAX_CAUSES, locale).map(({ text }) => text);
  const about = fill(locale.interface.status.tooltip, { format: locale.interface.formats[format] });
  return { text: statusLine(format, counts, locale), tooltip: [...causes, about].join('\n') };
}

/** Names the format and counts what failed and what is delayed. */
export function statusLine(format: FormatId, counts: Counts, locale: Locale): string {
  return `${locale.interface.formats[format]}: ${countWords(counts, locale)}`;
}

/** `3 failed, 2 delayed`, or that nothing failed; a lower bound has a plus. */
function countWords({ failed, delayed, whole }: Counts, locale: Locale): string {
  const words = locale.interface.status;
  const parts = [
    failed > 0 ? fillPlural(words.failed, locale.language, failed) : null,
    delayed > 0 ? fillPlural(words.delayed, locale.language, delayed) : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) {
    return whole ? words.none : `${fillPlural(words.failed, locale.language, 0)} +`;
  }
  return parts.join(', ') + (whole ? '' : ' +');
}
