/** The languages by name, with all their words. */

import { en } from './en/index.ts';
import { it } from './it/index.ts';
import type { Language, Locale } from './locale.ts';
import { ru } from './ru/index.ts';

const locales: Readonly<Record<Language, Locale>> = { en, ru, it };

export { languageOf, languages } from './interfaceLanguages.ts';

/** The words of a language. */
export function localeOf(language: Language): Locale {
  return locales[language];
}
