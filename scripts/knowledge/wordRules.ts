/** What holds for the words of the knowledge, in each language and between them. */

import type { Language } from '../../src/locales/locale.ts';
import { placeholders } from '../../src/locales/wording.ts';
import { type Catalogue, languages, type Row, type TableName } from './catalogue.ts';
import { languageNames } from './markdownSource.ts';
import { withoutStepLinks } from './stepLinks.ts';

/** Values of a record that words and commands may name. */
export const recordValues: ReadonlySet<string> = new Set([
  'time',
  'sender',
  'recipient',
  'originalRecipient',
  'messageId',
  'networkMessageId',
  'queueId',
  'server',
  'ip',
  'clientAddress',
  'connector',
  'thumbprint',
  'recipientDomain',
  'senderDomain',
]);

/** Maximum length of a text, in characters; the longest has half of it. */
const MAX_LENGTH = 700;
const HTML = /<\/?[a-z!][^>]*>?/i;
const LINK = /\]\([^)]*\)|https?:/i;

/** Reports what is wrong with words. */
export function checkWords(catalogue: Catalogue): void {
  for (const table of Object.keys(catalogue.rows) as TableName[]) {
    for (const row of catalogue.rows[table].values()) {
      const isWrong = languages.map((language) => checkWordsOf(catalogue, table, row, language));
      for (const [index, language] of languages.entries()) {
        // Where the English words are wrong, the others differ from them for that reason.
        if (isWrong[0] === false && isWrong[index] === false) {
          compareWords(catalogue, table, row, language);
        }
      }
    }
  }
}

/** @returns whether anything is wrong with the words of one language */
function checkWordsOf(catalogue: Catalogue, table: TableName, row: Row, language: Language): boolean {
  const words = catalogue.words[language][table][row.id];
  if (words === undefined) {
    // A section that is missing as a whole has been reported.
    if (row.isPrivate && !catalogue.unwritten.has(`${row.file} ${language}`)) {
      catalogue.report(row, `\`${row.id}\` has no words in ${languageNames[language]}: add them.`);
    }
    return true;
  }
  const strings = stringsOf(words);
  const last = new Set(['problem', 'happened'].map((field) => [...strings.keys()].findLast((path) => path.startsWith(field))));
  const shown = table === 'steps' ? [...strings].map(([path, text]) => [path, withoutStepLinks(text)] as const) : [...strings];
  const wrong = shown.find(([path, text]) => faultOf(text, path, last.has(path)) !== null);
  if (wrong === undefined) {
    return false;
  }
  const [path, text] = wrong;
  const place = catalogue.placeOfWords(language, table, row);
  catalogue.report(place, `${languageNames[language]}, ${spoken(path)}: ${faultOf(text, path, last.has(path))}`);
  return true;
}

/** The way to a text, in the words of the files. */
function spoken(path: string): string {
  return path
    .replace(/^(?:short|title)\b/, 'heading')
    .replace(/^caveat\b/, 'text')
    .replace(/^how\b/, 'step');
}

/** @param isLast the last wording of a list */
function faultOf(text: string, path: string, isLast: boolean): string | null {
  if (text.trim() !== text || text === '') {
    return 'the text is empty, or has blanks around it: write it, or take them out.';
  }
  if (/[{}]/.test(text.replace(/\{\w+\}/g, ''))) {
    return `a brace is left open, or holds something else than a name, in “${text}”: write {server}.`;
  }
  const names = placeholders(text);
  const unknown = names.find((name) => name !== 'provider' && !recordValues.has(name));
  if (names.length > 0 && !/^(?:problem|happened) /.test(path)) {
    return `{${names[0]}} becomes a value under Problem and Happened alone: write this without it.`;
  }
  if (unknown !== undefined) {
    return `no record has {${unknown}}: name one of ${[...recordValues].join(', ')}, or provider.`;
  }
  if (names.length > 0 && isLast) {
    return 'the last wording has a placeholder: add one without, for records that do not tell the value.';
  }
  const prose = text.replace(/`[^`]*`/g, '');
  const [html] = HTML.exec(prose) ?? [];
  if (html !== undefined) {
    return `${html} is not shown: values stand in braces as {server}, what is typed in backquotes, and HTML nowhere.`;
  }
  if (LINK.test(prose)) {
    return 'an address is not shown as a link here: give it an id under `links`; a step may name that id, as in [addresses](addressRanges).';
  }
  return text.length > MAX_LENGTH ? `the text has ${text.length} characters: shorten it to ${MAX_LENGTH} or less.` : null;
}

/** Every language says the same, as far as a machine can see: as many wordings, the same placeholders. */
function compareWords(catalogue: Catalogue, table: TableName, row: Row, language: Language): void {
  const expected = stringsOf(catalogue.words.en[table][row.id]);
  const strings = stringsOf(catalogue.words[language][table][row.id]);
  const differ = [...new Set([...expected.keys(), ...strings.keys()])].find(
    (path) => shapeOf(expected.get(path)) !== shapeOf(strings.get(path)),
  );
  if (differ !== undefined) {
    catalogue.report(
      catalogue.placeOfWords(language, table, row),
      `\`${row.id}\` does not say in ${languageNames[language]} what it says in English: as many wordings and steps, in each the same placeholders (${spoken(differ)}: ${shapeOf(expected.get(differ))} there, ${shapeOf(strings.get(differ))} here).`,
    );
  }
}

/** Every string of some words by the way to it. */
function stringsOf(words: unknown, path = 'name'): Map<string, string> {
  return typeof words === 'string'
    ? new Map([[path, words]])
    : new Map(
        Object.entries(words ?? {}).flatMap(([key, inner]) => [
          ...stringsOf(inner, key === '0' || /^\d/.test(key) ? `${path} ${Number(key) + 1}` : key),
        ]),
      );
}

function shapeOf(text: string | undefined): string {
  return text === undefined
    ? 'nothing'
    : placeholders(text)
        .sort()
        .map((name) => `{${name}}`)
        .join(' ') || 'no placeholder';
}
