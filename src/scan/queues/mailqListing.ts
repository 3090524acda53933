/**
 * Reads the queue listings of Postfix (`postqueue -p`, `-j`) and Sendmail (`mailq`): a line for each message, then why the last attempt
 * failed, in brackets, and below that the recipients whom this kept waiting.
 */

import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, type Sink } from '../finding.ts';
import type { LineReader } from '../format.ts';
import { Passage } from '../replies/passage.ts';
import { readReplies } from '../replies/readReplies.ts';
import { isQueueObject, readQueueObject } from './postqueueJson.ts';

/** `-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------`, and Sendmail's `-----Q-ID----- … -----Q-Time----- …`. */
const HEADING = /^[ \t>]{0,8}-{1,20}Q(?:ueue |-)?ID-{1,20} {1,20}-{1,20}Size-{1,20} .{0,80}-Sender\/Recipient-{1,40}\s*$/i;
/** Id and mark, size, Sendmail's priority if it was requested, when it arrived, who sent it. */
const ENTRY =
  /^([\dA-Za-z]{6,20})[*!#X-]? {1,30}\d{1,12}[+ ]{1,30}(?:\d{1,12}[+ ]{1,20})?((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d(?::\d\d)?) {1,10}(\S.{0,1000})$/;
/** A line below an entry that is a reason, which Sendmail puts after the body's type, and not a recipient. */
const REASON = /^[ \t]{0,120}(?:(?:8BITMIME|7BIT)[ \t]{1,20})?\(/;
const RECIPIENT = /^[ \t]{0,120}<?([^\s<>()]{1,1000})>?[ \t]{0,8}$/;
/** Postfix's and Sendmail's words for a report's sender. */
const REPORT = /^(?:<?MAILER-DAEMON>?|<>)$/i;

/** Maximum number of lines of a reason: it is one line, and more only if a terminal wrapped it. */
const MAX_REASON_LINES = 20;
/** Maximum number of recipients named of those who share one reason. */
const MAX_JOINED = 20;

/** Whether a file begins with such a listing, or with a copied part of one. */
export function isMailqListing(head: readonly string[]): boolean {
  return head.some(
    (text, index) =>
      (text.includes('/') && HEADING.test(text)) ||
      isQueueObject(text) ||
      (text.includes(':') && ENTRY.test(text) && goesOn(head[index + 1] ?? '')),
  );
}

function goesOn(next: string): boolean {
  return REASON.test(next) || (/^[ \t]/.test(next) && RECIPIENT.test(next) && next.includes('@'));
}

interface Entry {
  readonly id: string;
  /** As written: without a year or zone. */
  readonly time: string;
  /** `<>` for a report: no sender waits for it. */
  readonly sender: string;
}

/** Why the last attempt failed, and the recipients read until now for whom it did. */
interface Block {
  readonly failure: number;
  readonly findings: readonly Finding[];
  readonly recipients: string[];
}

export class MailqReader implements LineReader {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  #entry: Entry | null;
  #reason: Passage | null = null;
  #reasonLines = 0;
  #depth = 0;
  #block: Block | null = null;
  /** The line on which the entry began. */
  #begun: number | null = null;

  constructor(sink: Sink, numbers: FailureNumbers, memory: string | undefined) {
    this.#sink = sink;
    this.#numbers = numbers;
    this.#entry = memory === undefined ? null : (JSON.parse(memory) as Entry | null);
  }

  line(text: string, line: number): void {
    if (isQueueObject(text)) {
      this.end();
      this.#entry = null;
      this.#begun = null;
      readQueueObject(text, line, this.#numbers, this.#sink);
      return;
    }
    const entry = ENTRY.exec(text);
    const [, id, time, sender] = entry ?? [];
    if (text.trim() === '' || (id !== undefined && time !== undefined && sender !== undefined)) {
      this.end();
      this.#entry =
        id === undefined || time === undefined || sender === undefined
          ? null
          : { id, time, sender: REPORT.test(sender) ? '<>' : sender.replace(/^<(.*)>$/, '$1') };
      this.#begun = this.#entry === null ? null : line;
    } else if (this.#entry !== null) {
      this.#below(text, line, this.#entry);
    }
  }

  end(): void {
    this.#endReason();
    this.#endBlock();
  }

  begun(): number | null {
    return this.#begun;
  }

  /** The message that the next lines are about; null if they may belong to what was reported last. */
  rest(): string | null {
    return this.#reason === null && this.#block === null ? JSON.stringify(this.#entry) : null;
  }

  #below(text: string, line: number, entry: Entry): void {
    const recipient = RECIPIENT.exec(text)?.[1];
    // A recipient is alone on its line and indented; a reason has a word alone on a line only if it was wrapped.
    const isRecipient = recipient !== undefined && (this.#reason === null || (/^[ \t]/.test(text) && recipient.includes('@')));
    if (this.#reason !== null && !isRecipient && this.#reasonLines < MAX_REASON_LINES) {
      this.#addReason(this.#reason, text, line);
    } else if (REASON.test(text)) {
      this.end();
      this.#reason = new Passage();
      this.#addReason(this.#reason, text, line);
    } else {
      this.#endReason();
      if (recipient !== undefined) {
        this.#recipient(recipient, entry);
      }
    }
  }

  #addReason(reason: Passage, text: string, line: number): void {
    const start = text.length - text.trimStart().length;
    reason.add(text.slice(start), line, start);
    this.#reasonLines++;
    this.#depth += count(text, '(') - count(text, ')');
    if (this.#depth <= 0 && text.trimEnd().endsWith(')')) {
      this.#endReason();
    }
  }

  #endReason(): void {
    const reason = this.#reason;
    this.#reason = null;
    this.#reasonLines = 0;
    this.#depth = 0;
    if (reason === null || this.#entry === null) {
      return;
    }
    const failure = this.#numbers.next();
    const record = recordOf(this.#entry);
    const findings = readReplies(reason, 'bounce', {
      record,
      outcome: 'delayed',
      telling: 'diagnostic',
      failure,
      writer: 'other',
    });
    this.#block = { failure, findings, recipients: [] };
  }

  #recipient(recipient: string, entry: Entry): void {
    const { time } = entry;
    const block = this.#block;
    if (block !== null && block.recipients.length < MAX_JOINED) {
      block.recipients.push(recipient);
    }
    if (entry.sender !== '<>') {
      this.#sink.state({
        message: entry.id,
        failure: block?.failure ?? this.#numbers.next(),
        recipient: recipient.toLowerCase(),
        state: block === null ? 'queued' : 'delayed',
        time,
        server: block?.findings[0]?.record.server ?? null,
      });
    }
  }

  #endBlock(): void {
    const block = this.#block;
    this.#block = null;
    if (block === null) {
      return;
    }
    const recipient = block.recipients.join(';') || null;
    for (const finding of block.findings) {
      this.#sink.finding({ ...finding, message: finding.record.session, record: { ...finding.record, recipient } });
    }
  }
}

function recordOf({ id, time, sender }: Entry): LogRecord {
  return { ...emptyRecord, time, sender, session: id };
}

function count(text: string, char: string): number {
  let number = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) {
    number++;
  }
  return number;
}
