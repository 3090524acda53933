/** A failure in one line, useful alone: what, by whom, why, and what happens next. */

import { standards } from '../../catalogue/authorities.ts';
import { DIAGNOSTIC_SOURCE } from '../../ids/product.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { fillFirst } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { serverWords } from '../document/serverWords.ts';
import type { CardFacts, SpokenValues } from './cardFacts.ts';
import { classCard } from './classCard.ts';
import { plainLine } from './markdown.ts';
import { endWithFate } from './outcome.ts';
import { wrappedLines } from './renderedLines.ts';

/** Maximum number of lines of a problem: what stands above a card takes its room. */
const MAX_LINES = 2;

/** What a hover adds to a problem: its source and code, here a long one. */
const SOURCE_AND_CODE = ` ${DIAGNOSTIC_SOURCE}(5.7.1234)`;

/** Length to which a line is cut that is still too long, UTF-16 code units: two lines, less what follows and what does not fit a line's end. */
const MAX_CUT = 115;

/** Length from which a value is shortened where the line is too long, UTF-16 code units. */
const LONG_VALUE = 32;

const WORD = /\p{L}+/gu;

/** The line, plain text, short enough for a hover; `further`: what will be added to it. */
export function problemLine(facts: CardFacts, locale: Locale, further = ''): string {
  const ending = endWithFate(facts.fate, locale);
  const end = ending === null ? '' : `; ${ending}`;
  const why = reasonOf(facts, locale);
  const head = headOf(facts, locale, plainValues(facts.values));
  const named = headOf(facts, locale, namedValues(facts.values));
  const short = headOf(facts, locale, shortened(namedValues(facts.values)));
  const heads = [withReason(head, why), withReason(named, why), withReason(short, why), short];
  const fitting = heads.find((one) => wrappedLines(`${one}${end}${further}${SOURCE_AND_CODE}`) <= MAX_LINES);
  return `${fitting ?? cutAtWord(short, MAX_CUT - end.length - further.length)}${end}`;
}

/** The proven cause in a few words, and the words that prove it; null if none is proven. */
function reasonOf(
  { causes: { proven } }: CardFacts,
  locale: Locale,
): { readonly words: string; readonly literal: string | null } | null {
  const [first] = proven;
  return first === undefined ? null : { words: locale.causes[first.cause].short, literal: first.literal };
}

/** What happened, and why unless that says it again: in the server's words that prove it, or in much the same words. */
function withReason(head: string, why: ReturnType<typeof reasonOf>): string {
  const isSaid =
    why === null ||
    (why.literal !== null && head.toLowerCase().includes(why.literal.toLowerCase())) ||
    saysAgain(why.words, head);
  return isSaid ? head : `${head}: ${why.words}`;
}

/** Whether at least two words, and half of them all, stand in a text. */
function saysAgain(words: string, text: string): boolean {
  const known = new Set(text.toLowerCase().match(WORD));
  const all = words.toLowerCase().match(WORD) ?? [];
  const again = all.filter((word) => known.has(word)).length;
  return again >= 2 && again * 2 >= all.length;
}

/** What happened, in the organisation's own words, the entry's, or the reply's. */
function headOf({ own, entry, finding }: CardFacts, locale: Locale, values: ReturnType<typeof plainValues>): string {
  if (own?.name !== undefined) {
    return plainLine(sayOwn(own.name, locale));
  }
  if (entry === null) {
    return undocumented(finding, locale);
  }
  const head = fillFirst(entryWords(entry, locale).problem, { ...values, provider: providerName(entry.authority, locale) });
  return standards.has(entry.authority) ? withServerWords(head, finding) : head;
}

/** An undocumented reply in its own words, otherwise by the name of its subject. */
function undocumented(finding: Finding, locale: Locale): string {
  const name = finding.code === null ? '' : classCard(finding.code, locale).name;
  return plainLine(serverWords(finding)) || name || (finding.reply ?? '');
}

/** A name, and what the server wrote after the code, unless that is the same. */
function withServerWords(name: string, finding: Finding): string {
  const words = plainLine(serverWords(finding));
  const isSame = words.toLowerCase() === name.toLowerCase();
  return (isSame ? [name] : [name, words]).filter((part) => part !== '').join(': ');
}

/** A record's values as plain text; the server with its address. */
export function plainValues(values: SpokenValues): Record<string, string | null> {
  const plain: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(values)) {
    plain[name] = value === null ? null : plainLine(value);
  }
  const { server, ip } = plain;
  plain.server = server && ip && server !== ip ? `${server} (${ip})` : (server ?? ip ?? null);
  return plain;
}

/** The same, but the server by its name alone. */
function namedValues(values: SpokenValues): ReturnType<typeof plainValues> {
  return plainValues(values.server == null ? values : { ...values, ip: null });
}

/** Values without the middle of long ones. */
function shortened(values: Record<string, string | null>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === null || value.length <= LONG_VALUE ? value : `${value.slice(0, LONG_VALUE / 2)}…${value.slice(-LONG_VALUE / 2)}`,
    ]),
  );
}

/** The text up to the last space before a length, with a mark that it goes on. */
function cutAtWord(text: string, max: number): string {
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/[\s,;:.]+$/u, '')}…`;
}
