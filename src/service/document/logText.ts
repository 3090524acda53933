/** The lines of an open document, read only when they are needed; nothing is copied. */

interface Position {
  readonly line: number;
  readonly character: number;
}

/** What is needed of the editor's document; `TextDocument` has it. */
export interface OpenDocument {
  readonly lineCount: number;
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
