/** Where the words come from: these modules. The bundles have `packed.ts` in its place. */

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

/** Only what is bundled has to read its words. */
export function readWordsWith(_read: (file: string) => string): void {}
