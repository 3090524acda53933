/** A stretch of a passage, as a line or a cell of what a report shows; any room that reads reports may name it. */

import type { Location } from '../finding.ts';
import type { Passage } from './passage.ts';

export interface TextPiece {
  readonly text: string;
  readonly passage: Passage;
  /** Where it begins in its passage. */
  readonly from: number;
}

/** Where several pieces begin and end: their first and their last character. */
export interface Block {
  readonly begin: Location;
  readonly end: Location;
}

/** Null where one of the two is on no line. */
export function blockOf(first: TextPiece | undefined, last: TextPiece | undefined): Block | null {
  const begin = first?.passage.locate(first.from, first.from + 1) ?? null;
  const end = last === undefined ? null : last.passage.locate(last.from + last.text.length - 1, last.from + last.text.length);
  return begin === null || end === null ? null : { begin, end };
}
