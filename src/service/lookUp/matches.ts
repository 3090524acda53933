/** Entries and tokens that match what a person types: codes, words of replies, names and causes, in any of the languages. */

import { type Entry, everyEntry } from '../../catalogue/entries.ts';
import type { EntryId, TokenId } from '../../catalogue/generated/ids.ts';
import { causes, tokens } from '../../catalogue/generated/rows.ts';
import { entryWords } from '../../locales/entryWords.ts';
import { languages, localeOf } from '../../locales/languages.ts';
import type { Locale } from '../../locales/locale.ts';

/** One match. */
export type Match = { readonly entry: EntryId } | { readonly token: TokenId };

/** What is compared with a question, all lower case, in every language. */
interface Searchable {
  readonly match: Match;
  readonly codes: readonly string[];
  /** It is what a code means in general, whatever the words. */
  readonly isGeneral: boolean;
  readonly literals: readonly string[];
  readonly names: readonly string[];
  readonly more: readonly string[];
}

/** Maximum number of words of a question in which a word alone means a token: `event send`. In a sentence it is a word like others. */
const MAX_ASKED_WORDS = 3;

let searchables: readonly Searchable[] | undefined;

function allLocales(): readonly Locale[] {
  return languages.map((language) => localeOf(language));
}

/** The best matches first; none for an empty question. */
export function matchesOf(question: string): readonly Match[] {
  const wanted = question.trim().toLowerCase();
  if (wanted === '') {
    return [];
  }
  searchables ??= [...everyEntry().map(searchableEntry), ...(Object.keys(tokens) as TokenId[]).map(searchableToken)];
  return searchables
    .map((searchable) => ({ searchable, score: scoreOf(searchable, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ searchable }) => searchable.match);
}

/** A matching code ranks first, then quoted text, then names, then causes. */
function scoreOf({ match, codes, isGeneral, literals, names, more }: Searchable, wanted: string): number {
  const words = wanted.split(/\s+/);
  const isNamed = (code: string): boolean => words.includes(code) && ('entry' in match || words.length <= MAX_ASKED_WORDS);
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
  if (codes.some((code) => code.startsWith(wanted) || isNamed(code))) {
    return 4;
  }
  if (names.some((name) => name.startsWith(wanted))) {
    return 3;
  }
  return names.some(isIn) ? 2 : more.some(isIn) ? 1 : 0;
}

function searchableEntry(entry: Entry): Searchable {
  const { id, code, replies, resumes, texts = [] } = entry;
  const spoken = code ?? '';
  const allCauses = [...entry.causes, ...(entry.ifProven ?? [])];
  // What is asked for by the code of a success is no failure.
  const classes = resumes === 'nothingToDo' ? ['2', '4', '5'] : ['4', '5'];
  const evidence = entry.causes.flatMap((cause) => causes[cause].evidence?.flatMap(({ text }) => text ?? []) ?? []);
  return {
    match: { entry: id },
    codes: [
      spoken,
      ...(code === null ? replies : []),
      ...replies.map((reply) => `${reply} ${spoken}`),
      ...(spoken.startsWith('X') ? classes.map((digit) => digit + spoken.slice(1)) : []),
    ].map(lower),
    isGeneral: texts.length === 0,
    literals: [...texts, ...evidence].map(lower),
    names: allLocales().map((locale) => lower(entryWords(entry, locale).name)),
    more: allLocales().flatMap((locale) => allCauses.map((cause) => lower(locale.causes[cause].short))),
  };
}

function searchableToken(id: TokenId): Searchable {
  return {
    match: { token: id },
    codes: tokens[id].written.map(lower),
    isGeneral: true,
    literals: [],
    names: allLocales().map((locale) => lower(locale.tokens[id].name)),
    more: allLocales().map((locale) => lower(locale.tokens[id].text)),
  };
}

function lower(text: string): string {
  return text.toLowerCase();
}
