/** The languages by name, with all their words. */

import type { Language, Locale } from './locale.ts';
import { wordsOf } from './source.ts';

export { languageOf, languages, readWordsWith } from './interfaceLanguages.ts';

const read = new Map<Language, Locale>();

/** The words of a language, read when they are first needed. */
export function localeOf(language: Language): Locale {
  let locale = read.get(language);
  if (locale === undefined) {
    locale = wordsOf(language);
    read.set(language, locale);
  }
  return locale;
}
