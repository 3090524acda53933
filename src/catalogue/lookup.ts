/** Chooses the entry for a reply: by its words, by who speaks, and by its number. */

import { type Reason, vagueReasons } from '../ids/reason.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { standards } from './authorities.ts';
import { choicesOf } from './choices.ts';
import { type Entry, entryOfReason, indexed } from './entries.ts';
import { findGeneralWords } from './generalWords.ts';
import type { Authority } from './generated/ids.ts';
import { longestIn } from './literal.ts';
import type { GeneralWords } from './phrase.ts';
import { entryOfString, familyOf } from './reasonStrings.ts';
import { exchangeSpeakers, type Speaker, speakerAt, speakerIn, type Writer } from './speaker.ts';

/** What is known about a reply when its meaning is chosen. */
export interface Reply {
  /** RFC 3463 enhanced status code, or null. */
  readonly code: string | null;
  /** RFC 5321 reply code, or null. */
  readonly reply: string | null;
  readonly text: string;
  /** First digit of the class, for words that have neither code nor reply. */
  readonly digit?: '4' | '5' | undefined;
  /** Whose record it is in; Exchange's if it is not given. */
  readonly writer?: Writer | undefined;
  /** The host that answered; null: it is not known. */
  readonly server?: string | null | undefined;
  /** Another reply quotes it: the writer of the record does not speak. */
  readonly isQuoted?: boolean | undefined;
  /** Where another reply is quoted in the text: what follows does not tell who speaks. */
  readonly ownLength?: number | undefined;
}

/** The words tell who speaks, then the host that answered, then whose record it is. */
function speakerOf(
  { text, writer = 'exchange', isQuoted = false, ownLength = text.length }: Reply,
  atHost: Authority | null,
): Speaker {
  const byWords = speakerIn(text.slice(0, ownLength));
  const named = byWords ?? atHost;
  if (named !== null && exchangeSpeakers.has(named)) {
    return { writer: 'exchange', named };
  }
  if (byWords !== null) {
    return { writer: 'other', named };
  }
  // Exchange writes about a host in its own words too.
  return { writer: writer === 'exchange' && (isQuoted || named !== null) ? 'unknown' : writer, named };
}

/**
 * The meaning of a reply. The words decide first, then who speaks, then the number:
 * 1. the longest literal in its text, of entries of this code, of a range that contains it, or of those identified by their
 *    words alone; those of the speaker first; then the longest of Exchange's reason strings that has one meaning under any number;
 * 2. a number that only the speaker uses: the entry of this code that needs no literal, or that of the narrowest range;
 * 3. words that any server uses: the entry for these words (`words/connection/refused`) or for their reason (`words/mailbox-full`),
 *    unless the number says the same and more;
 * 4. the number: the speaker's entry, then one whose literal tells little (for the whole class, `4.x.x`), then the standard's
 *    (`X.1.1`), and for a bare reply code that of the reply.
 * A reason string that nobody documents (`RESOLVER.FWD.Other`) puts the entry of its family in the place of the number's, unless
 * string or words bear out what the number says.
 * A reply without a code whose words tell nothing has the meaning of the code behind them, `(#5.1.8)`. Null if nobody documents it.
 */
export function chooseEntry(told: Reply): Entry | null {
  const { code, reply, text, writer, server, isQuoted, ownLength } = told;
  const atHost = server == null ? null : speakerAt(server);
  if (text.length > MAX_REMEMBERED_TEXT) {
    return choose(told, speakerOf(told, atHost));
  }
  const key = `${writer} ${isQuoted} ${ownLength} ${atHost} ${code ?? ''} ${reply ?? told.digit ?? ''} ${text}`;
  let entry = remembered.get(key);
  if (entry === undefined) {
    entry = choose(told, speakerOf(told, atHost));
    if (remembered.size < MAX_REMEMBERED) {
      remembered.set(ownCopy(key), entry);
    }
  }
  return entry;
}

/** The first short replies, remembered because logs repeat a few replies thousands of times. */
const remembered = new Map<string, Entry | null>();

/** Maximum number of replies remembered. */
const MAX_REMEMBERED = 2000;

/** Maximum length of a reply that is remembered, UTF-16 code units. */
const MAX_REMEMBERED_TEXT = 300;

/** Programs that print a log wrap replies and indent what follows. */
const SPACES = /\s{2,}|[\t\r\n]/g;

/** The code that qmail and its kin write behind the words: `(#5.1.8)`, `(#5.1.1 - chkuser)`. */
const CODE_BEHIND = /\(#([45]\.\d{1,3}\.\d{1,3})(?![\d.])/;

function choose(told: Reply, speaker: Speaker): Entry | null {
  const chosen = chooseByNumber(told, speaker);
  const behind = told.code === null && (chosen?.reason ?? 'unknown') === 'unknown' ? CODE_BEHIND.exec(told.text)?.[1] : undefined;
  return behind === undefined ? chosen : (chooseByNumber({ ...told, code: behind }, speaker) ?? chosen);
}

function chooseByNumber(told: Reply, speaker: Speaker): Entry | null {
  const { code, reply, text } = told;
  const lower = text.toLowerCase().replace(SPACES, ' ');
  const digit = told.digit ?? (reply ?? code ?? '').charAt(0);
  const { literals, untold, isOwnNumber, weakLiterals, standard } = choicesOf(code, reply, speaker);
  // Only Exchange writes reason strings, and what it quotes is another's.
  const own = speaker.writer === 'exchange' ? text.slice(0, told.ownLength) : '';
  const literal = longestIn(literals, lower) ?? entryOfString(own, code, digit);
  if (literal !== null) {
    return literal;
  }
  const family = digit === '2' ? null : familyOf(own);
  if (family !== null) {
    const words = findGeneralWords(text, digit);
    const telling = words === null || words.weak === true || family.over?.includes(words.reason) === true ? null : words.reason;
    if (!isBorneOut(untold, family, telling)) {
      return (telling === null ? null : byGeneralWords(family, text, lower, digit)) ?? family;
    }
  }
  const numbered = untold ?? longestIn(weakLiterals, lower) ?? standard;
  return isOwnNumber ? numbered : (byGeneralWords(numbered, text, lower, digit) ?? numbered);
}

/** Whether the string beside a number has the reason that the number's entry gives, or the words have. */
function isBorneOut(numbered: Entry | null, family: Entry, worded: Reason | null): boolean {
  return numbered !== null && (numbered.wrapper === true || numbered.reason === family.reason || numbered.reason === worded);
}

/**
 * The entry of words that any server uses. Null if there are none, if the number's entry has the same reason and says as much, or if the
 * words are weak and the number tells a reason that whoever speaks documents.
 */
function byGeneralWords(numbered: Entry | null, text: string, lower: string, digit: string): Entry | null {
  const words = digit === '2' ? null : findGeneralWords(text, digit);
  if (words === null) {
    return null;
  }
  const worded = rowOf(words.reason, lower);
  if (words.reason === numbered?.reason) {
    return standards.has(numbered.authority) && worded?.meaning !== numbered.meaning ? worded : null;
  }
  const isDocumented = numbered !== null && !standards.has(numbered.authority) && !vagueReasons.has(numbered.reason ?? 'unknown');
  if (words.weak && isDocumented) {
    return null;
  }
  return worded ?? entryOfReason(words.reason);
}

/** The entry of the words that narrow a reason, `connection/refused`; null if none of them is in a text. */
function rowOf(reason: Reason, lower: string): Entry | null {
  return longestIn(indexed().byReason.get(reason) ?? [], lower);
}

/** What words say whoever speaks. */
export interface Worded {
  readonly entry: Entry;
  readonly phrase: GeneralWords;
}

/**
 * What a text without a number says whoever speaks; null if it has no words that any server uses.
 * @param digit the class that the words are taken to have
 */
export function entryOfWords(text: string, digit: '4' | '5'): Worded | null {
  const phrase = findGeneralWords(text, digit);
  const entry = phrase === null ? null : (rowOf(phrase.reason, text.toLowerCase()) ?? entryOfReason(phrase.reason));
  return phrase === null || entry === null ? null : { entry, phrase };
}
