/** Which language a person reads, and the words of the interface alone: the client needs no others. */

import { interfaceWords as en } from './en/interface.ts';
import type { InterfaceWords } from './interface.ts';
import { interfaceWords as it } from './it/interface.ts';
import type { Language } from './locale.ts';
import { interfaceWords as ru } from './ru/interface.ts';

const words: Readonly<Record<Language, InterfaceWords>> = { en, ru, it };

export const languages = Object.keys(words) as readonly Language[];

/** The words of the interface in a language. */
export function interfaceOf(language: Language): InterfaceWords {
  return words[language];
}

/** The language of a tag such as `ru-RU` or `it`; English for those that nobody has written yet. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
