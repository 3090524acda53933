/** Where the words of a bundle come from: one file of JSON for each language, which all bundles share. In place of `source.ts`. */

import type { Language, Locale } from './locale.ts';

let readWords: (language: Language) => string = () => {
  throw new Error('the host has not said where the words are');
};

/** @throws Error where the host cannot read them */
export function wordsOf(language: Language): Locale {
  return JSON.parse(readWords(language)) as Locale;
}

/** Says how this host reads the JSON of a language. */
export function readWordsWith(read: (language: Language) => string): void {
  readWords = read;
}
