/** A mailbox file: messages one after the other, each after a line `From sender date` (RFC 4155). */

import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader } from '../format.ts';
import { isMessageHeader } from '../messageHeader.ts';
import { MessageReader } from '../messageReader.ts';

/** Sentences begin with "From" too: the line of a mailbox ends with a date, and a header follows. */
const SEPARATOR =
  /^From .{0,300}\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.{0,30}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}$/;
const YEAR = /\b(?:19|20)\d\d\b/;
const FIELD = /^[!-9;-~]{1,100}[ \t]*:/;

/** Whether a line, where a blank one stands before it, can be the first one of a message. */
export function isSeparator(text: string): boolean {
  return SEPARATOR.test(text) && YEAR.test(text);
}

/** First line and end (exclusive) of each message of a mailbox, its separator line left out; lines from 0. */
export function* messageRanges(lines: Iterable<string>): Generator<{ readonly start: number; readonly end: number }> {
  let start = -1;
  let afterBlank = true;
  let held = false;
  let line = 0;
  for (const text of lines) {
    if (held && FIELD.test(text)) {
      if (start >= 0) {
        yield { start, end: line - 1 };
      }
      start = line;
    }
    held = afterBlank && isSeparator(text);
    afterBlank = text === '';
    line++;
  }
  if (start >= 0) {
    yield { start, end: line };
  }
}

export const mbox: Format = {
  id: 'mbox',

  recognises: ([first, ...rest]) => first?.startsWith('From ') === true && isMessageHeader(rest),

  open: (_head, sink, numbers) => new MailboxReader(sink, numbers),
};

class MailboxReader implements LineReader {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  #message: MessageReader | null = null;
  /** Messages so far. */
  #count = 0;
  #afterBlank = true;
  /** A line that begins a message if a header follows. */
  #held: { readonly text: string; readonly line: number } | null = null;

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#sink = sink;
    this.#numbers = numbers;
  }

  line(text: string, line: number): void {
    if (this.#held !== null) {
      this.#decide(text);
    }
    if (this.#message === null) {
      this.#message = this.#open();
    } else if (this.#afterBlank && isSeparator(text)) {
      this.#held = { text, line };
    } else {
      this.#message.line(text, line);
    }
    this.#afterBlank = text === '';
  }

  end(): void {
    this.#decide('');
    this.#message?.end();
  }

  #decide(next: string): void {
    const held = this.#held;
    this.#held = null;
    if (held === null) {
      return;
    }
    if (FIELD.test(next)) {
      this.#message?.end();
      this.#message = this.#open();
    } else {
      this.#message?.line(held.text, held.line);
    }
  }

  #open(): MessageReader {
    this.#count++;
    return new MessageReader(this.#sink, this.#numbers, { prefix: `${this.#count}:` });
  }

  /** Where a message ends, only the next one's first line tells. */
  rest(): null {
    return null;
  }
}
