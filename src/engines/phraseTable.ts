/** The phrases by which any server tells what went wrong, as rows that an engine can search for. */

import { generalWords } from '../catalogue/generated/words.ts';
import { type Reason, vagueReasons } from '../ids/reason.ts';
import { isLetter, wordsIn } from './portableText.ts';

export interface PhraseRow {
  /** The phrase with the smallest one decides. */
  readonly rank: number;
  readonly reason: Reason;
  readonly weak: boolean;
  /** First digit with which it counts; empty: any. */
  readonly digit: string;
  /** First characters of one of its words, by which candidates are found; empty: it has none of its own. */
  readonly key: string;
  /** It names a host or a path, and is looked for in the comparable text instead of its words. */
  readonly plain: boolean;
  /** What the words of a text contain. */
  readonly words: string;
  /** What follows after at most `MAX_GAP` characters; empty: nothing. */
  readonly second: string;
  /** The same after the second. */
  readonly third: string;
  /** Beside one of these, which the comparable text contains, it means something else. */
  readonly not: readonly string[];
}

/** Characters of a word by which a phrase is found. */
export const PHRASE_KEY_LENGTH = 4;

/** Maximum length of what may stand between the pieces of a phrase, with the blanks that `wordsIn` adds. */
export const MAX_GAP = 140;

let rows: readonly PhraseRow[] | undefined;

/** In the order in which they count, as `PhraseFinder` has it. */
export function phraseRows(): readonly PhraseRow[] {
  rows ??= generalWords()
    .map((phrase) => {
      // Engines have the letters of Korean and Japanese in one piece.
      const pieces = phrase.words
        .normalize('NFC')
        .split('*')
        .map((piece) => piece.trim());
      const goesWithAny = phrase.reason === 'server-busy' || vagueReasons.has(phrase.reason);
      return { phrase, pieces, weight: phrase.weak === true ? (goesWithAny ? 2 : 1) : 0, length: pieces.join('').length };
    })
    .sort((a, b) => a.weight - b.weight || b.length - a.length)
    .map(({ phrase, pieces: [first = '', ...others] }, index) => {
      const plain = /[./]/.test(first);
      const words = plain ? first : others.length === 0 ? wordsIn(first) : openWords(first);
      const [second = '', third = ''] = others.map((piece) => (plain ? piece : wordsIn(piece).trim()));
      return {
        rank: index + 1,
        reason: phrase.reason,
        weak: phrase.weak === true,
        digit: phrase.class === undefined ? '' : String(phrase.class),
        plain,
        key: plain ? '' : keyOf(words),
        words,
        second,
        third,
        not: (phrase.not ?? []).map((beside) => beside.normalize('NFC')),
      };
    });
  return rows;
}

/** Words whose last one may go on. */
function openWords(piece: string): string {
  return isLetter(piece.slice(-1)) ? wordsIn(piece).trimEnd() : wordsIn(piece);
}

/** The beginning of the longest word; of the last one only if it is long enough, because it may go on. */
function keyOf(words: string): string {
  const whole = words.split(' ').filter((word) => word !== '');
  const isOpen = !words.endsWith(' ');
  const usable = whole.filter((word, index) => !isOpen || index < whole.length - 1 || word.length >= PHRASE_KEY_LENGTH);
  const longest = usable.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.slice(0, PHRASE_KEY_LENGTH);
}
