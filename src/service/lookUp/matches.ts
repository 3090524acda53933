/** Entries and tokens that match what a person types: codes, words of replies, names and causes, in any of the languages. */

import { exchangeAuthorities, standards } from '../../catalogue/authorities.ts';
import { type Entry, entryOf, everyEntry } from '../../catalogue/entries.ts';
import type { Authority, EntryId, TokenId } from '../../catalogue/generated/ids.ts';
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

/** How well a text matches; those that match alike are ordered by who says it. */
type Fit = 'is' | 'begins' | 'says' | 'mentions';

const fits: readonly Fit[] = ['is', 'begins', 'says', 'mentions'];

/**
 * The best matches first; none for an empty question.
 * @param system the mail system whose log is being read: of what matches alike, its own comes first, then Exchange's
 */
export function matchesOf(question: string, system: string | null = null): readonly Match[] {
  const wanted = question.trim().toLowerCase();
  if (wanted === '') {
    return [];
  }
  searchables ??= [...everyEntry().map(searchableEntry), ...(Object.keys(tokens) as TokenId[]).map(searchableToken)];
  return searchables
    .flatMap((searchable) => {
      const found = fitOf(searchable, wanted);
      return found === null
        ? []
        : { match: searchable.match, rank: [fits.indexOf(found.fit), distance(searchable.match, system), found.order] };
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ match }) => match);
}

/** How far from the reader is who says it: their own system, Exchange Online, Exchange Server, nobody in particular, all others; then words of logs. */
function distance(match: Match, system: string | null): number {
  if ('token' in match) {
    return 3 + exchangeAuthorities.size;
  }
  const { authority } = entryOf(match.entry);
  const nearest: readonly Authority[] = [...exchangeAuthorities];
  if (authority === system) {
    return 0;
  }
  const index = nearest.indexOf(authority);
  return index >= 0 ? 1 + index : standards.has(authority) || authority === 'words' ? 1 + nearest.length : 2 + nearest.length;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((one, at) => one !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** A code or a name that is the question ranks first, then a code that it begins, then quoted text and names, then causes; `order` is among those of one authority. */
function fitOf(
  { match, codes, isGeneral, literals, names, more }: Searchable,
  wanted: string,
): { readonly fit: Fit; readonly order: number } | null {
  const words = wanted.split(/\s+/);
  const isNamed = (code: string): boolean => words.includes(code) && ('entry' in match || words.length <= MAX_ASKED_WORDS);
  const isIn = (text: string): boolean => words.every((word) => text.includes(word));
  if (codes.includes(wanted)) {
    return { fit: 'is', order: isGeneral ? 0 : 1 };
  }
  if (names.includes(wanted)) {
    return { fit: 'is', order: 2 };
  }
  // People write `untrusted root` where the reply has `UntrustedRoot`.
  const joined = words.join('');
  const quotes = (literal: string): boolean =>
    literal.includes(wanted) || (joined.length > 4 && literal.replaceAll(' ', '').includes(joined));
  if (literals.some((literal) => quotes(literal) || (literal.length > 4 && wanted.includes(literal)))) {
    return { fit: 'says', order: 0 };
  }
  if (codes.some((code) => code.startsWith(wanted) || isNamed(code))) {
    return { fit: 'begins', order: 0 };
  }
  if (names.some((name) => name.startsWith(wanted))) {
    return { fit: 'says', order: 1 };
  }
  return names.some(isIn) ? { fit: 'says', order: 2 } : more.some(isIn) ? { fit: 'mentions', order: 0 } : null;
}

function searchableEntry(entry: Entry): Searchable {
  const { id, code, replies, resumes, texts = [], strings = [] } = entry;
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
    literals: [...texts, ...strings, ...evidence].map(lower),
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
