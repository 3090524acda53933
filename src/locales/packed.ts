/**
 * Gives a bundle its words: two JSON files for each language, which all bundles share; two, because the client needs only the
 * interface's. Replaces `source.ts` in bundles.
 */

import type { InterfaceWords } from './interface.ts';
import type { Language, Locale } from './locale.ts';

let readWords: (file: string) => string = () => {
  throw new Error('the host has not said where the words are');
};

/** The names of the files, without their extension. */
export function wordFiles(language: Language): readonly [interfaceWords: string, others: string] {
  return [`${language}.interface`, language];
}

/** @throws Error where the host cannot read them */
export function interfaceWordsOf(language: Language): InterfaceWords {
  return JSON.parse(readWords(wordFiles(language)[0])) as InterfaceWords;
}

/** @throws Error where the host cannot read them */
export function wordsOf(language: Language): Locale {
  const others = JSON.parse(readWords(wordFiles(language)[1])) as Omit<Locale, 'interface'>;
  return { ...others, interface: interfaceWordsOf(language) };
}

/** Sets how this host reads the JSON of a file. */
export function readWordsWith(read: (file: string) => string): void {
  readWords = read;
}
