/** Every word of a language, string by string. */

import { localeOf } from '../../../src/locales/languages.ts';
import type { Language, Locale } from '../../../src/locales/locale.ts';

/** Every string in a value with the path to it. */
export function stringsOf(value: unknown, path: string): [path: string, text: string][] {
  return typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => stringsOf(inner, path === '' ? key : `${path}.${key}`));
}

/** The words of a language, without its tags `language` and `articleLocale`. */
export function wordsOf(language: Language): Omit<Locale, 'language' | 'articleLocale'> {
  const { language: _, articleLocale: __, ...words } = localeOf(language);
  return words;
}
