/** The words by which any server tells what went wrong, whatever the number beside them: `knowledge/words/`. */

import { vagueReasons } from '../ids/reason.ts';
import { groupBy } from '../text/order.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { BEGINNINGS, beginningAt } from './beginnings.ts';
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
  /** 0: it counts more than any weak one; 1: weak; 2: weak, and advice or a refusal that goes with any cause. */
  readonly rank: 0 | 1 | 2;
}

/** Maximum length of a text that is searched, UTF-16 code units; replies are shorter, and what follows is no reply. */
const MAX_TEXT = 4000;
/** Maximum length of what `*` stands for, UTF-16 code units. */
const MAX_GAP = 120;
/** A character of words that blanks part: Chinese and Japanese have none between theirs, and Korean joins particles to them. */
const LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{N}]/u;

/** What stands before a further part of a name: `mx.`, `example/`. */
const BEFORE_NAME = /[\p{L}\p{N}/-][./]$/u;
/** What stands after the first part of a name. */
const AFTER_NAME = /^\.[\p{L}\p{N}]/u;

/** Number of characters by which phrases of one bucket are found; a hundred begin with `mail`. */
const LONG_KEY_LENGTH = 12;
/** Phrases that begin with the same characters, made ready when a text first has these. */
class Bucket<Row extends Phrase> {
  /** Those whose first piece is shorter than a long key. */
  readonly #short: readonly Ready<Row>[];
  /** By the long keys of the others: these, and the short ones with which the key begins. */
  readonly #byLongKey = new Map<string, readonly Ready<Row>[]>();

  constructor(phrases: readonly Row[], goesWithAny: (row: Row) => boolean) {
    const ready = phrases.map((row) => readied(row, goesWithAny(row))).sort(byWeight);
    this.#short = ready.filter(({ first }) => first.length < LONG_KEY_LENGTH);
    for (const { first } of ready) {
      const key = first.slice(0, LONG_KEY_LENGTH);
      if (key.length === LONG_KEY_LENGTH && !this.#byLongKey.has(key)) {
        this.#byLongKey.set(
          key,
          ready.filter((one) => key.startsWith(one.first.slice(0, LONG_KEY_LENGTH))),
        );
      }
    }
  }

  /** The phrases that may stand at a place of a text, those that count more first. */
  candidatesAt(text: string, at: number): readonly Ready<Row>[] {
    return this.#byLongKey.get(text.slice(at, at + LONG_KEY_LENGTH)) ?? this.#short;
  }
}

function readied<Row extends Phrase>(row: Row, goesWithAny: boolean): Ready<Row> {
  const [first = '', ...others] = row.words.split('*').map((piece) => piece.trim());
  return {
    ...row,
    first,
    others,
    length: [first, ...others].join('').length,
    rank: row.weak === true ? (goesWithAny ? 2 : 1) : 0,
  };
}

/** Finds phrases in texts. */
export class PhraseFinder<Row extends Phrase> {
  /** By their first characters. */
  readonly #byKey: ReadonlyMap<string, readonly Row[]>;
  readonly #goesWithAny: (row: Row) => boolean;
  readonly #buckets = new Map<string, Bucket<Row>>();
  /** By beginning, whether there are any: the answer at most places of a text. */
  readonly #begins = new Uint8Array(BEGINNINGS);

  /** @param goesWithAny whether a weak phrase tells less than other weak ones, because it goes with any cause */
  constructor(phrases: readonly Row[], goesWithAny: (row: Row) => boolean = () => false) {
    this.#goesWithAny = goesWithAny;
    this.#byKey = groupBy(phrases, ({ words }) => words.slice(0, KEY_LENGTH));
    for (const key of this.#byKey.keys()) {
      this.#begins[beginningAt(key, 0)] = 1;
    }
  }

  /**
   * The phrase that tells what a text is about: of those that are there the longest, a weak one only where there is no other, and of
   * weak ones first those that do not go with any cause.
   * Null where none is.
   * @param digit first digit of the reply or code
   */
  find(text: string, digit: string): Row | null {
    const lower = comparable(text.slice(0, MAX_TEXT));
    let best: Ready<Row> | null = null;
    for (let at = 0; at + KEY_LENGTH <= lower.length; at++) {
      if (this.#begins[beginningAt(lower, at)] === 0 || isInsideWord(lower, at)) {
        continue;
      }
      for (const phrase of this.#bucketOf(lower.slice(at, at + KEY_LENGTH))?.candidatesAt(lower, at) ?? []) {
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

  #bucketOf(key: string): Bucket<Row> | undefined {
    const bucket = this.#buckets.get(key);
    const phrases = bucket === undefined ? this.#byKey.get(key) : undefined;
    if (phrases === undefined) {
      return bucket;
    }
    const made = new Bucket(phrases, this.#goesWithAny);
    this.#buckets.set(key, made);
    return made;
  }
}

/** The general words that tell what a text is about, or null; `digit` is the first of the reply or code. */
export function findGeneralWords(text: string, digit: string): GeneralWords | null {
  if (text !== last.text || digit !== last.digit) {
    last = { text, digit, words: text.length > MAX_REMEMBERED_TEXT ? search(text, digit) : recall(text, digit) };
  }
  return last.words;
}

/** Meaning and reason ask for the same words, one after the other. */
let last: { readonly text: string; readonly digit: string; readonly words: GeneralWords | null } = {
  text: '',
  digit: '',
  words: null,
};

function recall(text: string, digit: string): GeneralWords | null {
  const key = `${digit} ${text}`;
  let words = remembered.get(key);
  if (words === undefined) {
    words = search(text, digit);
    if (remembered.size < MAX_REMEMBERED) {
      remembered.set(ownCopy(key), words);
    }
  }
  return words;
}

function search(text: string, digit: string): GeneralWords | null {
  // "Try again later" and "message refused" go with any cause.
  finder ??= new PhraseFinder(generalWords(), ({ reason }) => reason === 'server-busy' || vagueReasons.has(reason));
  return finder.find(text, digit);
}

let finder: PhraseFinder<GeneralWords> | undefined;

/** Logs repeat a few replies thousands of times: the first short ones are remembered. */
const remembered = new Map<string, GeneralWords | null>();
/** Maximum number of texts remembered. */
const MAX_REMEMBERED = 2000;
/** Maximum length of a remembered text, UTF-16 code units. */
const MAX_REMEMBERED_TEXT = 300;

/** Those that count more come first. */
function byWeight(a: Ready<Phrase>, b: Ready<Phrase>): number {
  return a.rank - b.rank || b.length - a.length;
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
