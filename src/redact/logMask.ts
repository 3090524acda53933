/** Masks a log of any format as it is read: as many lines, with the ends they had. */

import { HEAD_LENGTH, recogniseFormat } from '../scan/recognise.ts';
import { FieldReader } from './fields.ts';
import { MessageMask, type Tools } from './messageMask.ts';

const LINE = /([^\r\n]*)(\r\n|\n|\r(?!\n))/y;

/** One log of a run. */
export class LogMask {
  readonly #tools: Tools;
  readonly #emit: (text: string) => void;
  readonly #ends: string[] = [];
  #held = '';
  #reader: { push(line: string): void; end(): void } | null = null;

  constructor(tools: Tools, emit: (text: string) => void) {
    this.#tools = tools;
    this.#emit = emit;
  }

  push(text: string): void {
    this.#held += text;
    if (this.#reader !== null || this.#held.length >= HEAD_LENGTH) {
      this.#read(false);
    }
  }

  end(): void {
    this.#read(true);
    this.#reader?.end();
  }

  #read(isEnd: boolean): void {
    this.#reader ??= this.#open();
    const reader = this.#reader;
    // A CR at the end may be half of a line end.
    const text = !isEnd && this.#held.endsWith('\r') ? this.#held.slice(0, -1) : this.#held;
    LINE.lastIndex = 0;
    let from = 0;
    for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
      from = LINE.lastIndex;
      this.#ends.push(match[2] ?? '');
      reader.push(match[1] ?? '');
    }
    this.#held = this.#held.slice(from);
    if (isEnd && this.#held !== '') {
      this.#ends.push('');
      reader.push(this.#held);
      this.#held = '';
    }
  }

  #open(): { push(line: string): void; end(): void } {
    const out = (line: string): void => this.#emit(line + (this.#ends.shift() ?? ''));
    const format = recogniseFormat(this.#held);
    if (format === 'mail-message' || format === 'mbox' || format === 'outlook-message') {
      return new MessageMask(this.#tools, out);
    }
    const fields = new FieldReader();
    const { value } = this.#tools;
    return { push: (line) => out(value.line(line, fields.next(line))), end: () => undefined };
  }
}
