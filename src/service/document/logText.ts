/** The lines of an open document, read only when they are needed; nothing is copied. */

interface Position {
  readonly line: number;
  readonly character: number;
}

/** What is needed of the editor's document; `TextDocument` has it. */
export interface OpenDocument {
  readonly lineCount: number;
  /** The text in pieces that end where lines do, if it is kept so: to search them takes no copy of the whole. */
  readonly pieces?: readonly string[];
  getText(range?: { readonly start: Position; readonly end: Position }): string;
  positionAt(offset: number): Position;
}

const LINE_END = /[\r\n]/;

export class LogText {
  readonly #document: OpenDocument;

  constructor(document: OpenDocument) {
    this.#document = document;
  }

  get lineCount(): number {
    return this.#document.lineCount;
  }

  /** A line without its line end; lines are counted from 0. */
  line(line: number): string {
    const text = this.#document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    let end = text.length;
    while (end > 0 && LINE_END.test(text.charAt(end - 1))) {
      end--;
    }
    return text.slice(0, end);
  }

  /** The lines on which something is found, given by offsets in a piece of the text: their numbers, ascending, each once. */
  linesOf(find: (piece: string) => readonly number[]): readonly number[] {
    const lines = new Set<number>();
    let start = 0;
    for (const piece of this.#document.pieces ?? [this.#document.getText()]) {
      for (const offset of find(piece)) {
        lines.add(this.#document.positionAt(start + offset).line);
      }
      start += piece.length;
    }
    return [...lines].sort((a, b) => a - b);
  }

  /** The numbers of the lines that begin with a text, ascending, at most `limit`. */
  linesThatBegin(beginning: string, limit: number): readonly number[] {
    const text = this.#document.getText();
    const lines: number[] = [];
    for (let at = text.indexOf(beginning); at >= 0 && lines.length < limit; at = text.indexOf(beginning, at + 1)) {
      if (at === 0 || LINE_END.test(text.charAt(at - 1))) {
        lines.push(this.#document.positionAt(at).line);
      }
    }
    return lines;
  }
}
