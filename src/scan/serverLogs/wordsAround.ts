/** Reads what stands around the lines of a log and belongs to none: people write about the lines that they quote. */

import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { LineReader } from '../format.ts';
import { openPlainText } from '../plainText/plainText.ts';

export class WordsAround {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  #reader: LineReader | null = null;

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#sink = sink;
    this.#numbers = numbers;
  }

  /** Whether words were read since the last line of the log. */
  get isOpen(): boolean {
    return this.#reader !== null;
  }

  line(text: string, line: number): void {
    this.#reader ??= openPlainText([], this.#sink, this.#numbers);
    this.#reader.line(text, line);
  }

  /** A blank line parts words, where there are any. */
  blank(line: number): void {
    this.#reader?.line('', line);
  }

  /** Ends them: a line of the log follows. */
  end(): void {
    this.#reader?.end();
    this.#reader = null;
  }
}
