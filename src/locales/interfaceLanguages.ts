/** Chooses a person's language, and gives the words of the interface only: the client needs no others. */

import type { InterfaceWords } from './interface.ts';
import type { Language } from './locale.ts';
import { interfaceWordsOf } from './source.ts';

export { readWordsWith, wordFiles } from './source.ts';

const known: Readonly<Record<Language, true>> = { en: true, ru: true, it: true };

export const languages = Object.keys(known) as readonly Language[];

const read = new Map<Language, InterfaceWords>();

/** The words of the interface in a language, read when they are first needed. */
export function interfaceOf(language: Language): InterfaceWords {
  const words = read.get(language) ?? interfaceWordsOf(language);
  read.set(language, words);
  return words;
}

/** The language of a tag such as `ru-RU` or `it`; English for languages that the product lacks. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
