/** What went wrong, in one word: the words decide, then who documents the code, then the number. */

import { type Reason, vagueReasons } from '../ids/reason.ts';
import { standards } from './authorities.ts';
import type { Entry } from './entries.ts';
import { findGeneralWords } from './generalWords.ts';

/**
 * The reason of a reply:
 * 1. that of an entry whose own words are there, or whose number only the speaker uses;
 * 2. that of general words;
 * 3. that of the entry which a number of the standard chose.
 * @param digit first digit of the reply or code
 */
export function reasonOf(entry: Entry | null, text: string, digit: string): Reason {
  const words = findGeneralWords(text, digit);
  const known = entry?.reason ?? 'unknown';
  if (words === null || (entry !== null && isDocumented(entry) && (words.weak === true || !saysMore(words.reason, entry)))) {
    return known;
  }
  return words.reason;
}

/** Whether the words, or a number of whoever speaks, chose the entry: a number of the standard alone says less than words. */
function isDocumented({ texts, authority }: Entry): boolean {
  return texts !== undefined || !standards.has(authority);
}

/**
 * Whether general words say more than an entry: than one that tells little, than one of block lists if a domain's is named, and than a
 * number unless they only say that the server is busy.
 */
function saysMore(words: Reason, { reason, texts }: Entry): boolean {
  if (texts === undefined) {
    return words !== 'server-busy' && !vagueReasons.has(words);
  }
  return reason === 'policy' || reason === 'unknown' || (reason === 'ip-blocked' && words === 'domain-blocked');
}

/**
 * The reason of a status that stands alone, by the words of its report; weak ones count only where the number says little.
 * @param byNumber what the number alone says
 */
export function reasonOfStatus(byNumber: Reason, text: string, digit: string): Reason {
  const words = findGeneralWords(text, digit);
  return words === null || (words.weak === true && !vagueReasons.has(byNumber)) ? byNumber : words.reason;
}

/** Whether words that tell a reason are in a text, and whether they are weak; null: there are none. */
export function reasonWordsIn(text: string, digit: string): { readonly isWeak: boolean } | null {
  const words = findGeneralWords(text, digit);
  return words === null ? null : { isWeak: words.weak === true };
}

/** Whether a reason says so little that a quoted reply, or other words, may say more. */
export function saysLittle(reason: Reason): boolean {
  return vagueReasons.has(reason);
}

/** Whether a reason only says that the message waits, or waited too long: the last error tells why. */
export function isWaiting(reason: Reason): boolean {
  return reason === 'unknown' || reason === 'expired';
}

/** The reason of a reply that quotes another: the quoted one's, unless its own says more. */
export function reasonOfQuoting(own: Reason, quoted: Reason): Reason {
  return vagueReasons.has(own) && quoted !== 'unknown' ? quoted : own;
}

/**
 * The reason of a reply that another quotes: its own, unless the reply around it says what this one does not, or refuses the sender: what a
 * server was told when it verified that address is no failure of the recipient.
 */
export function reasonOfQuoted(own: Reason, quoting: Reason): Reason {
  return quoting === 'sender-rejected' || own === 'unknown' || (vagueReasons.has(own) && !vagueReasons.has(quoting))
    ? quoting
    : own;
}
