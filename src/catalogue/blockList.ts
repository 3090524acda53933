/** The shape of a block list, and which lists a reply names. Any room may import it. */

import { comparable } from './comparableText.ts';
import { blockLists } from './generated/blockLists.ts';
import type { CheckId, LinkId } from './generated/ids.ts';

/** A block list. */
export interface BlockListRow {
  readonly name: string;
  /** Any of these names it, as `comparable` writes them. */
  readonly words: readonly string[];
  /** Where addresses or domains are looked up in it. */
  readonly link: LinkId;
  /** What asks this list alone. */
  readonly checks?: readonly CheckId[];
}

/** The lists that a text names, in the order in which it names them. */
export function listsNamedIn(text: string): readonly BlockListRow[] {
  const plain = comparable(text);
  return blockLists
    .map((list) => ({ list, at: Math.min(...list.words.map((word) => placeOf(word, plain))) }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at)
    .map(({ list }) => list);
}

/** Whether a link is the page of a list. */
export function isListPage(link: LinkId): boolean {
  return blockLists.some((list) => list.link === link);
}

/** Where a word begins in a text, infinity if it does not; `sorbs` is not in `absorbs`. */
function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) {
      return at;
    }
  }
  return Number.POSITIVE_INFINITY;
}
