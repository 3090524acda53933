/** A text in pieces: changing some of them does not copy the others, as it would with a string. */

/** What readers of a text need; strings have it. Offsets are UTF-16 code units. */
export interface ReadableText {
  readonly length: number;
  slice(from: number, to?: number): string;
  /** -1 where it is not found. */
  indexOf(char: '\n', from: number): number;
}

/** Approximate length of a piece, UTF-16 code units. */
export const PIECE_LENGTH = 65_536;

export class PiecedText implements ReadableText {
  readonly #pieces: readonly string[];
  /** Starts of the pieces, then the end of the text. */
  readonly #starts: readonly number[];

  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
    const starts = [0];
    let length = 0;
    for (const piece of pieces) {
      length += piece.length;
      starts.push(length);
    }
    this.#starts = starts;
  }

  get length(): number {
    return this.#starts[this.#pieces.length] ?? 0;
  }

  /** A copy of the whole text. */
  whole(): string {
    return this.#pieces.join('');
  }

  slice(from: number, to = this.length): string {
    let slice = '';
    for (let index = this.#pieceAt(from); index < this.#pieces.length; index++) {
      const start = this.#starts[index] ?? 0;
      if (start >= to) {
        break;
      }
      slice += (this.#pieces[index] ?? '').slice(Math.max(0, from - start), to - start);
    }
    return slice;
  }

  indexOf(char: '\n', from: number): number {
    for (let index = this.#pieceAt(from); index < this.#pieces.length; index++) {
      const start = this.#starts[index] ?? 0;
      const found = (this.#pieces[index] ?? '').indexOf(char, from - start);
      if (found >= 0) {
        return start + found;
      }
    }
    return -1;
  }

  #pieceAt(offset: number): number {
    return lastAtMost(this.#starts, offset, this.#pieces.length);
  }
}

/**
 * A text as pieces, at least one, that end where a line does, so that no line end is cut. A text that is less than twice as
 * long as a piece stays whole, so that a growing piece is not cut again and again.
 */
export function cutPieces(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (text.length - at > 2 * PIECE_LENGTH) {
    const end = text.indexOf('\n', at + PIECE_LENGTH) + 1;
    if (end === 0) {
      break;
    }
    pieces.push(text.slice(at, end));
    at = end;
  }
  if (at < text.length || pieces.length === 0) {
    pieces.push(text.slice(at));
  }
  return pieces;
}

/** The index of the last of `count` ascending numbers that is at most a value; 0 if none is. */
export function lastAtMost(numbers: readonly number[], value: number, count: number): number {
  let from = 0;
  let to = count;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= value) {
      from = middle;
    } else {
      to = middle;
    }
  }
  return from;
}
