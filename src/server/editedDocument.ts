/** Documents as the editor sends them. Their text is kept in pieces: the libraries' documents copy all of it for every letter. */

import type { Position, Range, TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Equal } from '../scan/openText.ts';
import { lastAtMost, PiecedText } from '../scan/piecedText.ts';
import type { OpenDocument } from '../service/logText.ts';

/** A line end of one character that is no line feed. */
const LONE_CR = /\r(?!\n)/g;

/** Line ends of pieces, and their places as the library tells them: by piece, for most are those of before. */
class Piece {
  readonly #text: string;
  #lineEnds: number | undefined;
  #document: TextDocument | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get lineEnds(): number {
    if (this.#lineEnds === undefined) {
      let count = this.#text.includes('\r') ? [...this.#text.matchAll(LONE_CR)].length : 0;
      for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) {
        count++;
      }
      this.#lineEnds = count;
    }
    return this.#lineEnds;
  }

  get document(): TextDocument {
    this.#document ??= TextDocument.create('', '', 0, this.#text);
    return this.#document;
  }

  isOf(text: string): boolean {
    return this.#text === text;
  }
}

export class EditedDocument implements OpenDocument {
  readonly uri: string;
  #version: number;
  #text: PiecedText;
  #pieces: readonly Piece[];
  /** The lines on which the pieces begin. */
  #lines: readonly number[] | undefined;
  /** What is as it was when this was last asked; null: all may be new, undefined: nothing is. */
  #equal: Equal | null | undefined = null;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.#version = version;
    this.#text = PiecedText.of(text);
    this.#pieces = this.#text.pieces.map((piece) => new Piece(piece));
  }

  get version(): number {
    return this.#version;
  }

  get text(): PiecedText {
    return this.#text;
  }

  get lineCount(): number {
    const lines = this.#firstLines();
    const last = this.#pieces.length - 1;
    return (lines[last] ?? 0) + (this.#pieces[last]?.lineEnds ?? 0) + 1;
  }

  /** What the text has in common with what it was when this was last asked; undefined where all may be new. */
  takeEqual(): Equal | undefined {
    const equal = this.#equal === undefined ? { begin: this.#text.length, end: 0 } : this.#equal;
    this.#equal = undefined;
    return equal ?? undefined;
  }

  getText(range?: Range): string {
    if (range === undefined) {
      return this.#text.whole();
    }
    const [from, to] = this.#offsetsOf(range);
    return this.#text.slice(from, to);
  }

  positionAt(offset: number): Position {
    const index = this.#text.pieceAt(offset);
    const inPiece = this.#pieces[index]?.document.positionAt(offset - (this.#text.starts[index] ?? 0));
    return { line: (this.#firstLines()[index] ?? 0) + (inPiece?.line ?? 0), character: inPiece?.character ?? 0 };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.lineCount) {
      return this.#text.length;
    }
    const lines = this.#firstLines();
    const index = lastAtMost(lines, line, this.#pieces.length);
    const start = this.#text.starts[index] ?? 0;
    return start + (this.#pieces[index]?.document.offsetAt({ line: line - (lines[index] ?? 0), character }) ?? 0);
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) {
        const [from, to] = this.#offsetsOf(change.range);
        const equal = { begin: from, end: this.#text.length - to };
        this.#equal = this.#equal === undefined ? equal : this.#equal && common(this.#equal, equal);
        this.#set(this.#text.replace(from, to, change.text));
      } else {
        this.#equal = null;
        this.#set(PiecedText.of(change.text));
      }
    }
    this.#version = version;
  }

  /** The later of the two is the end. */
  #offsetsOf({ start, end }: Range): readonly [from: number, to: number] {
    const [a, b] = [this.offsetAt(start), this.offsetAt(end)];
    return [Math.min(a, b), Math.max(a, b)];
  }

  /** Keeps what is known of the pieces that both texts begin and end with. */
  #set(text: PiecedText): void {
    const before = this.#pieces;
    const shift = before.length - text.pieces.length;
    this.#pieces = text.pieces.map((piece, index) => {
      const [atBegin, atEnd] = [before[index], before[index + shift]];
      return atBegin?.isOf(piece) ? atBegin : atEnd?.isOf(piece) ? atEnd : new Piece(piece);
    });
    this.#text = text;
    this.#lines = undefined;
  }

  #firstLines(): readonly number[] {
    if (this.#lines === undefined) {
      let line = 0;
      this.#lines = this.#pieces.map(({ lineEnds }) => {
        const first = line;
        line += lineEnds;
        return first;
      });
    }
    return this.#lines;
  }
}

/** What two edits one after the other leave as it is. */
function common(first: Equal, second: Equal): Equal {
  return { begin: Math.min(first.begin, second.begin), end: Math.min(first.end, second.end) };
}

/** For `TextDocuments`. */
export const editedDocuments: TextDocumentsConfiguration<EditedDocument> = {
  create: (uri, _languageId, version, text) => new EditedDocument(uri, version, text),

  update(document, changes, version) {
    document.update(changes, version);
    return document;
  },
};
