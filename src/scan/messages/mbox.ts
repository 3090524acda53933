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

/** Whether a line, if a blank one is before it, can be the first one of a message. */
function isSeparator(text: string): boolean {
  return SEPARATOR.test(text) && YEAR.test(text);
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
  begin(line: number): void;
  /** A line of the message that began last. */
  line(text: string, line: number): void;
}

/** Cuts a mailbox into messages; its first line begins the first one. */
class MailboxSplitter {
  readonly #handler: MailboxHandler;
  #begun = false;
  #afterBlank = true;
  /** A line that begins a message if a header follows. */
  #held: { readonly text: string; readonly line: number } | null = null;

  constructor(handler: MailboxHandler) {
    this.#handler = handler;
  }

  line(text: string, line: number): void {
    this.#decide(text);
    if (!this.#begun) {
      this.#begun = true;
      this.#handler.begin(line);
    } else if (this.#afterBlank && isSeparator(text)) {
      this.#held = { text, line };
    } else {
      this.#handler.line(text, line);
    }
    this.#afterBlank = text === '';
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
    if (FIELD.test(next)) {
      this.#handler.begin(held.line);
    } else {
      this.#handler.line(held.text, held.line);
    }
  }
}

class MailboxReader implements LineReader {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  readonly #splitter = new MailboxSplitter({
    begin: () => this.#begin(),
    line: (text, line) => this.#message?.line(text, line),
  });
  #message: MessageReader | null = null;
  /** Number of messages. */
  #count = 0;

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

  /** Null, because only the first line of the next message shows where one ends. */
  rest(): null {
    return null;
  }

  #begin(): void {
    this.#message?.end();
    this.#count++;
    this.#message = new MessageReader(this.#sink, this.#numbers, { prefix: `${this.#count}:` });
  }
}
