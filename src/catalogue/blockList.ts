/** The shape of a block list, and which lists a reply names. Any room may import it. */

import { comparable } from './comparableText.ts';
import { blockLists } from './generated/blockLists.ts';
import type { CheckId, LinkId, StepId } from './generated/ids.ts';

/** What a block list has in it. */
export type ListedKind = 'addresses' | 'domains' | 'both';

/** A block list. */
export interface BlockListRow {
  readonly name: string;
  readonly lists: ListedKind;
  /** Any of these names it, as `comparable` writes them. */
  readonly words: readonly string[];
  /** Where addresses or domains are looked up in it. */
  readonly link: LinkId;
  /** What asks this list alone. */
  readonly checks?: readonly CheckId[];
  /** How an entry comes off this list, if that is known. */
  readonly removal?: StepId;
}

/** A list, and those of its words by which a text names it. */
interface NamedList {
  readonly list: BlockListRow;
  readonly words: readonly string[];
}

/** The lists that a text names, in the order in which it names them. */
export function listsNamedIn(text: string): readonly BlockListRow[] {
  const plain = comparable(text);
  const named = blockLists
    .map((list) => ({ list, words: list.words.filter((word) => placeOf(word, plain) < Number.POSITIVE_INFINITY) }))
    .filter(({ words }) => words.length > 0);
  return named
    .filter((one) => !named.some((other) => other !== one && namesCloser(other, one)))
    .map(({ list, words }) => ({ list, at: Math.min(...words.map((word) => placeOf(word, plain))) }))
    .sort((a, b) => a.at - b.at)
    .map(({ list }) => list);
}

/** Whether a list is named by longer forms of all the words that name another, as `dbl.spamhaus` is of `spamhaus`. */
function namesCloser(list: NamedList, other: NamedList): boolean {
  return other.words.every((word) => list.words.some((longer) => longer !== word && longer.includes(word)));
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
