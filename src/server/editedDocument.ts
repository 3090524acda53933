/** Documents as the editor sends them. Their text is kept in pieces, since the library's document copies all of it for each keystroke. */

import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Equal } from '../scan/openText.ts';
import type { OpenDocument } from '../service/document/logText.ts';
import { eachMatch } from '../text/eachMatch.ts';
import { cutPieces, lastAtMost, PIECE_LENGTH, PiecedText } from '../text/piecedText.ts';

/** A piece is a document of its own; the next one begins where its last, empty line would. */
type Piece = TextDocument;

export class EditedDocument implements OpenDocument {
  readonly uri: string;
  #version: number;
  #pieces: Piece[];
  /** Where each piece begins, in UTF-16 code units and in lines, followed by where the text ends. */
  #starts: number[] = [];
  #lines: number[] | undefined;
  #text: PiecedText | undefined;
  /** What is unchanged since `takeEqual` was last called; null if everything may be new, undefined if nothing is. */
  #equal: Equal | null | undefined = null;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.#version = version;
    this.#pieces = cutPieces(text).map(pieceOf);
    this.#setStarts();
  }

  get version(): number {
    return this.#version;
  }

  /** The text as it is now. Later edits do not change it. */
  get text(): PiecedText {
    this.#text ??= new PiecedText(this.#pieces.map((piece) => piece.getText()));
    return this.#text;
  }

  get pieces(): readonly string[] {
    return this.#pieces.map((piece) => piece.getText());
  }

  get lineCount(): number {
    return (this.#firstLines()[this.#pieces.length] ?? 0) + 1;
  }

  /** What is unchanged since the last call; undefined if everything may be new. */
  takeEqual(): Equal | undefined {
    const equal = this.#equal === undefined ? { begin: this.#length, end: 0 } : this.#equal;
    this.#equal = undefined;
    return equal ?? undefined;
  }

  getText(range?: Range): string {
    if (range === undefined) {
      return this.text.whole();
    }
    const [from, to] = this.#offsetsOf(range);
    return this.text.slice(from, to);
  }

  positionAt(offset: number): Position {
    const index = this.#pieceAt(offset);
    const { line, character } = this.#inPiece(index).positionAt(offset - (this.#starts[index] ?? 0));
    return { line: (this.#firstLines()[index] ?? 0) + line, character };
  }

  offsetAt({ line, character }: Position): number {
    const lines = this.#firstLines();
    if (line >= this.lineCount) {
      return this.#length;
    }
    const index = lastAtMost(lines, line, this.#pieces.length);
    const offset = this.#inPiece(index).offsetAt({ line: line - (lines[index] ?? 0), character });
    return (this.#starts[index] ?? 0) + offset;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) {
        const [from, to] = this.#offsetsOf(change.range);
        const equal = { begin: from, end: this.#length - to };
        this.#equal = this.#equal === undefined ? equal : this.#equal && common(this.#equal, equal);
        this.#replace(from, to, change.text);
      } else {
        this.#equal = null;
        this.#pieces = cutPieces(change.text).map(pieceOf);
        this.#setStarts();
      }
    }
    this.#text = undefined;
    this.#version = version;
  }

  get #length(): number {
    return this.#starts[this.#pieces.length] ?? 0;
  }

  #pieceAt(offset: number): number {
    return lastAtMost(this.#starts, offset, this.#pieces.length);
  }

  #inPiece(index: number): Piece {
    return this.#pieces[index] ?? pieceOf('');
  }

  /** In order, whichever comes first in the range. */
  #offsetsOf({ start, end }: Range): readonly [from: number, to: number] {
    const [a, b] = [this.offsetAt(start), this.offsetAt(end)];
    return [Math.min(a, b), Math.max(a, b)];
  }

  #replace(from: number, to: number, text: string): void {
    const first = this.#pieceAt(from);
    const last = this.#pieceAt(to);
    const begin = this.#starts[first] ?? 0;
    const piece = this.#inPiece(first);
    const length = (this.#starts[first + 1] ?? 0) - begin;
    if (first === last && to < begin + length && length + text.length <= 2 * PIECE_LENGTH) {
      // Its last line end stays, so it is still a piece.
      const lines = piece.lineCount;
      const range = { start: piece.positionAt(from - begin), end: piece.positionAt(to - begin) };
      TextDocument.update(piece, [{ range, text }], 0);
      this.#shift(first + 1, text.length - (to - from), piece.lineCount - lines);
    } else {
      this.#replacePieces(first, last, from, to, text);
    }
  }

  #replacePieces(first: number, last: number, from: number, to: number, text: string): void {
    const before = this.#inPiece(first)
      .getText()
      .slice(0, from - (this.#starts[first] ?? 0));
    let middle =
      before +
      text +
      this.#inPiece(last)
        .getText()
        .slice(to - (this.#starts[last] ?? 0));
    let end = last + 1;
    while (!middle.endsWith('\n') && end < this.#pieces.length) {
      middle += this.#inPiece(end).getText();
      end++;
    }
    const made = cutPieces(middle).map(pieceOf);
    this.#pieces = [...this.#pieces.slice(0, first), ...made, ...this.#pieces.slice(end)];
    this.#setStarts();
  }

  #shift(from: number, length: number, lines: number): void {
    for (let index = from; index <= this.#pieces.length; index++) {
      this.#starts[index] = (this.#starts[index] ?? 0) + length;
      if (this.#lines !== undefined) {
        this.#lines[index] = (this.#lines[index] ?? 0) + lines;
      }
    }
  }

  #setStarts(): void {
    this.#starts = sums(this.#pieces, (piece) => piece.getText().length);
    this.#lines = undefined;
  }

  #firstLines(): readonly number[] {
    this.#lines ??= sums(this.#pieces, (piece) => countLineEnds(piece.getText()));
    return this.#lines;
  }
}

function pieceOf(text: string): Piece {
  return TextDocument.create('', '', 0, text);
}

/** A carriage return that ends a line by itself. */
const LONE_CR = /\r(?!\n)/g;

/** Counts as the library does, but without recording where each one is. */
function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  if (text.includes('\r')) {
    eachMatch(LONE_CR, text, () => count++);
  }
  return count;
}

/** The sum before each piece, then the total. */
function sums(pieces: readonly Piece[], of: (piece: Piece) => number): number[] {
  const found = [0];
  let sum = 0;
  for (const piece of pieces) {
    sum += of(piece);
    found.push(sum);
  }
  return found;
}

/** What two successive edits both leave unchanged. */
function common(first: Equal, second: Equal): Equal {
  return { begin: Math.min(first.begin, second.begin), end: Math.min(first.end, second.end) };
}
