/**
 * Names that were masked where a field said that they are names: wherever they occur again, in the words of a report for example, they get
 * the same pseudonym.
 */

import { organisationOf } from '../report/organisation.ts';
import { wordTable } from '../text/wordTable.ts';
import type { NameKind, Pseudonyms } from './pseudonyms.ts';
import { isServersWord } from './vocabulary.ts';

/** Maximum number of names that are looked for in any text. */
const MAX_NAMES = 300_000;
/** Minimum length of a word that is looked for; of several words. Shorter ones occur in any text, UTF-16 code units. */
const MIN_WORD = 4;
const MIN_PHRASE = 6;
const WORD = /[\p{L}\p{M}\p{N}_]+/uy;
const LETTER = /[\p{L}\p{M}\p{N}_]/u;
/** A pseudonym of one word. */
const PSEUDONYM = /^(ours|theirs|srv|usr|anon|connector|topic|tenant)\d{4,}$/i;

const kindsOfBeginnings: Readonly<Record<string, NameKind>> = wordTable({
  ours: 'inside',
  theirs: 'outside',
  srv: 'label',
  usr: 'user',
  anon: 'name',
  connector: 'connector',
  topic: 'subject',
  tenant: 'tenant',
});

export class Names {
  readonly #pseudonyms: Pseudonyms;
  readonly #words = new Map<string, string>();
  /** Pseudonyms of names of several words. */
  readonly #phrases = new Map<string, string>();
  /** The lengths of those that begin with a word, the longest first: many subjects do with the same one. */
  readonly #lengths = new Map<string, number[]>();

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
    pseudonyms.watch((kind, value, pseudonym) => this.#learn(kind, value, pseudonym));
  }

  /** Changes when a word becomes a name, or the first one of a name: what was none until then may be one. */
  get version(): number {
    return this.#words.size + this.#lengths.size;
  }

  /** The pseudonym of a single word, if it is a name. */
  word(word: string): string | null {
    if (this.#pseudonyms.isUndoing) {
      const beginning = PSEUDONYM.exec(word)?.[1]?.toLowerCase();
      const kind = beginning === undefined ? undefined : kindsOfBeginnings[beginning];
      const value = kind === undefined ? null : this.#pseudonyms.known(kind, word);
      return value !== null && (kind === 'inside' || kind === 'outside') ? value.slice(0, value.indexOf('.')) : value;
    }
    return this.#words.get(word.toLowerCase()) ?? null;
  }

  /** Whether names of several words begin with the first word at a place of a text. */
  canBegin(text: string, at: number): boolean {
    return this.#lengthsAt(text, at) !== undefined;
  }

  #lengthsAt(text: string, at: number): readonly number[] | undefined {
    if (this.#phrases.size === 0) {
      return undefined;
    }
    WORD.lastIndex = at;
    const first = WORD.exec(text)?.[0].toLowerCase();
    return first === undefined ? undefined : this.#lengths.get(first);
  }

  /** A name of several words at a place of a text. */
  at(text: string, at: number): { readonly to: number; readonly text: string } | null {
    const lengths = this.#lengthsAt(text, at);
    for (const length of lengths ?? []) {
      const to = at + length;
      const pseudonym = LETTER.test(text.charAt(to)) ? undefined : this.#phrases.get(text.slice(at, to).toLowerCase());
      if (pseudonym !== undefined) {
        return { to, text: pseudonym };
      }
    }
    return null;
  }

  #learn(kind: NameKind, value: string, pseudonym: string): void {
    const lower = value.toLowerCase();
    switch (kind) {
      case 'name':
      case 'connector':
        this.#learnPhrase(lower, pseudonym);
        break;
      case 'subject':
        // One of nothing but words of servers may be what a server says of any message.
        if (!areServersWords(lower)) {
          this.#learnPhrase(lower, pseudonym);
        }
        break;
      case 'inside':
      case 'outside':
        if (organisationOf(lower) !== null) {
          this.#learnWord(lower.slice(0, lower.indexOf('.')), pseudonym);
        }
        break;
      case 'user':
      case 'label':
      case 'tenant':
        this.#learnWord(lower, pseudonym);
        break;
      default:
    }
  }

  #learnWord(lower: string, pseudonym: string): void {
    const isWord = /^[\p{L}\p{M}\p{N}_.+-]+$/u.test(lower) && /\p{L}/u.test(lower);
    if (
      isWord &&
      !areServersWords(lower) &&
      lower.length >= MIN_WORD &&
      this.#words.size < MAX_NAMES &&
      !this.#words.has(lower)
    ) {
      this.#words.set(lower, pseudonym);
    }
  }

  #learnPhrase(lower: string, pseudonym: string): void {
    WORD.lastIndex = 0;
    const first = WORD.exec(lower)?.[0];
    if (first === undefined || first === lower || lower.length < MIN_PHRASE || this.#phrases.size >= MAX_NAMES) {
      if (first === lower) {
        this.#learnWord(lower, pseudonym);
      }
      return;
    }
    this.#phrases.set(lower, pseudonym);
    const lengths = this.#lengths.get(first) ?? [];
    if (!lengths.includes(lower.length)) {
      lengths.push(lower.length);
      lengths.sort((a, b) => b - a);
      this.#lengths.set(first, lengths);
    }
  }
}

function areServersWords(lower: string): boolean {
  return lower.split(/[\s._+-]+/).every((word) => word === '' || isServersWord(word));
}
