/** The most frequent causes, one line each: for the status bar's tooltip and the code lens. */

import type { Locale } from '../../locales/locale.ts';
import { sayNumber } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { codeOf, nameOf } from './name.ts';

export interface CauseLine {
  /** `20 × 450 4.4.316 Connection refused`, plain text. */
  readonly text: string;
  /** The first failure of this cause. */
  readonly first: Finding;
}

/** The most frequent causes, at most `max`. */
export function causeLines(document: LogDocument, max: number, locale: Locale): CauseLine[] {
  return document
    .causes()
    .slice(0, max)
    .flatMap(({ failures }) => {
      const first = failures[0]?.best;
      if (first === undefined) {
        return [];
      }
      const count = sayNumber(failures.length, locale.language);
      return [{ text: `${count} × ${whatFailed(document, first, locale)}`, first }];
    });
}

/** Code and name of a finding: `450 4.4.316 Connection refused`. */
export function whatFailed(document: LogDocument, finding: Finding, locale: Locale): string {
  return [codeOf(finding), nameOf(document, finding, locale)].filter((part) => part !== null).join(' ');
}
