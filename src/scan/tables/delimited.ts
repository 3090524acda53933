/** Records of delimited text (RFC 4180 quoting): fields with their places, values that may run over lines. */

import type { TextChunk } from '../../text/lines.ts';
import { Passage, passageOf } from '../replies/passage.ts';

/** A field as written in the file. */
export interface Field {
  /** The raw text between the delimiters without the enclosing quotes; doubled quotes stay doubled, so that places stay right. */
  readonly passage: Passage;
  /** The passage's text. */
  readonly text: string;
  /** The value: quotes removed and undoubled. */
  readonly value: string;
}

/** A field without quotes; of most, only the value is needed. */
class PlainField implements Field {
  readonly value: string;
  readonly #line: number;
  readonly #start: number;

  constructor(value: string, line: number, start: number) {
    this.value = value;
    this.#line = line;
    this.#start = start;
  }

  get text(): string {
    return this.value;
  }

  get passage(): Passage {
    return passageOf(this.value, this.#line, this.#start);
  }
}

/** A record on one line without a quote; its fields are cut only when they are needed. */
export class PlainRecord {
  readonly #delimiter: string;
  #text = '';
  #from = 0;
  #to = 0;
  #line = 0;
  /** Starts of the fields that are known by now, then the start of the next one. */
  readonly #starts: number[] = [];
  #known = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Turns to the record between two offsets of a text. */
  set(text: string, from: number, to: number, line: number): void {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#line = line;
    this.#starts[0] = from;
    this.#known = 0;
  }

  /** The field's text, or undefined if the record has fewer fields. */
  value(index: number): string | undefined {
    return this.#reach(index) ? this.#text.slice(this.#starts[index], this.#end(index)) : undefined;
  }

  isEmpty(index: number): boolean {
    return !this.#reach(index) || this.#starts[index] === this.#end(index);
  }

  field(index: number): Field | undefined {
    const value = this.value(index);
    if (value === undefined) {
      return undefined;
    }
    return new PlainField(value, this.#line, (this.#starts[index] ?? 0) - this.#from);
  }

  #end(index: number): number {
    return (this.#starts[index + 1] ?? 0) - 1;
  }

  /** Finds where a field ends; false: there is none. */
  #reach(index: number): boolean {
    while (this.#known <= index) {
      const start = this.#starts[this.#known] ?? 0;
      if (start > this.#to) {
        return false;
      }
      const next = this.#text.indexOf(this.#delimiter, start);
      this.#known++;
      this.#starts[this.#known] = (next < 0 || next > this.#to ? this.#to : next) + 1;
    }
    return true;
  }
}

/** Says whether there is a quote in the lines of one chunk after another, in their order. */
export class Quotes {
  #chunk: TextChunk | null = null;
  #next = 0;

  standIn(chunk: TextChunk, from: number, to: number): boolean {
    if (chunk !== this.#chunk || this.#next < from) {
      this.#chunk = chunk;
      const at = chunk.text.indexOf('"', from);
      this.#next = at < 0 ? Number.POSITIVE_INFINITY : at;
    }
    return this.#next < to;
  }
}

/**
 * Maximum number of lines of a quoted value; in more, its quote is a stray one, and each of these lines is a record of its own.
 */
const MAX_RECORD_LINES = 100;

/** Puts lines together into records and cuts them into fields; the line is that on which the record begins. */
export class DelimitedReader {
  readonly #delimiter: string;
  readonly #width: number | undefined;
  readonly #onRecord: (fields: readonly Field[], line: number) => void;
  #lines: { readonly text: string; readonly line: number }[] = [];
  #fields: Field[] = [];
  #quoted: Passage | null = null;

  /** `width`: number of fields of a record, if it is known. */
  constructor(delimiter: string, onRecord: (fields: readonly Field[], line: number) => void, width?: number) {
    this.#width = width;
    this.#delimiter = delimiter;
    this.#onRecord = onRecord;
  }

  line(text: string, line: number): void {
    if (this.#lines.length === 0 && text === '') {
      return;
    }
    this.#lines.push({ text, line });
    this.#cut(text, line);
    if (this.#quoted === null) {
      if (this.#isStray()) {
        this.#giveUp();
      } else {
        this.#close();
      }
    } else if (this.#lines.length > MAX_RECORD_LINES) {
      this.#giveUp();
    }
  }

  /** Whether no record is open. */
  get resting(): boolean {
    return this.#lines.length === 0;
  }

  /** The line on which the open record began; null: none is open. */
  get begun(): number | null {
    return this.#lines[0]?.line ?? null;
  }

  end(): void {
    if (this.#lines.length > 0) {
      this.#giveUp();
    }
  }

  /**
   * Whether a quote that belongs to a word has swallowed rows: then they do not make a record of the right width, but the first
   * line alone does.
   */
  #isStray(): boolean {
    const [first] = this.#lines;
    return (
      this.#width !== undefined &&
      this.#lines.length > 1 &&
      this.#fields.length !== this.#width &&
      first?.text.split(this.#delimiter).length === this.#width
    );
  }

  #close(): void {
    const fields = this.#fields;
    const line = this.#lines[0]?.line ?? 0;
    this.#lines = [];
    this.#fields = [];
    this.#quoted = null;
    this.#onRecord(fields, line);
  }

  /** Reads the lines as records of their own: the quote was never closed. */
  #giveUp(): void {
    const lines = this.#lines;
    for (const one of lines) {
      this.#lines = [one];
      this.#fields = [];
      this.#quoted = null;
      this.#cut(one.text, one.line);
      this.#endQuoted();
      this.#close();
    }
  }

  #endQuoted(): void {
    if (this.#quoted !== null) {
      const { text } = this.#quoted;
      this.#fields.push({ passage: this.#quoted, text, value: undouble(text) });
      this.#quoted = null;
    }
  }

  /** Cuts one line; afterwards `#quoted` is set if a quoted value continues on the next one. */
  #cut(text: string, line: number): void {
    let at = 0;
    for (;;) {
      if (this.#quoted === null && text[at] === '"') {
        this.#quoted = new Passage();
        at++;
      }
      const quoted = this.#quoted;
      let next: number;
      if (quoted === null) {
        next = text.indexOf(this.#delimiter, at);
        const value = text.slice(at, next < 0 ? text.length : next);
        this.#fields.push(new PlainField(value, line, at));
      } else {
        const close = closingQuote(text, at);
        quoted.add(text.slice(at, close < 0 ? text.length : close), line, at);
        if (close < 0) {
          return;
        }
        next = text.indexOf(this.#delimiter, close + 1);
        const rest = text.slice(close + 1, next < 0 ? text.length : next);
        if (rest !== '') {
          // Not RFC 4180, but nothing is lost.
          quoted.add(rest, line, close + 1, '');
        }
        this.#endQuoted();
      }
      if (next < 0) {
        return;
      }
      at = next + 1;
    }
  }
}

function undouble(text: string): string {
  return text.includes('""') ? text.replaceAll('""', '"') : text;
}

/** The quote that ends a value opened before `from`, or -1: doubled quotes belong to the value. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') {
    at = text.indexOf('"', at + 2);
  }
  return at;
}
