/**
 * The one engine that answers a code, a reply, an id or words without a log: `explain` prints the answer, Look Up lists it first. A
 * reply with words is read as if it had been pasted into an editor, so that its hover and this answer are one.
 */

import { type Entry, entriesOfReply, entryOf, everyEntry } from '../../catalogue/entries.ts';
import type { CauseId, TokenId } from '../../catalogue/generated/ids.ts';
import { causes, tokens } from '../../catalogue/generated/rows.ts';
import { chooseEntry, entryOfWords } from '../../catalogue/lookup.ts';
import { familyOf } from '../../catalogue/reasonStrings.ts';
import type { TokenKind } from '../../catalogue/token.ts';
import { tokensIn, tokensNamed } from '../../catalogue/tokenLookup.ts';
import type { Reason } from '../../ids/reason.ts';
import type { Finding } from '../../scan/finding.ts';
import { scanText } from '../../scan/scanner.ts';
import { LogDocument } from '../document/logDocument.ts';
import { matchesOf } from './matches.ts';
import {
  type Answer,
  answerCode,
  answerNumber,
  codeIn,
  hasWords,
  isOursOrStandard,
  nothingAsked,
  rank,
  replyIn,
} from './numbers.ts';

const REPLY = /^\s*([2345]\d\d)(?:[\s-]|$)/;

/** Maximum number of entries found by words that answer the question. */
const MAX_FOUND = 6;
/** Maximum number of entries beside a token that answer the question. */
const MAX_BESIDE = 2;

/**
 * A code or a reply alone gets all its meanings; with words beside it, the one they choose. Words alone get the token that they
 * are, otherwise every entry that has them or what any server means by them, otherwise the tokens in them. Null if nothing answers.
 * @param system the mail system whose log is being read
 */
export function answerTo(question: string, system: string | null = null): Answer | null {
  const byNumber = answerNumber(question);
  if (byNumber !== null) {
    return byNumber;
  }
  const code = codeIn(question);
  if (code !== null) {
    const reply = replyIn(question);
    return answerCode({ code, reply }, entryOfPasted(question, code, reply));
  }
  const named = tokensNamed(question);
  if (named.length > 0) {
    return answerTokens(named, question);
  }
  const byReply = answerReply(question);
  if (byReply !== null) {
    return byReply;
  }
  const found = findEntries(question, system);
  if (found.length > 0) {
    return { kind: 'entries', asked: nothingAsked, entries: found, whole: MAX_FOUND };
  }
  const inside = tokensIn(question);
  return inside.length === 0 ? null : answerTokens(inside, question);
}

/** The entry that the problem of a pasted reply explains; if the text has no reply, the meaning of the code by its words. */
function entryOfPasted(text: string, code: string, reply: string | null): Entry | null {
  const entry = findingOfPasted(text)?.entry ?? null;
  return entry === null ? chooseEntry({ code, reply, text }) : entryOf(entry);
}

/** The finding at which the problem of a pasted text would be shown. */
export function findingOfPasted(text: string): Finding | undefined {
  const log = new LogDocument('', 0, scanText(text));
  return log.failures[0]?.best ?? log.findings[0];
}

/**
 * A reply without an enhanced code: with words, what they say; otherwise all that the number means. Null if there is no reply.
 */
function answerReply(question: string): Answer | null {
  const words = question.replace(REPLY, '');
  const pasted = hasWords(words) ? findingOfPasted(question) : undefined;
  const reply = pasted?.reply ?? REPLY.exec(question)?.[1];
  if (reply === undefined || reply === null) {
    return null;
  }
  if (!hasWords(words)) {
    const meanings = entriesOfReply(reply);
    return isNumberKnown(meanings)
      ? { kind: 'entries', asked: { code: null, reply }, ...rank(meanings, meanings.filter(isOursOrStandard).length) }
      : classOf(reply);
  }
  const chosen =
    pasted === undefined ? chooseEntry({ code: null, reply, text: question }) : pasted.entry && entryOf(pasted.entry);
  if (chosen === null) {
    return classOf(reply);
  }
  // Besides what a number or everybody's words mean in general, there is what its words mean elsewhere.
  const isGeneral = chosen.texts === undefined || chosen.authority === 'words';
  const others = isGeneral ? findEntries(words).filter(({ id }) => id !== chosen.id) : [];
  return {
    kind: 'entries',
    asked: { code: null, reply },
    entries: [chosen, ...others],
    whole: Math.min(1 + others.length, MAX_FOUND),
  };
}

function isNumberKnown(meanings: readonly Entry[]): boolean {
  return meanings.some(isOursOrStandard);
}

/** What the class of a reply says; null for 3yz, which is not an outcome. */
function classOf(reply: string): Answer | null {
  return reply.startsWith('3') ? null : { kind: 'reply', reply };
}

/** Kinds of tokens that identify entries. */
const TELLING: ReadonlySet<TokenKind> = new Set(['reason', 'connectMessage', 'winsock', 'tag']);

function answerTokens(ids: readonly TokenId[], question: string): Answer {
  const asked = question.trim().toLowerCase();
  const spellings = ids
    .filter((id) => TELLING.has(tokens[id].kind))
    .flatMap((id) => tokens[id].written.map((written) => written.toLowerCase()))
    .filter((spelling) => !/^\d+$|…/.test(spelling));
  const telling = (words: readonly string[], fits: (literal: string, word: string) => boolean): readonly Entry[] =>
    everyEntry().filter((entry) => literalsOf(entry).some((literal) => words.some((word) => fits(literal, word))));
  // Where a narrower search finds something, a wider one would only bring what fits less.
  const isTelling = ids.some((id) => TELLING.has(tokens[id].kind));
  const searches = !isTelling ? [] : /\p{L}/u.test(asked) ? [[asked], spellings] : [spellings];
  const beside = searches
    .flatMap((words) => [telling(words, (literal, word) => literal === word), telling(words, tellsNoMore), provenBy(words)])
    .find((entries) => entries.length > 0);
  const family = isTelling && beside === undefined ? familyOf(question) : null;
  const otherwise = family !== null ? [family] : isTelling ? quotedIn(asked, everyEntry()).quoted : [];
  return { kind: 'tokens', tokens: ids, ...rank(beside ?? otherwise, MAX_BESIDE) };
}

/**
 * Whether a literal has a word without telling more than that: `STOREDRV.Submit` begins many strings, and `SocketError` any failure of a
 * socket, so what is true of `STOREDRV.Submit.Exception:…` or `SocketError: TimedOut` is not true of them.
 */
function tellsNoMore(literal: string, word: string): boolean {
  const rest = literal.startsWith(word) ? literal.slice(word.length) : '';
  const goesOn = /^[\w.:]/.test(rest) || (rest !== '' && word.endsWith(':'));
  return literal.includes(word) && !goesOn;
}

/** The literals that identify an entry or prove one of its causes, in lower case. */
function literalsOf(entry: Entry): readonly string[] {
  return [...textsOf(entry), ...evidenceOf(entry.causes).map((literal) => literal.toLowerCase())];
}

/** The literals that identify an entry, in lower case. */
function textsOf({ texts = [], strings = [] }: Entry): readonly string[] {
  return [...texts, ...strings].map((text) => text.toLowerCase());
}

function evidenceOf(ids: readonly CauseId[]): readonly string[] {
  return ids.flatMap((cause) => causes[cause].evidence?.flatMap(({ text }) => text ?? []) ?? []);
}

/** The one entry with a cause that it gives only if these words prove it; none if several have it, for then the words tell none of them. */
function provenBy(words: readonly string[]): readonly Entry[] {
  const proven = everyEntry().filter((entry) =>
    evidenceOf(entry.ifProven ?? []).some((text) => words.includes(text.toLowerCase())),
  );
  return proven.length === 1 ? proven : [];
}

/**
 * The entry whose own text it is; otherwise the entries with the longest literals that occur in a text, or that of words which any server
 * uses, if these are longer. If no literal occurs, or the text is but a literal, the entries that match its words, and that of everybody's
 * words among them.
 */
function findEntries(question: string, system: string | null = null): readonly Entry[] {
  const wanted = question.trim().toLowerCase();
  if (wanted.length < 3) {
    return [];
  }
  const own = everyEntry().filter((entry) => entry.alone === true && textsOf(entry).includes(wanted));
  if (own.length > 0) {
    return rank(own, 0).entries;
  }
  const named = everyEntry().filter((entry) =>
    textsOf(entry).some((text) => isProvidersCode(text, entry) && isWordOf(wanted, text)),
  );
  if (named.length > 0) {
    return rank(named, 0).entries;
  }
  const worded = entryOfWords(question, '5') ?? entryOfWords(question, '4');
  const reason = worded?.phrase.reason;
  // The words of a row count only where its reason is told: `try again` is no matter of DNS after `in the queue too long`.
  const isOther = (entry: Entry): boolean => reason !== undefined && entry.authority === 'words' && entry.reason !== reason;
  const { quoted, length } = quotedIn(
    wanted,
    everyEntry().filter((entry) => !isOther(entry)),
  );
  if (quoted.length > 0) {
    if (worded !== null && worded.phrase.weak !== true && length < lengthOf(worded.phrase.words)) {
      return [worded.entry];
    }
    const { entries } = rank(quoted, 0);
    const isAlike = entries.some((entry) => entry.reason === reason);
    return worded !== null && !isAlike ? [...entries, worded.entry] : alikeFirst(entries, reason);
  }
  const matching = matchesOf(wanted, system)
    .flatMap((match) => ('entry' in match ? entryOf(match.entry) : []))
    .filter((entry) => !isOther(entry));
  const all = worded === null ? matching : [...new Set(matching.toSpliced(MAX_FOUND - 1, 0, worded.entry))];
  return alikeFirst(all, reason);
}

/** The entries with the reason that the words themselves tell, then the others. */
function alikeFirst(entries: readonly Entry[], reason: Reason | undefined): readonly Entry[] {
  return entries.toSorted((one, other) => Number(other.reason === reason) - Number(one.reason === reason));
}

/** Whether it is the number that a provider gives its reply, such as `etp103` or `xgemail_0011`: it says more than the words beside it. */
function isProvidersCode(text: string, { authority, replies }: Entry): boolean {
  return replies.length === 0 && authority !== 'words' && /^[a-z][\w#-]*\d{2,}$/.test(text);
}

/** Whether it stands in a text, both in lower case, as a word of its own. */
function isWordOf(wanted: string, word: string): boolean {
  return wanted.split(/[^\w#-]+/).includes(word);
}

/**
 * The entries with the longest literals that are part of a text in lower case, and their length; of these, those with a text of their own
 * in it. None if it is but such a literal.
 */
function quotedIn(wanted: string, entries: readonly Entry[]): { readonly quoted: readonly Entry[]; readonly length: number } {
  const found = entries.map((entry) => {
    const lengths = literalsOf(entry).map((literal) => (wanted.includes(literal) ? literal.length : 0));
    return { entry, length: Math.max(0, ...lengths) };
  });
  const longest = Math.max(...found.map(({ length }) => length));
  if (longest === 0 || longest === wanted.length) {
    return { quoted: [], length: 0 };
  }
  const alike = found.filter(({ length }) => length === longest).map(({ entry }) => entry);
  const own = alike.filter((entry) => textsOf(entry).some((text) => wanted.includes(text)));
  return { quoted: own.length > 0 ? own : alike, length: longest };
}

/** Number of characters of a phrase that must be there. */
function lengthOf(words: string): number {
  return words.replace(/ ?\* ?/g, '').length;
}
