/** Which language a person reads, and the words of the interface alone: the client needs no others. */

import type { InterfaceWords } from './interface.ts';
import type { Language } from './locale.ts';
import { interfaceWordsOf } from './source.ts';

export { readWordsWith, wordFiles } from './source.ts';

const known: Readonly<Record<Language, true>> = { en: true, ru: true, it: true };

export const languages = Object.keys(known) as readonly Language[];

const read = new Map<Language, InterfaceWords>();

/** The words of the interface in a language, which are read when they are first asked for. */
export function interfaceOf(language: Language): InterfaceWords {
  const words = read.get(language) ?? interfaceWordsOf(language);
  read.set(language, words);
  return words;
}

/** The language of a tag such as `ru-RU` or `it`; English for those that nobody has written yet. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
