/** What the class and subject of a code say if nobody documents the code itself (RFC 3463). */

import type { Locale, SubjectDigit } from '../../locales/locale.ts';
import type { StatusClass } from '../../scan/finding.ts';

const digits = { success: '2', transient: '4', permanent: '5' } as const satisfies Record<StatusClass, string>;

/**
 * The name and text of a code's class and subject; the code is `class.subject.detail`. If there is a reply beside the code, its
 * class decides: 451 5.7.3 is temporary.
 */
export function classCard(
  code: string,
  locale: Locale,
  statusClass?: StatusClass,
): { readonly name: string; readonly text: string } {
  const [first = '', subject = ''] = code.split('.');
  const digit = statusClass === undefined ? first : digits[statusClass];
  const words = locale.subjects[isSubject(subject) ? subject : '0'];
  if (digit === '2') {
    // Nothing to look for: the subject's advice is about failures.
    return { name: words.name, text: locale.classes[digit] };
  }
  return { name: words.name, text: digit === '4' || digit === '5' ? `${locale.classes[digit]} ${words.text}` : words.text };
}

/** The text, preceded by the admission that nobody documents the code; a success needs no admission. */
export function undocumentedWords(code: string, locale: Locale, statusClass?: StatusClass): string {
  const { text } = classCard(code, locale, statusClass);
  return code.startsWith('2') ? text : `${locale.interface.card.undocumented} ${text}`;
}

function isSubject(text: string): text is SubjectDigit {
  return /^[0-7]$/.test(text);
}
