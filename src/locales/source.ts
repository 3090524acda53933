/** Gives the words from the modules of each language. The bundles have `packed.ts` in its place. */

import { en } from './en/index.ts';
import type { InterfaceWords } from './interface.ts';
import { it } from './it/index.ts';
import type { Language, Locale } from './locale.ts';
import { ru } from './ru/index.ts';

export { wordFiles } from './packed.ts';

const locales: Readonly<Record<Language, Locale>> = { en, ru, it };

export function wordsOf(language: Language): Locale {
  return locales[language];
}

export function interfaceWordsOf(language: Language): InterfaceWords {
  return locales[language].interface;
}

/** Does nothing: only bundles have to read their words from files. */
export function readWordsWith(_read: (file: string) => string): void {}
