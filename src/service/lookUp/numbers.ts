/** What numbers and ids mean by themselves: what answers a question in which there are no words, without any log being read. */

import { exchangeAuthorities, standards } from '../../catalogue/authorities.ts';
import { type Entry, entriesOf, entryOf, isEntryId } from '../../catalogue/entries.ts';
import type { TokenId } from '../../catalogue/generated/ids.ts';

/** The code and the reply that a question names. */
export interface Asked {
  readonly code: string | null;
  readonly reply: string | null;
}

export const nothingAsked: Asked = { code: null, reply: null };

/** Entries, the best first. */
export interface Ranked {
  readonly entries: readonly Entry[];
  /** Number of them that answer the question; the others are what else it can mean. */
  readonly whole: number;
}

/**
 * Entries of the catalogue; words of a log, with the entries that go with them; the class of a bare reply code; class and subject
 * of a code that nobody documents.
 */
export type Answer =
  | ({ readonly kind: 'entries'; readonly asked: Asked } & Ranked)
  | ({ readonly kind: 'tokens'; readonly tokens: readonly TokenId[] } & Ranked)
  | { readonly kind: 'reply'; readonly reply: string }
  | { readonly kind: 'undocumented'; readonly code: string };

const REPLY_IN = /(?<![\w.])([245]\d\d)(?![\w.])/;
const CODE = /(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?![\w.])/;
/** A class, or a subject in a class: `5.x.x`, `5.7.x`. */
const CODE_CLASS = /^[245]\.(?:\d{1,3}|x)\.x$/i;
const WORDS = /\p{L}{3}/u;

/** Whether a text has words. */
export function hasWords(text: string): boolean {
  return WORDS.test(text);
}

/** The first code in a question; null if there is none. */
export function codeIn(question: string): string | null {
  return CODE.exec(question)?.[0] ?? null;
}

/** The first reply code in a question; null if there is none. */
export function replyIn(question: string): string | null {
  return REPLY_IN.exec(question)?.[1] ?? null;
}

/** What answers an id, a code, or a class of codes; null if the question has words that have to be read, or is none of these. */
export function answerNumber(question: string): Answer | null {
  const id = question.trim();
  if (isEntryId(id)) {
    return { kind: 'entries', asked: nothingAsked, entries: [entryOf(id)], whole: 1 };
  }
  const code = codeIn(question);
  if (code !== null) {
    const words = question.replace(code, '').replace(/\b\d{3}\b/g, '');
    return hasWords(words) ? null : answerCode({ code, reply: replyIn(question) }, null);
  }
  return CODE_CLASS.test(id) ? { kind: 'undocumented', code: id.toLowerCase() } : null;
}

/** What answers a code; `chosen`: its meaning by the words beside it, null if there are none. */
export function answerCode(
  { code, reply }: { readonly code: string; readonly reply: string | null },
  chosen: Entry | null,
): Answer {
  const meanings = (chosen === null ? entriesOf(code) : [chosen]).filter((entry) => fitsClass(entry, code));
  if (meanings.length === 0) {
    return { kind: 'undocumented', code };
  }
  const whole = meanings.filter(isOursOrStandard).length;
  return { kind: 'entries', asked: { code, reply }, ...rank(meanings, whole === 0 ? meanings.length : whole) };
}

/** The standard's codes are those of any class, but what it says of a success is true of no failure, and the reverse. */
function fitsClass({ code, resumes }: Entry, asked: string): boolean {
  return code?.startsWith('X') !== true || asked.startsWith('2') === (resumes === 'nothingToDo');
}

/** What Exchange means by it, and what the standard does; standard replies with a text are somebody's. */
export function isOursOrStandard({ authority, texts }: Entry): boolean {
  return exchangeAuthorities.has(authority) || (standards.has(authority) && texts === undefined);
}

/** Exchange's meanings first, then the standard's, then the others. */
export function rank(entries: readonly Entry[], whole: number): Ranked {
  const rankOf = (entry: Entry): number => (exchangeAuthorities.has(entry.authority) ? 0 : isOursOrStandard(entry) ? 1 : 2);
  return { entries: [...entries].sort((a, b) => rankOf(a) - rankOf(b)), whole };
}
