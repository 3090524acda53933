/** A part of a passage, such as a line or a cell that a report shows; any room that reads reports may import it. */

import type { Location } from '../finding.ts';
import type { Passage } from './passage.ts';

export interface TextPiece {
  readonly text: string;
  readonly passage: Passage;
  /** Start in its passage. */
  readonly from: number;
}

/** The first and the last character of several pieces. */
export interface Block {
  readonly begin: Location;
  readonly end: Location;
}

/** The block from one piece to another; null if one of them is on no line. */
export function blockOf(first: TextPiece | undefined, last: TextPiece | undefined): Block | null {
  const begin = first?.passage.locate(first.from, first.from + 1) ?? null;
  const end = last === undefined ? null : last.passage.locate(last.from + last.text.length - 1, last.from + last.text.length);
  return begin === null || end === null ? null : { begin, end };
}
