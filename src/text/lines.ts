/** Text chunks to lines. */

/**
 * A piece of a text. `text` may hold the bytes of an encoding that keeps ASCII, each as one character, so that only lines that
 * matter are decoded: `decode` gives the text between two offsets.
 */
export interface TextChunk {
  readonly text: string;
  decode(from: number, to: number): string;
}

/** Looks at a line between two offsets of a chunk before it is decoded; true: its reader needs no more of it. */
export type Skim = (chunk: TextChunk, from: number, to: number, line: number) => boolean;

/** A chunk of text as it is. */
export function chunkOf(text: string): TextChunk {
  return { text, decode: (from, to) => text.slice(from, to) };
}

/**
 * Cuts text that arrives in chunks into lines; a line ends with CRLF, LF or CR. Any chunking gives the same lines.
 * `push` and `end` hand each line, without its end, to the callback, unless `skim` took it.
 */
export class LineSplitter {
  readonly #onLine: (text: string, line: number) => void;
  readonly #skim: Skim | undefined;
  #held: string[] = [];
  #line = 0;
  #afterCr = false;

  constructor(onLine: (text: string, line: number) => void, skim?: Skim) {
    this.#onLine = onLine;
    this.#skim = skim;
  }

  /** Number of lines that have ended. */
  get line(): number {
    return this.#line;
  }

  /** Whether no line is open. */
  get resting(): boolean {
    return this.#held.length === 0;
  }

  push(piece: string | TextChunk): void {
    const chunk = typeof piece === 'string' ? chunkOf(piece) : piece;
    const { text } = chunk;
    let from = 0;
    if (this.#afterCr && text.length > 0) {
      this.#afterCr = false;
      if (text.charCodeAt(0) === 10) {
        from = 1;
      }
    }
    let lf = text.indexOf('\n', from);
    let cr = text.indexOf('\r', from);
    while (lf >= 0 || cr >= 0) {
      const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr;
      this.#endLine(chunk, from, end);
      from = end + 1;
      if (end === cr) {
        if (from === text.length) {
          this.#afterCr = true;
        } else if (lf === from) {
          from++;
          lf = text.indexOf('\n', from);
        }
        cr = text.indexOf('\r', from);
      } else {
        lf = text.indexOf('\n', from);
      }
    }
    if (from < text.length) {
      this.#held.push(chunk.decode(from, text.length));
    }
  }

  /** Takes the rest without a line end for the last line; an empty rest is none. */
  end(): void {
    if (this.#held.length > 0) {
      this.#emit('');
    }
  }

  #endLine(chunk: TextChunk, from: number, end: number): void {
    if (this.#held.length === 0 && this.#skim?.(chunk, from, end, this.#line) === true) {
      this.#line++;
    } else {
      this.#emit(chunk.decode(from, end));
    }
  }

  #emit(last: string): void {
    let text = last;
    if (this.#held.length > 0) {
      text = this.#held.join('') + last;
      this.#held = [];
    }
    this.#onLine(text, this.#line);
    this.#line++;
  }
}

/** The lines of a whole text. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  splitter.push(text);
  splitter.end();
  return lines;
}
