/** A message as the decoded view shows it: its sections are read as the parts that they are. */

import { StatusGroups } from '../../mime/deliveryStatus.ts';
import { headerTypes, messageTypes, statusTypes } from '../../mime/messageTypes.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { Paragraphs } from '../replies/paragraphs.ts';
import { type DecodedSection, REMARK, readHeading, TITLE } from './decodedLayout.ts';
import { MessageContent } from './messageContent.ts';
import { readMessage } from './readMessage.ts';

export const decodedMessage: Format = {
  id: 'decoded-message',

  recognises: ([first]) => first?.startsWith(TITLE) === true,
};

export const openDecodedMessage: OpenReader = (_head, sink, numbers) => new DecodedReader(sink, numbers);

const FIELD = /^([!-9;-~]{1,100})[ \t]*:/;

class DecodedReader implements LineReader {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  readonly #message = new MessageContent();
  /** The messages that are open, the innermost last, each with the number of the part that it is. */
  readonly #open: { readonly message: MessageContent; readonly number: string }[] = [{ message: this.#message, number: '' }];
  readonly #groups = new StatusGroups();
  readonly #paragraphs = new Paragraphs((passage) => this.#innermost.text(passage));
  #section: DecodedSection = { kind: 'fields', number: '', type: '' };

  constructor(sink: Sink, numbers: FailureNumbers) {
    this.#sink = sink;
    this.#numbers = numbers;
  }

  line(text: string, line: number): void {
    const section = line === 0 ? null : readHeading(text);
    if (section !== null) {
      this.#begin(section);
    } else if (line > 0) {
      this.#take(text, line);
    }
  }

  end(): void {
    this.#endSection();
    readMessage(this.#message, this.#numbers, this.#sink);
  }

  /** Null, as for a message that is not decoded. */
  /** The whole text is one record. */
  begun(): number {
    return 0;
  }

  rest(): null {
    return null;
  }

  get #innermost(): MessageContent {
    return this.#open.at(-1)?.message ?? this.#message;
  }

  #begin(section: DecodedSection): void {
    this.#endSection();
    this.#section = section;
    while (this.#open.length > 1 && !section.number.startsWith(`${this.#open.at(-1)?.number}.`)) {
      this.#open.pop();
    }
    if (messageTypes.includes(section.type)) {
      this.#open.push({ message: this.#innermost.begin(), number: section.number });
      this.#section = { ...section, kind: 'fields', type: '' };
    }
  }

  #take(text: string, line: number): void {
    const { kind, type } = this.#section;
    if (kind === 'fields') {
      const name = text.startsWith(REMARK) ? undefined : FIELD.exec(text)?.[1];
      if (name !== undefined) {
        this.#innermost.field(name.toLowerCase(), [{ text, line }]);
      }
    } else if (statusTypes.includes(type)) {
      this.#groups.line({ text, line });
    } else if (headerTypes.includes(type)) {
      this.#innermost.returnedLine({ text, line });
    } else if (type.startsWith('text/')) {
      this.#paragraphs.line({ text, line });
    }
  }

  #endSection(): void {
    this.#paragraphs.end();
    this.#innermost.status(this.#groups.take());
    this.#innermost.partEnd();
  }
}
