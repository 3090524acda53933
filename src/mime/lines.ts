/** Text chunks to lines. */

/**
 * Cuts text that arrives in chunks into lines; a line ends with CRLF, LF or CR. Any chunking gives the same lines.
 * `push` and `end` hand each line, without its end, to the callback.
 */
export class LineSplitter {
  readonly #onLine: (text: string, line: number) => void;
  #held: string[] = [];
  #line = 0;
  #afterCr = false;

  constructor(onLine: (text: string, line: number) => void) {
    this.#onLine = onLine;
  }

  push(chunk: string): void {
    let from = 0;
    if (this.#afterCr && chunk.length > 0) {
      this.#afterCr = false;
      if (chunk.charCodeAt(0) === 10) {
        from = 1;
      }
    }
    let lf = chunk.indexOf('\n', from);
    let cr = chunk.indexOf('\r', from);
    while (lf >= 0 || cr >= 0) {
      const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr;
      this.#emit(chunk.slice(from, end));
      from = end + 1;
      if (end === cr) {
        if (from === chunk.length) {
          this.#afterCr = true;
        } else if (lf === from) {
          from++;
          lf = chunk.indexOf('\n', from);
        }
        cr = chunk.indexOf('\r', from);
      } else {
        lf = chunk.indexOf('\n', from);
      }
    }
    if (from < chunk.length) {
      this.#held.push(chunk.slice(from));
    }
  }

  /** The rest without a line end is the last line; an empty rest is none. */
  end(): void {
    if (this.#held.length > 0) {
      this.#emit('');
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
