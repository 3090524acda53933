/**
 * Reads a mail server's log line by line into its records: most are one line; some were wrapped when the log was pasted or
 * shipped.
 */

import type { LineReader } from '../format.ts';
import type { Passage } from '../replies/passage.ts';
import type { MailLog } from './mailRecord.ts';
import { WordsAround } from './wordsAround.ts';

/** Maximum number of lines of a record; one in more pieces was not wrapped. */
const MAX_LINES = 40;
const LEADING = /^[>\s]{0,20}/;

/** Length of the indent or quotation signs before a line's words, UTF-16 code units. */
export function indentOf(text: string): number {
  return LEADING.exec(text)?.[0].length ?? 0;
}

/** A record that may continue on the next line. */
export interface OpenRecord {
  readonly passage: Passage;
  /** Number of lines in its passage. */
  lines: number;
  /** Whether it is complete. */
  isWhole: boolean;
}

/** How one kind of log forms its records. */
export interface RecordForm<Open extends OpenRecord> {
  /**
   * The record that a line belongs to: one that it begins, or the open one, if the line itself says that it is the next piece.
   * `other`: the line is another program's, or a piece whose record is not open. `words`: it says nothing of the kind.
   */
  recordOf(text: string, line: number, open: Open | null): Open | 'other' | 'words';
  /** Adds a line of words to the open record; the text has no spaces at its end. */
  join(open: Open, text: string, line: number): void;
  read(open: Open): void;
}

/** A log's sink, its numbers and what it has said about its messages: all that is remembered between two records. */
interface Remembering extends Pick<MailLog, 'sink' | 'numbers'> {
  readonly queue: { rest(): string | null };
}

export class RecordReader<Open extends OpenRecord> implements LineReader {
  readonly #form: RecordForm<Open>;
  readonly #log: Remembering;
  #open: Open | null = null;
  /** The line on which it began. */
  #begun = 0;
  readonly #words: WordsAround;

  constructor(form: RecordForm<Open>, log: Remembering) {
    this.#form = form;
    this.#log = log;
    this.#words = new WordsAround(log.sink, log.numbers);
  }

  line(text: string, line: number): void {
    const trimmed = text.trimEnd();
    if (trimmed === '') {
      this.#endRecord();
      this.#words.blank(line);
      return;
    }
    const record = this.#form.recordOf(text, line, this.#open);
    if (record !== 'words') {
      this.#turnTo(record === 'other' ? null : record, line);
    } else if (this.#open === null) {
      this.#words.line(text, line);
    } else {
      this.#form.join(this.#open, trimmed, line);
    }
    if (this.#open !== null && (this.#open.isWhole || this.#open.lines >= MAX_LINES)) {
      this.#endRecord();
    }
  }

  end(): void {
    this.#endRecord();
    this.#words.end();
  }

  settle(): void {
    this.end();
  }

  #endRecord(): void {
    const open = this.#open;
    if (open !== null) {
      this.#open = null;
      this.#form.read(open);
    }
  }

  begun(): number | null {
    return this.#open === null ? null : this.#begun;
  }

  rest(): string | null {
    return this.#open === null && !this.#words.isOpen ? this.#log.queue.rest() : null;
  }

  #turnTo(record: Open | null, line: number): void {
    this.#words.end();
    if (record !== this.#open) {
      this.#endRecord();
      this.#open = record;
      this.#begun = line;
    }
  }
}
