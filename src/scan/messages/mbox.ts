/** A mailbox file: messages one after the other, each after a line `From sender date` (RFC 4155). */

import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { isMessageHeader } from './messageHeader.ts';
import { MessageReader } from './messageReader.ts';

/** The line before a message: it ends with a date, because sentences begin with "From" too, and a header follows. */
const SEPARATOR =
  /^From .{0,300}\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.{0,30}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}$/;
const YEAR = /\b(?:19|20)\d\d\b/;
const FIELD = /^[!-9;-~]{1,100}[ \t]*:/;

/** The same as mail programs have always written it: an address, and the time as asctime(3) prints it. */
const SURE_SEPARATOR =
  /^From [^\s@]{1,64}(?:@\S{1,255})? {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d (?:[A-Z]{3,5} |[+-]\d{4} )?(?:19|20)\d\d(?: [+-]\d{4})?$/;

/** The first field of a message as servers store it, or as a server wrote it itself. */
const FIRST_FIELD = /^(?:Return-Path|Received|Delivered-To|X-[\w-]{1,60}|Envelope-to|From|Date|Message-ID|MIME-Version)[ \t]*:/i;
/** The line that ends the last part of a message. */
const CLOSING = /^--\S{1,70}--[ \t]*$/;

/** What is before a line: a blank one, the end of a message with parts, or words. */
type Before = 'blank' | 'closing' | 'words';

/** Whether a line can be the first one of a message; without a blank line before it only if it is written in the common way. */
function isSeparator(text: string, before: Before): boolean {
  return before === 'blank' ? SEPARATOR.test(text) && YEAR.test(text) : SURE_SEPARATOR.test(text);
}

/** First line and end (exclusive) of each message of a mailbox, its separator line left out; lines from 0. */
export function messageRanges(lines: Iterable<string>): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { readonly start: number; end: number }[] = [];
  const splitter = new MailboxSplitter({
    begin: (line) => ranges.push({ start: line + 1, end: line + 1 }),
    line: (_text, line) => {
      const range = ranges.at(-1);
      if (range !== undefined) {
        range.end = line + 1;
      }
    },
  });
  let line = 0;
  for (const text of lines) {
    splitter.line(text, line++);
  }
  splitter.end();
  return ranges;
}

export const mbox: Format = {
  id: 'mbox',

  recognises: ([first, ...rest]) => first?.startsWith('From ') === true && isMessageHeader(rest),
};

export const openMbox: OpenReader = (_head, sink, numbers) => new MailboxReader(sink, numbers);

interface MailboxHandler {
  /** A message begins after this line. */
  begin(line: number, text: string): void;
  /** A line of the message that began last. */
  line(text: string, line: number): void;
}

/** Cuts a mailbox into messages; its first line begins the first one. */
export class MailboxSplitter {
  readonly #handler: MailboxHandler;
  #begun = false;
  #before: Before = 'blank';
  /** A line that begins a message if a header follows. */
  #held: { readonly text: string; readonly line: number; readonly before: Before } | null = null;

  constructor(handler: MailboxHandler) {
    this.#handler = handler;
  }

  line(text: string, line: number): void {
    this.#decide(text);
    if (!this.#begun) {
      this.#begun = true;
      this.#handler.begin(line, text);
    } else if (isSeparator(text, this.#before)) {
      this.#held = { text, line, before: this.#before };
    } else {
      this.#handler.line(text, line);
    }
    this.#before = text === '' ? 'blank' : CLOSING.test(text) ? 'closing' : 'words';
  }

  end(): void {
    this.#decide('');
  }

  #decide(next: string): void {
    const held = this.#held;
    this.#held = null;
    if (held === null) {
      return;
    }
    if ((held.before === 'words' ? FIRST_FIELD : FIELD).test(next)) {
      this.#handler.begin(held.line, held.text);
    } else {
      this.#handler.line(held.text, held.line);
    }
  }
}

class MailboxReader implements LineReader {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  readonly #splitter = new MailboxSplitter({
    begin: (line) => this.#begin(line),
    line: (text, line) => this.#message?.line(text, line),
  });
  #message: MessageReader | null = null;
  /** Number of messages. */
  #count = 0;
  /** The line before the message that began last. */
  #begun: number | null = null;

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#sink = sink;
    this.#numbers = numbers;
  }

  line(text: string, line: number): void {
    this.#splitter.line(text, line);
  }

  end(): void {
    this.#splitter.end();
    this.#message?.end();
  }

  begun(): number | null {
    return this.#begun;
  }

  /** Null, because only the first line of the next message shows where one ends. */
  rest(): null {
    return null;
  }

  #begin(line: number): void {
    this.#begun = line;
    this.#message?.end();
    this.#count++;
    this.#message = new MessageReader(this.#sink, this.#numbers, { prefix: `${this.#count}:` });
  }
}
