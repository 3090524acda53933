/** A run of text that is read as one although it stands in several pieces: folded headers, wrapped replies, quoted fields. */

import type { Place } from './finding.ts';

interface Piece {
  readonly line: number;
  readonly start: number;
  /** Where the piece begins in the joined text. */
  readonly offset: number;
  readonly length: number;
}

/** Joins pieces of lines and remembers where each came from. */
export class Passage {
  #text = '';
  #pieces: Piece[] = [];

  /** Adds a piece of the given line that begins at column `start` (UTF-16 code units), after a line feed or what `joint` says. */
  add(text: string, line: number, start: number, joint = '\n'): void {
    if (this.#pieces.length > 0) {
      this.#text += joint;
    }
    this.#pieces.push({ line, start, offset: this.#text.length, length: text.length });
    this.#text += text;
  }

  get text(): string {
    return this.#text;
  }

  /** The passage between two offsets of the joined text. */
  slice(from: number, to: number): Passage {
    const part = new Passage();
    part.#text = this.#text.slice(from, to);
    part.#pieces = this.#pieces
      .filter((piece) => piece.offset < to && piece.offset + piece.length > from)
      .map((piece) => {
        const cut = Math.max(0, from - piece.offset);
        const length = Math.min(piece.length - cut, to - piece.offset - cut);
        return { line: piece.line, start: piece.start + cut, offset: piece.offset + cut - from, length };
      });
    return part;
  }

  /** The place of the characters between two offsets, or null where they do not stand unbroken in one piece. */
  locate(from: number, to: number): Place | null {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.offset ?? 0) <= from) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const piece = this.#pieces[low];
    if (piece === undefined || from < piece.offset || to > piece.offset + piece.length) {
      return null;
    }
    const start = piece.start + from - piece.offset;
    return { line: piece.line, start, end: start + to - from };
  }
}

/** A passage of one piece. */
export function passageOf(text: string, line: number, start: number): Passage {
  const passage = new Passage();
  passage.add(text, line, start);
  return passage;
}
