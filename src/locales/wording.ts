/** Puts values into words: placeholders, plurals, times. Any room that speaks may import it. */

import type { Plural } from './interface.ts';
import type { Language, Wordings } from './locale.ts';

/** Values by placeholder; null or missing: not known. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** The text with its placeholders filled; one without a value stays empty. */
export function fill(text: string, values: Values): string {
  return text.replace(PLACEHOLDER, (_, name: string) => String(values[name] ?? ''));
}

/** The first wording whose placeholders all have values, filled. */
export function fillFirst(wordings: Wordings, values: Values): string {
  const fitting = wordings.find((wording) =>
    placeholders(wording).every((name) => values[name] !== null && values[name] !== undefined),
  );
  return fill(fitting ?? wordings[wordings.length - 1] ?? '', values);
}

/** The names of a text's placeholders, in order. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** The phrase for a number by the language's plural rules. */
export function fillPlural(plural: Plural, language: Language, count: number, values: Values = {}): string {
  const category = new Intl.PluralRules(language).select(count);
  const text = category === 'zero' || category === 'two' ? plural.other : (plural[category] ?? plural.other);
  return fill(text, { ...values, count: new Intl.NumberFormat(language).format(count) });
}

const times: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: timeFormat('en-GB'),
  ru: timeFormat('ru'),
  it: timeFormat('it'),
};

function timeFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
}

const WITH_OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;

/** `21 Nov, 13:04 UTC` in the language's manner; a time without an offset, or unreadable, stays as written. */
export function sayTime(time: string, language: Language): string {
  const milliseconds = WITH_OFFSET.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(milliseconds) ? time : `${times[language].format(milliseconds)} UTC`;
}
