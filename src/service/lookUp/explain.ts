/** Explains a code or a text without a log: the cards and tokens that answer it. */

import { standards } from '../../catalogue/authorities.ts';
import type { Authority, CauseId, TokenId } from '../../catalogue/generated/ids.ts';
import { causes, tokens } from '../../catalogue/generated/rows.ts';
import { chooseEntry, type Entry, entriesOf, entriesOfReply, everyEntry } from '../../catalogue/lookup.ts';
import type { TokenKind } from '../../catalogue/token.ts';
import { tokensIn, tokensNamed } from '../../catalogue/tokenLookup.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { factsOfEntry } from '../wording/cardFacts.ts';
import { classCard, undocumentedWords } from '../wording/classCard.ts';
import { cardMarkdown, type EntryCard, entryCard } from '../wording/entryCard.ts';
import { codeSpan } from '../wording/markdown.ts';
import { resumeOf } from '../wording/outcome.ts';
import { type TokenCard, tokenCard, tokenMarkdown } from '../wording/tokenCard.ts';

/** One more thing that a code can mean, in a line. */
export interface OtherMeaning {
  /** Who speaks it. */
  readonly authority: string;
  readonly name: string;
  /** The literal that tells it from the others; null: the code alone. */
  readonly literal: string | null;
}

/** Cards of the catalogue: the first whole, the others in a line each. */
interface Meanings {
  readonly cards: readonly EntryCard[];
  readonly others: readonly OtherMeaning[];
}

/**
 * What answers a question: cards of the catalogue, words of a log with the cards that go with them, the class of a bare reply code,
 * or class and subject of a code that nobody documents.
 */
export type Explanation =
  | ({ readonly kind: 'entries' } & Meanings)
  | ({ readonly kind: 'tokens'; readonly tokens: readonly TokenCard[] } & Meanings)
  | { readonly kind: 'reply'; readonly code: string; readonly text: string }
  | { readonly kind: 'undocumented'; readonly code: string; readonly name: string; readonly text: string };

const REPLY = /^\s*([2345]\d\d)(?:[\s-]|$)/;
const REPLY_IN = /(?<![\w.])([245]\d\d)(?![\w.])/;
const CODE = /(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?![\w.])/;
const WORDS = /\p{L}{3}/u;

/** Of what is found by words, and beside a token, so many cards are shown whole. */
const MAX_FOUND = 6;
const MAX_BESIDE = 2;

/**
 * A code or a reply alone gets all its meanings; with words beside it, the one they choose. Words alone: the token that they are,
 * else every entry that has them, else the tokens in them.
 */
export function explain(question: string, locale: Locale): Explanation | null {
  const code = CODE.exec(question)?.[0];
  if (code !== undefined) {
    return explainCode(code, question, locale);
  }
  const named = tokensNamed(question);
  if (named.length > 0) {
    return explainTokens(named, question, locale);
  }
  const reply = REPLY.exec(question)?.[1];
  const byReply = reply === undefined ? null : explainReply(reply, question, locale);
  if (byReply !== null) {
    return byReply;
  }
  const found = searchEntries(question, locale);
  if (found.length > 0) {
    return { kind: 'entries', ...present(found, MAX_FOUND, locale) };
  }
  const inside = tokensIn(question);
  return inside.length === 0 ? null : explainTokens(inside, question, locale);
}

function explainCode(code: string, question: string, locale: Locale): Explanation {
  const words = question.replace(code, '').replace(/\b\d{3}\b/g, '');
  const chosen = WORDS.test(words) ? chooseEntry({ code, reply: REPLY_IN.exec(question)?.[1] ?? null, text: question }) : null;
  const meanings = (chosen === null ? entriesOf(code) : [chosen]).filter(
    (entry) => !code.startsWith('2') || entry.code?.startsWith('2') || entry.resumes === 'nothingToDo',
  );
  if (meanings.length === 0) {
    return { kind: 'undocumented', code, ...classCard(code, locale) };
  }
  const whole = meanings.filter(isOursOrStandard).length;
  return { kind: 'entries', ...present(meanings, whole === 0 ? meanings.length : whole, locale, code) };
}

/** A reply without an enhanced code; null where words beside it say more than the number. */
function explainReply(reply: string, question: string, locale: Locale): Explanation | null {
  const meanings = entriesOfReply(reply);
  const words = question.replace(reply, '');
  if (WORDS.test(words)) {
    const chosen = chooseEntry({ code: null, reply, text: question });
    if (chosen?.texts !== undefined) {
      return { kind: 'entries', ...present([chosen], 1, locale) };
    }
    if (searchEntries(words, locale).length > 0) {
      return null;
    }
  }
  const whole = meanings.filter(isOursOrStandard).length;
  if (whole > 0) {
    return { kind: 'entries', ...present(meanings, whole, locale) };
  }
  const digit = reply[0];
  return digit === '2' || digit === '4' || digit === '5' ? { kind: 'reply', code: reply, text: locale.classes[digit] } : null;
}

const EXCHANGE: ReadonlySet<Authority> = new Set(['exchange-online', 'exchange-server']);

/** What Exchange means by it, and what the standard does; standard replies with a text are somebody's. */
function isOursOrStandard({ authority, texts }: Entry): boolean {
  return EXCHANGE.has(authority) || (standards.has(authority) && texts === undefined);
}

/** Exchange's meanings first, then the standard's, then the others; the first `whole` as cards. */
function present(entries: readonly Entry[], whole: number, locale: Locale, code?: string): Meanings {
  const rank = (entry: Entry): number => (EXCHANGE.has(entry.authority) ? 0 : isOursOrStandard(entry) ? 1 : 2);
  const sorted = [...entries].sort((a, b) => rank(a) - rank(b));
  return {
    cards: sorted
      .slice(0, whole)
      .map((entry) => (code === undefined ? entryCard(entry, locale) : askedCard(entry, code, locale))),
    others: sorted.slice(whole).map((entry) => ({
      authority: locale.authorities[entry.authority],
      name: entryWords(entry, locale).name,
      literal: entry.texts?.[0] ?? null,
    })),
  };
}

/** A card by the code that was asked for: where the standard names any class (`X.4.1`), the class tells what is left to do. */
function askedCard(entry: Entry, asked: string, locale: Locale): EntryCard {
  if (!entry.code?.startsWith('X')) {
    return entryCard(entry, locale);
  }
  const digit = asked[0] ?? '';
  const reply = entry.replies.find((one) => one.startsWith(digit));
  const code = reply === undefined ? asked : `${reply} ${asked}`;
  const facts = factsOfEntry(entry);
  const resume = digit === '2' ? facts.resume : resumeOf({ kind: digit === '4' ? 'transient' : 'permanent' }, entry);
  return entryCard(entry, locale, undefined, { ...facts, code, resume });
}

/** Kinds of tokens that entries are told by. */
const TELLING: ReadonlySet<TokenKind> = new Set(['reason', 'connectMessage', 'winsock', 'tag']);

function explainTokens(ids: readonly TokenId[], question: string, locale: Locale): Explanation {
  const asked = question.trim().toLowerCase();
  const spellings = ids
    .filter((id) => TELLING.has(tokens[id].kind))
    .flatMap((id) => tokens[id].written.map((written) => written.toLowerCase()))
    .filter((spelling) => !/^\d+$|…/.test(spelling));
  const telling = (words: readonly string[], literals: (entry: Entry) => readonly string[]): readonly Entry[] =>
    everyEntry().filter((entry) => literals(entry).some((literal) => words.some((word) => literal.includes(word))));
  // Where a narrower search finds something, a wider one would only bring what fits less.
  const isTelling = ids.some((id) => TELLING.has(tokens[id].kind));
  const searches = !isTelling ? [] : /\p{L}/u.test(asked) ? [[asked], spellings] : [spellings];
  const beside = searches
    .flatMap((words) => [telling(words, literalsOf), telling(words, provingLiterals)])
    .find((entries) => entries.length > 0);
  return {
    kind: 'tokens',
    tokens: ids.map((id) => tokenCard(id, locale)),
    ...present(beside ?? [], MAX_BESIDE, locale),
  };
}

/** What tells an entry or proves one of its causes, in lower case. */
function literalsOf(entry: Entry): readonly string[] {
  return [...(entry.texts ?? []), ...evidenceOf(entry.causes)].map((literal) => literal.toLowerCase());
}

/** What proves a cause that the entry tells only where it is proven. */
function provingLiterals(entry: Entry): readonly string[] {
  return evidenceOf(entry.ifProven ?? []).map((literal) => literal.toLowerCase());
}

function evidenceOf(ids: readonly CauseId[]): readonly string[] {
  return ids.flatMap((cause) => causes[cause].evidence?.flatMap(({ text }) => text ?? []) ?? []);
}

/** Entries that have the words in a literal, a name or a cause; of literals that stand in the question, the longest decides. */
function searchEntries(question: string, locale: Locale): readonly Entry[] {
  const wanted = question.trim().toLowerCase();
  if (wanted.length < 3) {
    return [];
  }
  const quoted = everyEntry().map((entry) => {
    const lengths = literalsOf(entry).map((literal) => (wanted.includes(literal) ? literal.length : 0));
    return { entry, length: Math.max(0, ...lengths) };
  });
  const longest = Math.max(...quoted.map(({ length }) => length));
  if (longest > 0) {
    return quoted.filter(({ length }) => length === longest).map(({ entry }) => entry);
  }
  return everyEntry().filter(
    (entry) =>
      entryWords(entry, locale).name.toLowerCase().includes(wanted) ||
      literalsOf(entry).some((literal) => literal.includes(wanted)) ||
      entry.causes.some((cause) => locale.causes[cause].short.toLowerCase().includes(wanted)),
  );
}

/** The explanation as Markdown, the same for a terminal and a page. */
export function explanationMarkdown(explanation: Explanation, locale: Locale): string {
  if (explanation.kind === 'reply') {
    return `# ${explanation.code}\n\n${explanation.text}\n`;
  }
  if (explanation.kind === 'undocumented') {
    const { code, name } = explanation;
    return `# ${code} · ${name}\n\n${undocumentedWords(code, locale)}\n`;
  }
  const { cards, others } = explanation;
  return [
    ...(explanation.kind === 'tokens' ? explanation.tokens.map((token) => tokenMarkdown(token, locale)) : []),
    ...cards.map((card) => cardMarkdown(card, locale)),
    ...(others.length === 0 ? [] : [otherMeaningsMarkdown(others, locale)]),
  ].join('\n---\n\n');
}

function otherMeaningsMarkdown(others: readonly OtherMeaning[], locale: Locale): string {
  const lines = others.map(
    ({ authority, name, literal }) => `- ${authority} · ${name}${literal === null ? '' : `: ${codeSpan(literal)}`}`,
  );
  return `**${locale.interface.card.otherMeanings}**\n\n${[...new Set(lines)].join('\n')}\n`;
}
