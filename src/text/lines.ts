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
 * Maximum length of a line, UTF-16 code units; what is behind it is left out, so that a file without line ends takes no more memory than
 * any other. Exports of 30,000 messages as JSON in one line are shorter.
 */
export const MAX_LINE = 1 << 24;

/**
 * Cuts text that arrives in chunks into lines; a line ends with CRLF, LF or CR. Any chunking gives the same lines.
 * `push` and `end` hand each line, without its end, to the callback, unless `skim` took it.
 */
export class LineSplitter {
  readonly #onLine: (text: string, line: number) => void;
  readonly #skim: Skim | undefined;
  readonly #onCut: ((line: number) => void) | undefined;
  #held: string[] = [];
  /** Length of what is held. */
  #length = 0;
  #isCut = false;
  #line = 0;
  #afterCr = false;

  /** `onCut` is called before a line that was too long is handed over. */
  constructor(onLine: (text: string, line: number) => void, skim?: Skim, onCut?: (line: number) => void) {
    this.#onLine = onLine;
    this.#skim = skim;
    this.#onCut = onCut;
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
    this.#hold(chunk, from, text.length);
  }

  /** Counts lines that nobody needs to see; no line may be open. */
  pass(lines: number): void {
    this.#afterCr = false;
    this.#line += lines;
  }

  /** Takes the rest without a line end for the last line; an empty rest is none. */
  end(): void {
    if (this.#held.length > 0) {
      this.#emit();
    }
  }

  #endLine(chunk: TextChunk, from: number, end: number): void {
    if (this.#held.length > 0 || end - from > MAX_LINE) {
      this.#hold(chunk, from, end);
      this.#emit();
      return;
    }
    if (this.#skim?.(chunk, from, end, this.#line) !== true) {
      this.#onLine(chunk.decode(from, end), this.#line);
    }
    this.#line++;
  }

  /** Adds to the open line as much as it may have. */
  #hold(chunk: TextChunk, from: number, to: number): void {
    if (from === to) {
      return;
    }
    const room = MAX_LINE - this.#length;
    const text = room > 0 ? chunk.decode(from, to) : '';
    this.#isCut ||= room <= 0 || text.length > room;
    if (text !== '') {
      this.#held.push(text.length > room ? text.slice(0, room) : text);
      this.#length += Math.min(room, text.length);
    }
  }

  #emit(): void {
    const text = this.#held.length === 1 ? (this.#held[0] ?? '') : this.#held.join('');
    this.#held = [];
    this.#length = 0;
    if (this.#isCut) {
      this.#isCut = false;
      this.#onCut?.(this.#line);
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
