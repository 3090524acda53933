/** Masks a log of any format as it is read: as many lines, with the ends they had. */

import { FailureNumbers } from '../scan/failureNumbers.ts';
import type { Sink } from '../scan/finding.ts';
import { readers } from '../scan/readers.ts';
import { formatOf, HEAD_LENGTH, headOf } from '../scan/recognise.ts';
import { MAX_LINE } from '../text/lines.ts';
import { FieldReader } from './fields.ts';
import { MailMask } from './mailMask.ts';
import type { Tools } from './messageMask.ts';
import { PrintedMask } from './printedMask.ts';

const LINE = /([^\r\n]*)(\r\n|\n|\r(?!\n))/y;
const LINE_END = /[\r\n]/;
/** Stands for the end of a line that is too long: masked in two pieces, a name that is cut in half could be left. */
const CUT = ' […]';

/** For a reader that is only asked how it reads. */
const noSink: Sink = { finding: () => undefined, state: () => undefined };

/** One log of a run. */
export class LogMask {
  readonly #tools: Tools;
  readonly #emit: (text: string) => void;
  readonly #isLearned: boolean;
  readonly #ends: string[] = [];
  /** The line that is open, and before the format is known all that comes before it. */
  #held: string[] = [];
  #length = 0;
  #endsInCr = false;
  #isCut = false;
  #reader: { push(line: string): void; end(): void } | null = null;

  /** `emit` null: names are only learned from it. */
  constructor(tools: Tools, emit: ((text: string) => void) | null) {
    this.#tools = tools;
    this.#emit = emit ?? (() => undefined);
    this.#isLearned = emit === null;
  }

  push(text: string): void {
    const end = text.search(LINE_END);
    const goesOn = end < 0 && !this.#endsInCr;
    if (this.#length > MAX_LINE && !this.#endsInCr) {
      this.#isCut = true;
      this.#hold(end < 0 ? '' : text.slice(end));
    } else {
      this.#hold(text);
    }
    if (this.#reader === null ? this.#length >= HEAD_LENGTH : !goesOn) {
      this.#read(false);
    }
  }

  end(): void {
    this.#read(true);
    this.#reader?.end();
  }

  #hold(text: string): void {
    if (text !== '') {
      this.#held.push(text);
      this.#length += text.length;
      this.#endsInCr = text.endsWith('\r');
    }
  }

  #read(isEnd: boolean): void {
    const held = this.#held.join('');
    this.#held = [];
    this.#length = 0;
    this.#reader ??= this.#open(held);
    // A CR at the end may be half of a line end.
    const text = !isEnd && held.endsWith('\r') ? held.slice(0, -1) : held;
    LINE.lastIndex = 0;
    let from = 0;
    for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
      from = LINE.lastIndex;
      this.#line(match[1] ?? '', match[2] ?? '');
    }
    const rest = held.slice(from);
    if (!isEnd) {
      this.#endsInCr = false;
      this.#hold(rest);
    } else if (rest !== '') {
      this.#line(rest, '');
    }
  }

  #line(text: string, end: string): void {
    this.#ends.push(end);
    this.#reader?.push(this.#isCut ? text + CUT : text);
    this.#isCut = false;
  }

  #open(beginning: string): { push(line: string): void; end(): void } {
    const out = (line: string): void => this.#emit(line + (this.#ends.shift() ?? ''));
    const head = headOf(beginning);
    const format = formatOf(head);
    if (format === 'mail-message' || format === 'mbox' || format === 'outlook-message') {
      return new MailMask(this.#tools, { isMailbox: format === 'mbox', isLearned: this.#isLearned }, out);
    }
    const fields = new FieldReader();
    const { value } = this.#tools;
    const printed = format === null ? undefined : readers[format](head, noSink, new FailureNumbers()).printed;
    if (printed !== undefined) {
      const table = new PrintedMask(value, printed, out);
      return { push: (line) => table.push(line, fields.next(line)), end: () => table.end() };
    }
    return { push: (line) => out(value.line(line, fields.next(line))), end: () => undefined };
  }
}
