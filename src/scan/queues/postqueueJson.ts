/** Reads what Postfix's `postqueue -j` prints: an object a line, with each recipient and why it waits (postqueue(1), JSON OBJECT FORMAT). */

import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type LogRecord, type Sink } from '../finding.ts';
import { passageOf } from '../replies/passage.ts';
import { readReplies } from '../replies/readReplies.ts';

const OBJECT = /^\{"queue_name": ?"(\w{1,20})", ?"queue_id": ?"(\w{1,40})", ?/;
const ARRIVAL = /"arrival_time": ?(\d{1,12})\b/;
const SENDER = /"sender": ?"([^"\\]{0,1000})"/;
const RECIPIENT = /\{"address": ?"([^"\\]{1,1000})"(?:, ?"delay_reason": ?")?/g;
/** Maximum length of what comes before the recipients, UTF-16 code units. */
const MAX_FIELDS = 3000;

/** Whether a line is such an object. */
export function isQueueObject(text: string): boolean {
  return text.startsWith('{') && OBJECT.test(text);
}

/** Tells the sink what one object says. */
export function readQueueObject(text: string, line: number, numbers: FailureNumbers, sink: Sink): void {
  const id = OBJECT.exec(text)?.[2] ?? null;
  const fields = text.slice(0, MAX_FIELDS);
  const arrival = ARRIVAL.exec(fields)?.[1];
  const sender = SENDER.exec(fields)?.[1] ?? null;
  const record: LogRecord = {
    ...emptyRecord,
    time: arrival === undefined ? null : new Date(Number(arrival) * 1000).toISOString().replace('.000Z', 'Z'),
    sender: sender === 'MAILER-DAEMON' ? '<>' : sender,
    session: id,
  };
  RECIPIENT.lastIndex = 0;
  for (let match = RECIPIENT.exec(text); match !== null; match = RECIPIENT.exec(text)) {
    const [introduction, recipient = ''] = match;
    const from = match.index + introduction.length;
    const to = introduction.endsWith('"') && introduction.includes('delay_reason') ? endOfString(text, from) : from;
    RECIPIENT.lastIndex = to;
    readRecipient(text.slice(from, to), line, from, { ...record, recipient }, numbers, sink);
  }
}

function readRecipient(
  reason: string,
  line: number,
  start: number,
  record: LogRecord,
  numbers: FailureNumbers,
  sink: Sink,
): void {
  const failure = numbers.next();
  const findings = readReplies(passageOf(reason, line, start), 'bounce', {
    record,
    outcome: 'delayed',
    telling: 'diagnostic',
    writer: 'other',
    failure,
  });
  for (const finding of findings) {
    sink.finding({ ...finding, message: record.session });
  }
  // No sender waits for a report.
  if (record.sender !== '<>') {
    sink.state({
      message: record.session,
      failure,
      recipient: record.recipient?.toLowerCase() ?? '',
      state: reason === '' ? 'queued' : 'delayed',
      time: record.time,
      server: findings[0]?.record.server ?? null,
    });
  }
}

/** The quote that ends a string of JSON begun before `from`. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') {
      at++;
    } else if (text[at] === '"') {
      return at;
    }
  }
  return text.length;
}
