/** A text that is read as one although it is in several pieces: folded headers, wrapped replies, quoted fields. */

import { type DecodedLine, isDecoded, type PartPlace, type TextLine } from '../../mime/textLine.ts';
import type { Location, Place, Stretch } from '../finding.ts';

interface Piece {
  /** Start of the piece in the joined text. */
  readonly offset: number;
  readonly length: number;
  /** Its place in the source, if it is there; line -1: nowhere. */
  readonly line: number;
  readonly start: number;
  /** Length in the source, UTF-16 code units, if it is written there in another way; undefined: it is there unchanged. */
  readonly width?: number | undefined;
  /** Its place in the decoded text of a part; null for what is in no part. */
  readonly decoded: DecodedPlace | null;
}

interface DecodedPlace {
  readonly part: PartPlace;
  readonly line: number;
  readonly start: number;
  /** Length in the source, UTF-16 code units; differs from that of the piece if the text is written in another way (`&lt;`). */
  readonly width: number;
}

/** Joins pieces of lines and remembers where each came from. */
export class Passage {
  #text = '';
  #pieces: Piece[] = [];

  /** Adds a piece of the given line that begins at column `start` (UTF-16 code units), after a line feed or what `joint` says. */
  add(text: string, line: number, start: number, joint = '\n'): void {
    this.#push(text, joint, line, start, null);
  }

  /** Adds a line, or the part of it between two columns. */
  addLine(line: TextLine, joint = '\n', from = 0, to = line.text.length): void {
    if (!isDecoded(line)) {
      this.add(line.text.slice(from, to), line.line, from, joint);
      return;
    }
    let at = from;
    let next = joint;
    const put = (end: number, sourceLine: number, start: number): void => {
      const decoded = { part: line.part, line: line.line, start: at, width: end - at };
      this.#push(line.text.slice(at, end), next, sourceLine, start, decoded);
      at = end;
      next = '';
    };
    for (const run of line.runs) {
      const begin = Math.max(run.offset, from);
      const end = Math.min(run.offset + run.length, to);
      if (begin < end) {
        if (at < begin) {
          put(begin, -1, 0);
        }
        put(end, run.line, run.start + begin - run.offset);
      }
    }
    if (at < to || from === to) {
      put(to, -1, 0);
    }
  }

  /** Adds text that is written in another way between two columns of a line. */
  addDecoded(text: string, line: DecodedLine, from: number, to: number, joint = '\n'): void {
    this.#push(text, joint, -1, 0, { part: line.part, line: line.line, start: from, width: to - from });
  }

  /** Adds text for what stands at a place of the source in another way. */
  addFor(text: string, { line, start, end }: Place): void {
    this.#pieces.push({ offset: this.#text.length, length: text.length, line, start, width: end - start, decoded: null });
    this.#text += text;
  }

  /** Adds what stands in another passage between two offsets. */
  addFrom(other: Passage, from: number, to: number): void {
    const part = other.slice(from, to);
    this.#pieces.push(...part.#pieces.map((piece) => ({ ...piece, offset: piece.offset + this.#text.length })));
    this.#text += part.#text;
  }

  /** Adds a character that is written in another way from an offset of another passage on (`\\"`). */
  addEscaped(character: string, other: Passage, at: number): void {
    const [piece] = other.slice(at, at + 1).#pieces;
    if (piece !== undefined) {
      this.#pieces.push({ ...piece, offset: this.#text.length, length: character.length });
    }
    this.#text += character;
  }

  get text(): string {
    return this.#text;
  }

  /** Where all of it is: in the decoded text of its part, or in the source if it is of none. */
  stretches(): readonly Stretch[] {
    return this.#pieces.map(({ line, start, length, width = length, decoded }) =>
      decoded === null
        ? { line, start, end: start + width, part: null }
        : { line: decoded.line, start: decoded.start, end: decoded.start + decoded.width, part: decoded.part.number },
    );
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
        const { line, start, width, decoded } = piece;
        const offset = piece.offset + cut - from;
        if (width !== undefined) {
          return { offset, length, line, start, width, decoded };
        }
        const isVerbatim = decoded?.width === piece.length;
        return {
          offset,
          length,
          line,
          start: start + cut,
          decoded: decoded !== null && isVerbatim ? { ...decoded, start: decoded.start + cut, width: length } : decoded,
        };
      });
    return part;
  }

  /**
   * The place of the characters between two offsets: in the source if they are unbroken there, otherwise in the decoded text of
   * their part; null if neither has them on one line.
   */
  locate(from: number, to: number): Location | null {
    const index = this.#indexAt(from);
    const piece = this.#pieces[index];
    if (piece === undefined || from < piece.offset) {
      return null;
    }
    if (piece.width !== undefined) {
      return to <= piece.offset + piece.length
        ? { line: piece.line, start: piece.start, end: piece.start + piece.width, part: null, source: null }
        : null;
    }
    if (piece.line >= 0 && to <= piece.offset + piece.length) {
      const start = piece.start + from - piece.offset;
      return { line: piece.line, start, end: start + to - from, part: null, source: null };
    }
    return this.#locateDecoded(piece, from, this.#pieces[this.#indexAt(to - 1)], to);
  }

  #locateDecoded(first: Piece, from: number, last: Piece | undefined, to: number): Location | null {
    const begin = first.decoded;
    const end = last?.decoded ?? null;
    if (begin === null || end === null || last === undefined || begin.part !== end.part || begin.line !== end.line) {
      return null;
    }
    if (to > last.offset + last.length) {
      return null;
    }
    const start = begin.start + Math.min(from - first.offset, begin.width);
    const isVerbatim = end.width === last.length;
    const isBroken = first.line >= 0;
    const column = first.start + from - first.offset;
    return {
      line: begin.line,
      start,
      end: end.start + (isVerbatim ? to - last.offset : end.width),
      part: begin.part.number,
      source: isBroken
        ? { line: first.line, start: column, end: column + first.offset + first.length - from }
        : begin.part.header,
    };
  }

  /** The piece that holds an offset, or is the last one before it. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.offset ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  #push(text: string, joint: string, line: number, start: number, decoded: DecodedPlace | null): void {
    if (this.#pieces.length > 0) {
      this.#text += joint;
    }
    this.#pieces.push({ offset: this.#text.length, length: text.length, line, start, decoded });
    this.#text += text;
  }
}

/** A passage of one piece. */
export function passageOf(text: string, line: number, start: number): Passage {
  const passage = new Passage();
  passage.add(text, line, start);
  return passage;
}

/** A passage of whole lines. */
export function passageOfLines(lines: readonly TextLine[]): Passage {
  const passage = new Passage();
  for (const line of lines) {
    passage.addLine(line);
  }
  return passage;
}
