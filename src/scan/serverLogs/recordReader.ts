/** Reads a mail server's log line by line into its records: most are one line; who pasted or shipped the log may have wrapped some. */

import type { LineReader } from '../format.ts';
import type { Passage } from '../replies/passage.ts';
import type { MailLog } from './mailRecord.ts';
import { readStrayWords } from './strayWords.ts';

/** Maximum lines of a record; one in more pieces was not wrapped. */
const MAX_LINES = 40;
const LEADING = /^[>\s]{0,20}/;

/** How far a line's words are indented or quoted, UTF-16 code units. */
export function indentOf(text: string): number {
  return LEADING.exec(text)?.[0].length ?? 0;
}

/** A record that may go on in the next line. */
export interface OpenRecord {
  readonly passage: Passage;
  /** Lines that belong to its passage. */
  lines: number;
  /** Nothing more of it is to come. */
  isWhole: boolean;
}

/** What one kind of log says of its records. */
export interface RecordForm<Open extends OpenRecord> {
  /**
   * The record that a line belongs to: one that it begins, or the open one, where it says itself that it is the next piece of that.
   * `other`: it is another program's, or a piece whose record is not open. `words`: it says nothing of the kind.
   */
  recordOf(text: string, line: number, open: Open | null): Open | 'other' | 'words';
  /** Adds a line of words to the open record; the text has no blanks at its end. */
  join(open: Open, text: string, line: number): void;
  read(open: Open): void;
}

/** A log's sink, numbers and what was said of its messages before: all that is remembered between two records. */
interface Remembering extends Pick<MailLog, 'sink' | 'numbers'> {
  readonly queue: { rest(): string | null };
}

export class RecordReader<Open extends OpenRecord> implements LineReader {
  readonly #form: RecordForm<Open>;
  readonly #log: Remembering;
  #open: Open | null = null;

  constructor(form: RecordForm<Open>, log: Remembering) {
    this.#form = form;
    this.#log = log;
  }

  line(text: string, line: number): void {
    const trimmed = text.trimEnd();
    if (trimmed === '') {
      this.end();
      return;
    }
    const record = this.#form.recordOf(text, line, this.#open);
    if (record !== 'words') {
      this.#turnTo(record === 'other' ? null : record);
    } else if (this.#open === null) {
      readStrayWords(trimmed, line, this.#log);
    } else {
      this.#form.join(this.#open, trimmed, line);
    }
    if (this.#open !== null && (this.#open.isWhole || this.#open.lines >= MAX_LINES)) {
      this.end();
    }
  }

  end(): void {
    const open = this.#open;
    if (open !== null) {
      this.#open = null;
      this.#form.read(open);
    }
  }

  rest(): string | null {
    return this.#open === null ? this.#log.queue.rest() : null;
  }

  #turnTo(record: Open | null): void {
    if (record !== this.#open) {
      this.end();
      this.#open = record;
    }
  }
}
