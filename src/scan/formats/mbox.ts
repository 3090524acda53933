/** A mailbox file: messages one after the other, each after a line `From sender date` (RFC 4155). */

import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader } from '../format.ts';
import { isMessageHeader } from '../messageHeader.ts';
import { MessageReader } from '../messageReader.ts';

/** Sentences begin with "From" too: the line of a mailbox ends with a date, at least with a time and a year. */
const SEPARATOR = /^From .{0,200}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}\b(?:19|20)\d\d\b/;

export const mbox: Format = {
  id: 'mbox',

  recognises: ([first, ...rest]) => first?.startsWith('From ') === true && isMessageHeader(rest),

  open: (_head, sink, numbers) => new MailboxReader(sink, numbers),
};

class MailboxReader implements LineReader {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  #message: MessageReader | null = null;
  #afterBlank = true;

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#sink = sink;
    this.#numbers = numbers;
  }

  line(text: string, line: number): void {
    if (this.#message === null || (this.#afterBlank && SEPARATOR.test(text))) {
      this.end();
      this.#message = new MessageReader(this.#sink, this.#numbers);
    } else {
      this.#message.line(text, line);
    }
    this.#afterBlank = text === '';
  }

  end(): void {
    this.#message?.end();
  }

  /** Where a message ends, only the next one's first line tells. */
  rest(): null {
    return null;
  }
}
