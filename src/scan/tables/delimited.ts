/** Records of delimited text (RFC 4180 quoting): fields with their places, values that may run over lines. */

import type { TextChunk } from '../../text/lines.ts';
import { Passage, passageOf } from '../replies/passage.ts';
import { mayHoldReplies } from '../replies/replies.ts';

/** A field as written in the file. */
export interface Field {
  /** The raw text between the delimiters without the enclosing quotes; doubled quotes stay doubled, so that places stay right. */
  readonly passage: Passage;
  /** The passage's text. */
  readonly text: string;
  /** The value: quotes removed and undoubled. */
  readonly value: string;
}

/** A field on one line; of most, only the value is needed. */
class PlainField implements Field {
  readonly text: string;
  readonly value: string;
  readonly #line: number;
  readonly #start: number;

  constructor(text: string, value: string, line: number, start: number) {
    this.text = text;
    this.value = value;
    this.#line = line;
    this.#start = start;
  }

  get passage(): Passage {
    return passageOf(this.text, this.#line, this.#start);
  }
}

/** A record on one line; its fields are cut only when they are needed. */
export class PlainRecord {
  readonly #delimiter: string;
  #chunk: TextChunk | null = null;
  #text = '';
  #from = 0;
  #to = 0;
  #line = 0;
  #hasQuotes = false;
  /** Whether the quotes are others than those around whole values that end on this line. */
  #isIrregular = false;
  /** Starts of the fields that are known by now, then the start of the next one. */
  readonly #starts: number[] = [];
  #known = 0;
  /** Between these offsets the text has no delimiter but the one at the second: it can be far behind the line, and many lines before it. */
  #soughtFrom = 0;
  #soughtTo = -1;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Turns to a line. @returns false if it is not a whole record by itself */
  set(text: string, line: number): boolean {
    this.#turnTo(null);
    this.#begin(text, 0, text.length, line, text.includes('"'));
    return this.#isRegular();
  }

  /** Turns to a line between two offsets of a chunk. @returns false if it is not a whole record by itself */
  look(chunk: TextChunk, from: number, to: number, line: number, hasQuotes: boolean): boolean {
    if (chunk !== this.#chunk) {
      this.#turnTo(chunk);
    }
    this.#begin(chunk.text, from, to, line, hasQuotes);
    return this.#isRegular();
  }

  #turnTo(chunk: TextChunk | null): void {
    this.#chunk = chunk;
    this.#soughtTo = -1;
  }

  #isRegular(): boolean {
    return !this.#hasQuotes || (!this.#reach(Number.POSITIVE_INFINITY) && !this.#isIrregular);
  }

  #begin(text: string, from: number, to: number, line: number, hasQuotes: boolean): void {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#line = line;
    this.#hasQuotes = hasQuotes;
    this.#isIrregular = false;
    this.#starts[0] = from;
    this.#known = 0;
  }

  /** Whether a field may hold replies; it is not decoded for that. */
  mayHoldReplies(index: number): boolean {
    const text = this.text(index);
    return text !== undefined && text !== '' && mayHoldReplies(text);
  }

  /** The field's text without the quotes around it, not decoded, or undefined if the record has fewer fields. */
  text(index: number): string | undefined {
    if (!this.#reach(index)) {
      return undefined;
    }
    const [start, end] = this.#bounds(index);
    return this.#text.slice(start, end);
  }

  /** The same, decoded. */
  decoded(index: number): string {
    if (!this.#reach(index)) {
      return '';
    }
    const [start, end] = this.#bounds(index);
    const text = this.#text.slice(start, end);
    return this.#chunk === null || ASCII.test(text) ? text : this.#chunk.decode(start, end);
  }

  /** The field's value, not decoded, or undefined if the record has fewer fields. */
  value(index: number): string | undefined {
    const text = this.text(index);
    return text !== undefined && this.#isQuoted(index) ? undouble(text) : text;
  }

  /** Of a line that was decoded. */
  field(index: number): Field | undefined {
    const text = this.text(index);
    if (text === undefined) {
      return undefined;
    }
    const isQuoted = this.#isQuoted(index);
    const start = (this.#starts[index] ?? 0) + (isQuoted ? 1 : 0) - this.#from;
    return new PlainField(text, isQuoted ? undouble(text) : text, this.#line, start);
  }

  #bounds(index: number): readonly [start: number, end: number] {
    const [start, end] = [this.#starts[index] ?? 0, this.#end(index)];
    return this.#isQuoted(index) ? [start + 1, end - 1] : [start, end];
  }

  #end(index: number): number {
    return (this.#starts[index + 1] ?? 0) - 1;
  }

  #isQuoted(index: number): boolean {
    return (
      this.#hasQuotes &&
      this.#text.charCodeAt(this.#starts[index] ?? 0) === QUOTE &&
      this.#end(index) > (this.#starts[index] ?? 0)
    );
  }

  /** Finds where a field ends; false: there is none. */
  #reach(index: number): boolean {
    while (this.#known <= index) {
      const start = this.#starts[this.#known] ?? 0;
      if (start > this.#to || this.#isIrregular) {
        return false;
      }
      const from = this.#hasQuotes && this.#text.charCodeAt(start) === QUOTE ? this.#closeFrom(start) : start;
      this.#known++;
      this.#starts[this.#known] = Math.min(this.#delimiterFrom(from), this.#to) + 1;
    }
    return true;
  }

  /** The offset of the next delimiter, in this line or behind it. */
  #delimiterFrom(from: number): number {
    if (from > this.#soughtTo || from < this.#soughtFrom) {
      const next = this.#text.indexOf(this.#delimiter, from);
      this.#soughtFrom = from;
      this.#soughtTo = next < 0 ? Number.POSITIVE_INFINITY : next;
    }
    return this.#soughtTo;
  }

  /** The offset behind the quote that closes a value; if that does not end the field, the record is irregular. */
  #closeFrom(start: number): number {
    if (start === this.#to) {
      return start;
    }
    const close = closingQuote(this.#text, start + 1);
    const end = close + 1;
    this.#isIrregular = close < 0 || end > this.#to || (end < this.#to && this.#text[end] !== this.#delimiter);
    return this.#isIrregular ? start : end;
  }
}

const QUOTE = 0x22;
/** The same in all encodings that are read. */
const ASCII = /^[\0-\x7f]*$/;

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
/** The same of its length, UTF-16 code units. No value of a log comes near it. */
const MAX_RECORD_LENGTH = 1 << 22;

/** Puts lines together into records and cuts them into fields; the line is that on which the record begins. */
export class DelimitedReader {
  readonly #delimiter: string;
  readonly #width: number | undefined;
  readonly #onRecord: (fields: readonly Field[], line: number) => void;
  #lines: { readonly text: string; readonly line: number }[] = [];
  /** Length of these lines together. */
  #length = 0;
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
    this.#length += text.length;
    this.#cut(text, line);
    if (this.#quoted === null) {
      if (this.#isStray()) {
        this.#giveUp();
      } else {
        this.#close();
      }
    } else if (this.#lines.length > MAX_RECORD_LINES || (this.#lines.length > 1 && this.#length > MAX_RECORD_LENGTH)) {
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
    this.#length = 0;
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
        this.#fields.push(new PlainField(value, value, line, at));
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
