/** Finds names of people before their addresses. */

import type { FieldAt } from './fields.ts';
import { isServersWord } from './vocabulary.ts';

/** Something else than words: markers, lists, addresses. */
export const NO_NAME = /[@<>={}[\]]|\d{3}/;
/** Before the bracket around an address: a name. */
const DISPLAY = /(?:"([^"<>@]{2,100})"|'([^'<>@]{2,100})'|([^\s"',;:<>()@=][^"',;:<>()@=\t]{1,80}))[ \t]{0,3}$/u;
const OPENING = /[<(](?:mailto:)?[^\s<>()@]{1,100}$/;
/** What names people in quoted headers, in the languages of mail programs. */
const HEADER = /(?:^|[>\s*])(?:from|to|cc|bcc|sender|reply-to|von|an|de|à|da|a|para|от|кому|копия|van|aan)\*?:\*?\s*$/i;
/** Maximum length of a name with what is around it, UTF-16 code units. */
const MAX_DISPLAY = 110;

/** Names before addresses, `Luca Ferri (luca.ferri@contoso.com)`; in a sentence, the words behind the last one of servers. */
export function displayNamesIn(text: string): FieldAt[] {
  const found: FieldAt[] = [];
  if (!text.includes('@')) {
    return found;
  }
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const before = text.slice(Math.max(0, sign - MAX_DISPLAY), sign);
    const bracket = OPENING.exec(before);
    const to = bracket === null ? 0 : sign - before.length + bracket.index;
    const name =
      to === 0 || /[,;:=<([]/.test(text.charAt(to - 1)) ? null : DISPLAY.exec(text.slice(Math.max(0, to - MAX_DISPLAY), to));
    if (name === null) {
      continue;
    }
    const [whole, double, single, plain] = name;
    const written = double ?? single ?? plain ?? '';
    const begin = to - whole.length + whole.indexOf(written);
    const isHeader = plain !== undefined && HEADER.test(text.slice(Math.max(0, begin - 20), begin));
    const value = plain === undefined || isHeader ? written.trimEnd() : lastName(written.trimEnd());
    if (value !== '' && !NO_NAME.test(value)) {
      const from = begin + written.trimEnd().length - value.length;
      found.push({ kind: 'person', from, to: from + value.length });
    }
  }
  return found;
}

/** Maximum number of words of a name. */
const MAX_NAME = 5;

function lastName(words: string): string {
  let from = words.length;
  let count = 0;
  for (const { 0: word, index } of [...words.matchAll(/\S+/g)].reverse()) {
    const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
    if (
      count === MAX_NAME ||
      letters === '' ||
      /^\p{Ll}/u.test(letters) ||
      isServersWord(letters.toLowerCase()) ||
      (/[.!?]$/.test(word) && letters.length > 2)
    ) {
      break;
    }
    from = index;
    count++;
  }
  return words.slice(from);
}
