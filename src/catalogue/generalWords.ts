/** The words by which any server tells what went wrong, whatever the number beside them: `knowledge/words/`. */

import { groupBy } from '../text/order.ts';
import { comparable } from './comparableText.ts';
import { generalWords } from './generated/words.ts';
import { type GeneralWords, KEY_LENGTH, type Phrase } from './phrase.ts';

/** A phrase, ready to be compared. */
type Ready<Row extends Phrase> = Row & ReadyPhrase;

interface ReadyPhrase {
  readonly first: string;
  readonly others: readonly string[];
  /** Number of characters that must be there. */
  readonly length: number;
}

/** Maximum length of a text that is searched, UTF-16 code units; replies are shorter, and what follows is no reply. */
const MAX_TEXT = 4000;
/** Maximum length of what `*` stands for, UTF-16 code units. */
const MAX_GAP = 120;
/** A character of words that blanks part; Chinese and Japanese have none between theirs. */
const LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}]/u;

/** What stands before a further part of a name: `mx.`, `example/`. */
const BEFORE_NAME = /[\p{L}\p{N}/-][./]$/u;
/** What stands after the first part of a name. */
const AFTER_NAME = /^\.[\p{L}\p{N}]/u;

/** Finds phrases in texts. */
export class PhraseFinder<Row extends Phrase> {
  /** By their first characters, those that count more first. */
  readonly #byKey: ReadonlyMap<string, readonly Ready<Row>[]>;

  constructor(phrases: readonly Row[]) {
    const ready = phrases.map((row): Ready<Row> => {
      const [first = '', ...others] = row.words.split('*').map((piece) => piece.trim());
      return { ...row, first, others, length: [first, ...others].join('').length };
    });
    this.#byKey = groupBy(ready.sort(byWeight), ({ first }) => first.slice(0, KEY_LENGTH));
  }

  /**
   * The phrase that tells what a text is about: of those that are there the longest, a weak one only where there is no other.
   * Null where none is.
   * @param digit first digit of the reply or code
   */
  find(text: string, digit: string): Row | null {
    const lower = comparable(text.slice(0, MAX_TEXT));
    let best: Ready<Row> | null = null;
    for (let at = 0; at + KEY_LENGTH <= lower.length; at++) {
      if (isInsideWord(lower, at)) {
        continue;
      }
      for (const phrase of this.#byKey.get(lower.slice(at, at + KEY_LENGTH)) ?? []) {
        if (best !== null && byWeight(best, phrase) <= 0) {
          break;
        }
        if (fits(phrase, lower, at, digit)) {
          best = phrase;
          break;
        }
      }
    }
    return best;
  }
}

let finder: PhraseFinder<GeneralWords> | undefined;

/** The general words that tell what a text is about, or null; `digit` is the first of the reply or code. */
export function findGeneralWords(text: string, digit: string): GeneralWords | null {
  finder ??= new PhraseFinder(generalWords);
  if (text.length > MAX_REMEMBERED_TEXT) {
    return finder.find(text, digit);
  }
  const key = `${digit} ${text}`;
  let words = remembered.get(key);
  if (words === undefined) {
    words = finder.find(text, digit);
    if (remembered.size < MAX_REMEMBERED) {
      remembered.set(key, words);
    }
  }
  return words;
}

/** Meaning and reason ask for the same words, and logs repeat a few replies thousands of times: the first short ones are remembered. */
const remembered = new Map<string, GeneralWords | null>();
/** Maximum number of texts remembered. */
const MAX_REMEMBERED = 2000;
/** Maximum length of a remembered text, UTF-16 code units. */
const MAX_REMEMBERED_TEXT = 300;

/** Those that count more come first. */
function byWeight(a: Ready<Phrase>, b: Ready<Phrase>): number {
  return Number(a.weak ?? false) - Number(b.weak ?? false) || b.length - a.length;
}

function fits({ first, others, not, class: only }: Ready<Phrase>, lower: string, at: number, digit: string): boolean {
  if (!lower.startsWith(first, at) || (only !== undefined && String(only) !== digit)) {
    return false;
  }
  if (others.length === 0 && isInsideWord(lower, at + first.length)) {
    return false;
  }
  if (isInsideName(lower, at, first)) {
    return false;
  }
  let from = at + first.length;
  for (const piece of others) {
    const next = lower.slice(from, from + MAX_GAP + piece.length).indexOf(piece);
    if (next < 0) {
      return false;
    }
    from += next + piece.length;
  }
  return not === undefined || !not.some((other) => lower.includes(other));
}

/** Whether a phrase is only part of a host's name or of a path: `mx.overquota.example`, `example.com/antispam-policy.html`. */
function isInsideName(text: string, at: number, first: string): boolean {
  if (first.includes('.') || first.includes('/')) {
    return false;
  }
  return (
    BEFORE_NAME.test(text.slice(Math.max(0, at - 2), at)) ||
    (!first.includes(' ') && AFTER_NAME.test(text.slice(at + first.length, at + first.length + 2)))
  );
}

/** Whether letters or digits stand on both sides of a place. */
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(text, at - 1) && isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most texts are ASCII, and have no capitals here.
  return unit < 0x80 ? (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) : LETTER.test(text.charAt(at));
}
