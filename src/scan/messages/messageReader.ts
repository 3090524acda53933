/** Reads one mail message: its parts, and those of the messages in it, into what is reported at its end. */

import type { NoticeKind } from '../../ids/noticeKind.ts';
import { StatusGroups } from '../../mime/deliveryStatus.ts';
import { readHops, totalDelay } from '../../mime/receivedHops.ts';
import { instantOf } from '../../text/times/instant.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { LineReader } from '../format.ts';
import { MessageContent } from './messageContent.ts';
import { MessageLevel } from './messageLevel.ts';
import { readMessage } from './readMessage.ts';

export class MessageReader implements LineReader {
  #begun = false;
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  readonly #message = new MessageContent();
  /** The messages that are open, the innermost last. */
  readonly #open: MessageContent[] = [this.#message];
  readonly #converted: boolean;
  readonly #told = new Set<NoticeKind>();
  readonly #groups = new StatusGroups();
  readonly #level: MessageLevel;

  /**
   * `converted`: the text was made from another kind of file, which has no line of it. `prefix`: beginning of the numbers of
   * parts, `3:` for the third message of a mailbox.
   */
  constructor(sink: Sink, numbers: FailureNumbers, { converted = false, prefix = '' } = {}) {
    this.#sink = sink;
    this.#numbers = numbers;
    this.#converted = converted;
    this.#level = new MessageLevel(
      {
        groups: this.#groups,
        prefix,
        innermost: () => this.#innermost,
        messageBegin: () => this.#open.push(this.#innermost.begin()),
        messageEnd: () => this.#tellLatency(this.#open.pop()),
        notice: (kind, line, part) => this.#notice(kind, line, part),
      },
      converted ? { line: 0, start: 0, end: 0 } : null,
    );
  }

  line(text: string, line: number): void {
    // Mail programs save blank lines before the header.
    this.#begun ||= text.trim() !== '';
    if (this.#begun) {
      this.#level.line(text, line);
    }
  }

  end(): void {
    this.#level.end();
    this.#tellLatency(this.#message);
    readMessage(this.#message, this.#numbers, this.#sink);
  }

  /** Null, because what a report's fields say is known only at its end. */
  /** The whole file is one record. */
  begun(): number {
    return 0;
  }

  rest(): null {
    return null;
  }

  /** By the `Received` fields of a message, each with the time at which it reached a server. */
  #tellLatency(message: MessageContent | undefined): void {
    if (message !== undefined && this.#sink.latency !== undefined) {
      this.#tellHops(message.received);
      this.#tellHops(message.returnedReceived);
    }
  }

  #tellHops(fields: readonly string[]): void {
    const hops = readHops(fields);
    const total = totalDelay(hops);
    const took = hops.flatMap(({ by, delay }) =>
      by === null || delay === null || delay < 0 ? [] : [{ server: by, duration: delay * 1000 }],
    );
    if (took.length > 0) {
      const at = instantOf(hops.at(-1)?.time);
      const isKnown = total !== null && total >= 0;
      this.#sink.latency?.({ at, total: isKnown ? total * 1000 : null, recipients: [], hops: took });
    }
  }

  get #innermost(): MessageContent {
    return this.#open.at(-1) ?? this.#message;
  }

  /**
   * Reports the first notice of each kind; a message that a report returns may be cut off or encrypted, and adds nothing to the
   * report.
   */
  #notice(kind: NoticeKind, line: number, part: string): void {
    // The converter of a file knows what is missing in it.
    if (!this.#converted && !this.#told.has(kind) && (this.#open.length === 1 || kind === 'too-deep')) {
      this.#told.add(kind);
      this.#sink.notice?.({ kind, line, part });
    }
  }
}
