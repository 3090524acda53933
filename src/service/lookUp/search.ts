/** Finds entries and tokens by code, string or words in any of the languages, as one types. */

import type { TokenId } from '../../catalogue/generated/ids.ts';
import { causes, tokens } from '../../catalogue/generated/rows.ts';
import { type Entry, entryOf, everyEntry, isEntryId } from '../../catalogue/lookup.ts';
import { entryWords } from '../../locales/entryWords.ts';
import { languages, localeOf } from '../../locales/languages.ts';
import type { Locale } from '../../locales/locale.ts';
import { cardMarkdown, entryCard } from '../wording/entryCard.ts';
import { spokenCode } from '../wording/name.ts';
import { tokenCard, tokenMarkdown } from '../wording/tokenCard.ts';

/** One answer: what a list shows of it. */
export interface Found {
  /** Of an entry, or of a token behind `token/`. */
  readonly id: string;
  /** `550 5.1.10 · Recipient not found` */
  readonly label: string;
  /** Who speaks it; of a token, what kind of thing it is. */
  readonly authority: string;
  /** The literal that tells it from others of its code, or empty. */
  readonly literal: string;
}

/** What is compared with a question, all lower case, in every language. */
interface Searchable {
  readonly found: (locale: Locale) => Found;
  readonly codes: readonly string[];
  /** It is what a code means in general, whatever the words. */
  readonly isGeneral: boolean;
  readonly literals: readonly string[];
  readonly names: readonly string[];
  readonly more: readonly string[];
}

let searchables: readonly Searchable[] | undefined;

function allLocales(): readonly Locale[] {
  return languages.map((language) => localeOf(language));
}

/** The best answers first, at most `limit`; none for an empty question. */
export function search(question: string, locale: Locale, limit = 50): readonly Found[] {
  const wanted = question.trim().toLowerCase();
  if (wanted === '') {
    return [];
  }
  searchables ??= [...everyEntry().map(searchableEntry), ...(Object.keys(tokens) as TokenId[]).map(searchableToken)];
  return searchables
    .map((searchable, order) => ({ searchable, order, score: scoreOf(searchable, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map(({ searchable }) => searchable.found(locale));
}

/** The card of what `search` found, as Markdown; null where the id is nobody's. */
export function cardOf(id: string, locale: Locale): string | null {
  if (isEntryId(id)) {
    return cardMarkdown(entryCard(entryOf(id), locale), locale);
  }
  const token = id.startsWith(TOKEN) ? id.slice(TOKEN.length) : '';
  if (!Object.hasOwn(tokens, token)) {
    return null;
  }
  return tokenMarkdown(tokenCard(token as TokenId, locale), locale);
}

const TOKEN = 'token/';

/** A code that is asked for goes first, then quoted text, then names, then causes. */
function scoreOf({ codes, isGeneral, literals, names, more }: Searchable, wanted: string): number {
  const words = wanted.split(/\s+/);
  const isIn = (text: string): boolean => words.every((word) => text.includes(word));
  if (codes.includes(wanted)) {
    return isGeneral ? 7 : 6;
  }
  // People write `untrusted root` where the reply has `UntrustedRoot`.
  const joined = words.join('');
  const quotes = (literal: string): boolean =>
    literal.includes(wanted) || (joined.length > 4 && literal.replaceAll(' ', '').includes(joined));
  if (literals.some((literal) => quotes(literal) || (literal.length > 4 && wanted.includes(literal)))) {
    return 5;
  }
  if (codes.some((code) => code.startsWith(wanted) || words.includes(code))) {
    return 4;
  }
  if (names.some((name) => name.startsWith(wanted))) {
    return 3;
  }
  return names.some(isIn) ? 2 : more.some(isIn) ? 1 : 0;
}

function searchableEntry(entry: Entry): Searchable {
  const { code, replies, texts = [] } = entry;
  const spoken = code ?? '';
  const allCauses = [...entry.causes, ...(entry.ifProven ?? [])];
  const evidence = entry.causes.flatMap((cause) => causes[cause].evidence?.flatMap(({ text }) => text ?? []) ?? []);
  return {
    found: (locale) => ({
      id: entry.id,
      label: `${spokenCode(entry)} · ${entryWords(entry, locale).name}`,
      authority: locale.authorities[entry.authority],
      literal: texts[0] ?? '',
    }),
    codes: [
      spoken,
      ...(code === null ? replies : []),
      ...replies.map((reply) => `${reply} ${spoken}`),
      ...(spoken.startsWith('X') ? ['2', '4', '5'].map((digit) => digit + spoken.slice(1)) : []),
    ].map(lower),
    isGeneral: texts.length === 0,
    literals: [...texts, ...evidence].map(lower),
    names: allLocales().map((locale) => lower(entryWords(entry, locale).name)),
    more: allLocales().flatMap((locale) => allCauses.map((cause) => lower(locale.causes[cause].short))),
  };
}

function searchableToken(id: TokenId): Searchable {
  const { kind, written } = tokens[id];
  return {
    found: (locale) => ({
      id: TOKEN + id,
      label: `${written[0]} · ${locale.tokens[id].name}`,
      authority: locale.interface.tokenKinds[kind],
      literal: '',
    }),
    codes: written.map(lower),
    isGeneral: true,
    literals: [],
    names: allLocales().map((locale) => lower(locale.tokens[id].name)),
    more: allLocales().map((locale) => lower(locale.tokens[id].text)),
  };
}

function lower(text: string): string {
  return text.toLowerCase();
}
