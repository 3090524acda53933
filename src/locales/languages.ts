/** The languages by name, and which one a person reads. */

import { en } from './en/index.ts';
import { it } from './it/index.ts';
import type { Language, Locale } from './locale.ts';
import { ru } from './ru/index.ts';

const locales: Readonly<Record<Language, Locale>> = { en, ru, it };

export const languages = Object.keys(locales) as readonly Language[];

/** The words of a language. */
export function localeOf(language: Language): Locale {
  return locales[language];
}

/** The language of a tag such as `ru-RU` or `it`; English for those that nobody has written yet. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
