/** What a notice about a message says, in one line. */

import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import type { Notice } from '../../mime/notice.ts';

/** The sentence, without its full stop, after the number of the part that it is about. */
export function noticeLine({ kind, part }: Notice, locale: Locale): string {
  const words = locale.interface.notices;
  return part === '' ? words[kind] : fill(words.inPart, { part, notice: words[kind] });
}
