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

/** `3 failed, 2 delayed`, strangers' messages apart, or that nothing failed; a lower bound has a plus. */
function countWords(counts: Counts, locale: Locale): string {
  const words = locale.interface.status;
  const own = listed(counts, locale);
  const strangers = listed(counts.strangers, locale);
  const parts = [own, strangers === '' ? '' : fill(words.strangers, { counts: strangers })].filter((part) => part !== '');
  if (parts.length === 0) {
    return counts.whole ? words.none : `${fillPlural(words.failed, locale.language, 0)} +`;
  }
  return parts.join('; ') + (counts.whole ? '' : ' +');
}

function listed({ failed, delayed }: Pick<Counts, 'failed' | 'delayed'>, locale: Locale): string {
  const words = locale.interface.status;
  return [
    failed > 0 ? fillPlural(words.failed, locale.language, failed) : '',
    delayed > 0 ? fillPlural(words.delayed, locale.language, delayed) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
