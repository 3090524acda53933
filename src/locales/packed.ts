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
  const words = { interface: interfaceWordsOf(language) } as Locale;
  for (const [section, json] of sectionsOf(readWords(wordFiles(language)[1]))) {
    parseWhenNeeded(words, section, json);
  }
  return words;
}

/** Where a section begins on its line. */
const SECTION = /^"(\w+)":/;

/** The sections of a file, as JSON: it has each on a line of its own. */
function sectionsOf(text: string): readonly (readonly [section: string, json: string])[] {
  return text.split('\n').flatMap((line) => {
    const begin = SECTION.exec(line);
    return begin?.[1] === undefined ? [] : [[begin[1], line.slice(begin[0].length, line.endsWith(',') ? -1 : undefined)]];
  });
}

/** Gives the words a section that is parsed when it is first asked for: most uses need a few of them, and the longest ones are for cards. */
function parseWhenNeeded(words: object, section: string, json: string): void {
  const put = (value: unknown): unknown => {
    Object.defineProperty(words, section, { value, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(words, section, { get: () => put(JSON.parse(json)), enumerable: true, configurable: true });
}

/** Sets how this host reads the JSON of a file. */
export function readWordsWith(read: (file: string) => string): void {
  readWords = read;
}
