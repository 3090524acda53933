/** Literals of entries, which choose a meaning where they stand in a reply. */

import { beginningAt, beginningsOf } from './beginnings.ts';
import type { Entry } from './entries.ts';
import type { Authority } from './generated/ids.ts';
import { KEY_LENGTH } from './phrase.ts';

/** A literal of an entry, in lower case, and those of which one must occur in the text too. */
export interface Literal {
  readonly text: string;
  /** Null: it is too short to have one. */
  readonly beginning: number | null;
  readonly besides: readonly string[] | undefined;
  readonly entry: Entry;
}

/** The literals of entries, the speaker's first; `named`: the speaker. */
export function literalsOf(candidates: readonly Entry[], named: Authority | null): Literal[] {
  return candidates
    .flatMap((entry) =>
      (entry.texts ?? []).map((text) => ({
        text: text.toLowerCase(),
        beginning: text.length < KEY_LENGTH ? null : beginningAt(text.toLowerCase(), 0),
        besides: entry.besides?.map((beside) => beside.toLowerCase()),
        entry,
      })),
    )
    .sort((a, b) => Number(b.entry.authority === named) - Number(a.entry.authority === named) || b.text.length - a.text.length);
}

/** The entry with the longest literal in the text; among equals, the first. */
export function longestIn(literals: readonly Literal[], lower: string): Entry | null {
  if (literals.length === 0) {
    return null;
  }
  const mayOccur = beginningsOf(lower);
  for (const { text, beginning, besides, entry } of literals) {
    if (
      (beginning === null || mayOccur(beginning)) &&
      lower.includes(text) &&
      (besides === undefined || besides.some((beside) => lower.includes(beside)))
    ) {
      return entry;
    }
  }
  return null;
}
