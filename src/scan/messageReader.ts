/** Reads one mail message: its parts, and those of the messages in it, to what is told at its end. */

import { StatusGroups } from '../mime/deliveryStatus.ts';
import { type Part, PartReader } from '../mime/partReader.ts';
import { cutQuotedLine } from '../mime/quotedPrintable.ts';
import type { FailureNumbers } from './failureNumbers.ts';
import type { Sink } from './finding.ts';
import type { LineReader } from './format.ts';
import { MessageContent } from './messageContent.ts';
import { Paragraphs } from './paragraphs.ts';
import { readMessage } from './readMessage.ts';

const statusTypes: readonly string[] = ['message/delivery-status', 'message/global-delivery-status'];
const headerTypes: readonly string[] = ['text/rfc822-headers', 'message/global-headers'];

export class MessageReader implements LineReader {
  #begun = false;
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  readonly #message = new MessageContent();
  /** The messages that are open, the innermost last. */
  readonly #open: MessageContent[] = [this.#message];
  readonly #groups = new StatusGroups();
  readonly #paragraphs = new Paragraphs((passage) => this.#innermost.text(passage));
  readonly #parts = new PartReader({
    field: (name, lines) => this.#innermost.field(name, lines),
    body: (part, text, line) => this.#body(part, text, line),
    partEnd: () => this.#partEnd(),
    messageBegin: () => this.#open.push(this.#innermost.begin()),
    messageEnd: () => this.#open.pop(),
  });

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#sink = sink;
    this.#numbers = numbers;
  }

  line(text: string, line: number): void {
    // Mail programs save blank lines before the header.
    this.#begun ||= text.trim() !== '';
    if (!this.#begun) {
      return;
    }
    this.#parts.line(text, line);
  }

  end(): void {
    this.#parts.end();
    readMessage(this.#message, this.#numbers, this.#sink);
  }

  /** What a report's fields tell is known at its end. */
  rest(): null {
    return null;
  }

  get #innermost(): MessageContent {
    return this.#open.at(-1) ?? this.#message;
  }

  #body(part: Part, text: string, line: number): void {
    if (part.encoding === 'base64') {
      return;
    }
    const type = part.content.type;
    if (statusTypes.includes(type)) {
      this.#groups.line(text, line);
    } else if (headerTypes.includes(type)) {
      this.#innermost.returnedLine(text, line);
    } else if (part.encoding === 'quoted-printable') {
      const { runs, soft } = cutQuotedLine(text);
      this.#paragraphs.runs(runs, line, soft);
    } else {
      this.#paragraphs.line(text, line);
    }
  }

  #partEnd(): void {
    this.#paragraphs.end();
    this.#innermost.status(this.#groups.take());
    this.#innermost.partEnd();
  }
}
