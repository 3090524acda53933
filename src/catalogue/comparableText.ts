/** A text as it is compared with phrases: servers write the same words in many ways. */

import { wordTable } from '../text/wordTable.ts';

/** Prefixes of the further lines of a reply, `550-5.7.1 `, where its lines were joined. */
const CONTINUATION = /(?<=[^;:\s]\s)[245]\d\d(?:-(?:[245]\.\d{1,3}\.\d{1,3}(?![\d.]))?| [245]\.\d{1,3}\.\d{1,3}(?![\d.]))[ -]?/g;
/** An address or a host name that is said to be unknown: it becomes the word for what it is. */
const UNKNOWN_NAME =
  /(?<![\w@.-])([\w.+=-]{1,64}@)?(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?=>?:? (?:does not exist|not found|unknown)(?!\w))/g;
/** What ends an unknown name. */
const IS_UNKNOWN = / (?:does not exist|not found|unknown)/;
/** What people and their domains are called tells nothing. */
const ADDRESS = /(?<![\w.+=-])[\w.+=-]{1,64}@(?:[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})?/g;
/** Nor does the name of a host before its address: `mx.antivirus.example[203.0.113.7]`, `unknown[203.0.113.7]` if it has none. */
const HOST = /(?<![\w-])(?:unknown|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?=\[\d)/g;
/** Hyphens and underscores between words: `over-quota`, `MAILBOX_FULL`. */
const JOINED = /(?<=\p{L})[_-]+(?=\p{L})/gu;
/** Shortened negations: `doesn't exist` says what `does not exist` says. */
const SHORT_NOT = /(?<![a-z])(do|does|did|is|are|was|were|has|have|had|could|would)n't(?![a-z])/g;
const CANNOT = /(?<![a-z])(?:can't|can not)(?![a-z])/g;
/** `e-mail`, whose hyphen has become a blank. */
const E_MAIL = /(?<![\p{L}\p{N}])e mail/gu;
/** Words that servers write as one or as two: `black list`, `mail box`. */
const TWO_WORDS = /(?<![\p{L}\p{N}])(?:(black|white|gr[ea]y|block) (?=list)|mail (?=box))/gu;
const APOSTROPHES = /[‘’`´]/g;
const QUOTES = /["<>“”„«»]/g;
const SPACES = /\s+/g;
/** Accents of Latin letters, which many servers leave out. */
const ACCENTS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Letters that are no others with an accent, and how servers without them write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = wordTable({ ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' });
const OTHER_LETTERS = /[ßłøđıæœ]/g;

/** A reply whose lines were joined, without the codes before its further lines. */
export function withoutLinePrefixes(text: string): string {
  return text.replace(CONTINUATION, '');
}

function withoutAccents(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(OTHER_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}

/**
 * The text in lower case, in one line, without prefixes of lines, addresses, hosts that answered, quotation marks, accents, and hyphens
 * and underscores between words; `doesn't` is `does not`, `e-mail` is `email`, and `black list` and `mail box` are one word.
 */
export function comparable(text: string): string {
  const lower = text.toLowerCase();
  let plain = BEYOND_ASCII.test(lower) ? withoutAccents(lower) : lower;
  plain = withoutLinePrefixes(plain);
  if (plain.includes("n't")) {
    plain = plain.replace(SHORT_NOT, '$1 not');
  }
  if (plain.includes("can't") || plain.includes('can not')) {
    plain = plain.replace(CANNOT, 'cannot');
  }
  // Most texts lack what most of these patterns need, and to look for that takes a tenth of the time.
  if (plain.includes('.') && IS_UNKNOWN.test(plain)) {
    plain = plain.replace(UNKNOWN_NAME, (_, localPart) => (localPart === undefined ? 'domain' : 'address'));
  }
  if (plain.includes('@')) {
    plain = plain.replace(ADDRESS, '@');
  }
  if (plain.includes('[')) {
    plain = plain.replace(HOST, '');
  }
  plain = plain.replace(QUOTES, '');
  if (plain.includes('-') || plain.includes('_')) {
    plain = plain.replace(JOINED, ' ');
  }
  plain = plain.replace(SPACES, ' ');
  if (plain.includes('e mail')) {
    plain = plain.replace(E_MAIL, 'email');
  }
  return plain.includes(' list') || plain.includes('mail box')
    ? plain.replace(TWO_WORDS, (_, kind: string | undefined) => kind ?? 'mail')
    : plain;
}
