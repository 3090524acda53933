/** What the status bar says of a document. */

import type { Locale } from '../locales/locale.ts';
import { fill, fillPlural } from '../locales/wording.ts';
import type { Counts } from '../report/tally.ts';
import type { FormatId } from '../scan/formatId.ts';

export interface StatusWords {
  readonly text: string;
  readonly tooltip: string;
}

/** Names the format and counts what failed and what is delayed. */
export function statusWords(format: FormatId, counts: Counts, locale: Locale): StatusWords {
  const name = locale.interface.formats[format];
  return { text: `${name}: ${countWords(counts, locale)}`, tooltip: fill(locale.interface.status.tooltip, { format: name }) };
}

/** `3 failed, 2 delayed`, or that nothing failed; a lower bound has a plus. */
function countWords({ failed, delayed, whole }: Counts, locale: Locale): string {
  const words = locale.interface.status;
  const parts = [
    failed > 0 ? fillPlural(words.failed, locale.language, failed) : null,
    delayed > 0 ? fillPlural(words.delayed, locale.language, delayed) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? words.none : parts.join(', ') + (whole ? '' : ' +');
}
