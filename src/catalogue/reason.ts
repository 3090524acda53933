/** What went wrong, in one word: the words decide, then who documents the code, then the number. */

import { type Reason, vagueReasons } from '../ids/reason.ts';
import { findGeneralWords } from './generalWords.ts';
import type { Entry } from './lookup.ts';
import type { GeneralWords } from './phrase.ts';

/**
 * The reason of a reply:
 * 1. that of an entry whose own words are there;
 * 2. that of general words;
 * 3. that of the entry which the number alone chose.
 * @param digit first digit of the reply or code
 */
export function reasonOf(entry: Entry | null, text: string, digit: string): Reason {
  const words = wordsOf(text, digit);
  const known = entry?.reason ?? 'unknown';
  if (entry?.texts === undefined || words === null) {
    return words?.reason ?? known;
  }
  return words.weak !== true && saysMore(words.reason, known) ? words.reason : known;
}

/** Whether general words say more than the words of an entry: what is listed is told by the list's name. */
function saysMore(words: Reason, entry: Reason): boolean {
  return entry === 'policy' || entry === 'unknown' || (entry === 'ip-blocked' && words === 'domain-blocked');
}

/**
 * The reason of a status that stands alone, by the words of its report; weak ones count only where the number says little.
 * @param byNumber what the number alone says
 */
export function reasonOfStatus(byNumber: Reason, text: string, digit: string): Reason {
  const words = wordsOf(text, digit);
  return words === null || (words.weak === true && !vagueReasons.has(byNumber)) ? byNumber : words.reason;
}

/** Whether words that tell a reason are in a text. */
export function tellsReason(text: string, digit: string): boolean {
  return wordsOf(text, digit) !== null;
}

/** Whether a reason says so little that a quoted reply, or other words, may say more. */
export function saysLittle(reason: Reason): boolean {
  return vagueReasons.has(reason);
}

/** The reason of a reply that quotes another: the quoted one's, unless its own says more. */
export function reasonOfQuoting(own: Reason, quoted: Reason): Reason {
  return vagueReasons.has(own) && quoted !== 'unknown' ? quoted : own;
}

function wordsOf(text: string, digit: string): GeneralWords | null {
  if (text.length > MAX_REMEMBERED_TEXT) {
    return findGeneralWords(text, digit);
  }
  const key = `${digit} ${text}`;
  let words = remembered.get(key);
  if (words === undefined) {
    words = findGeneralWords(text, digit);
    if (remembered.size < MAX_REMEMBERED) {
      remembered.set(key, words);
    }
  }
  return words;
}

/** Logs repeat a few replies thousands of times; the first short ones are remembered. */
const remembered = new Map<string, GeneralWords | null>();
/** Maximum number of texts remembered. */
const MAX_REMEMBERED = 2000;
/** Maximum length of a remembered text, UTF-16 code units. */
const MAX_REMEMBERED_TEXT = 300;
