/** Words that servers do not use in what some servers said: they may be somebody's name, wherever a sentence of ours quotes them. */

import { areKnown, wordsOf } from './words.ts';

/** Maximum number of words that are remembered; where there are more, every word that servers do not use counts as heard. */
const MAX_WORDS = 20_000;

export class HeardWords {
  readonly #words = new Set<string>();

  add(text: string): void {
    for (const word of wordsOf(text)) {
      if (this.#words.size < MAX_WORDS && !areKnown(word) && !/\d/.test(word)) {
        this.#words.add(word.toLowerCase());
      }
    }
  }

  /** The whole word that one in a quotation is, or, where it `isCut`, begins; null: no word that has to be masked. */
  whole(word: string, isCut: boolean): string | null {
    const lower = word.toLowerCase();
    if (this.#words.has(lower)) {
      return lower;
    }
    if (isCut) {
      for (const heard of this.#words) {
        if (heard.startsWith(lower)) {
          return heard;
        }
      }
    }
    return this.#words.size === MAX_WORDS && !areKnown(word) && !/\d/.test(word) ? lower : null;
  }
}
