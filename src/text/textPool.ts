/** One copy of each text that is kept for a long time, however often it occurs. */

import { ownCopy } from './ownCopy.ts';

/** Maximum number of texts that are known again: names, words and codes come early, and ids never twice. */
const MAX_KNOWN = 20_000;

export class TextPool {
  readonly #known = new Map<string, string>();

  /** A copy of a text that may occur often. */
  share<Text extends string | null>(text: Text): Text | string {
    if (text === null) {
      return text;
    }
    let copy = this.#known.get(text);
    if (copy === undefined) {
      copy = ownCopy<string>(text);
      if (this.#known.size < MAX_KNOWN) {
        this.#known.set(copy, copy);
      }
    }
    return copy;
  }
}
