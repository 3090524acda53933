/** One record of a mail server's log, and what the readers of such records share. */

import { addAll } from '../../text/addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import {
  emptyRecord,
  type Finding,
  inSourceOrder,
  isOfStranger,
  type LogRecord,
  type MessageState,
  messageIdOf,
  type Outcome,
  type Sink,
} from '../finding.ts';
import type { Passage } from '../replies/passage.ts';
import { type Context, readReplies } from '../replies/readReplies.ts';
import { withReasonsBeside } from '../replies/statusReason.ts';
import { wordsFinding } from '../replies/wordsFinding.ts';
import type { MailQueue } from './mailQueue.ts';

/** A line, or the pieces of one that was wrapped. */
export interface MailRecord {
  readonly time: string | null;
  /** The program within the mail system that wrote it: `smtp`, `qmgr`; empty if the line does not say. */
  readonly agent: string;
  readonly passage: Passage;
  /** The passage's text, with spaces in place of line ends. */
  readonly text: string;
  /** Start of its words, after time, host and program. */
  readonly from: number;
}

/** What the readers of a log's records need. */
export interface MailLog {
  readonly sink: Sink;
  readonly numbers: FailureNumbers;
  readonly queue: MailQueue;
}

/** The other side of a connection. */
export interface Peer {
  readonly server: string | null;
  readonly ip: string | null;
}

const LOOPBACK = /^(?:127\.|::1$)/;

/** Whether the other side is this machine: a filter, or the daemon that has the queue. */
export function isLoopback({ ip }: Peer): boolean {
  return ip !== null && LOOPBACK.test(ip);
}

/** The record's values, with those that the log gave for this queue id before. */
export function recordOf({ time }: MailRecord, { queue }: MailLog, id: string | null): LogRecord {
  const { sender, messageId } = queue.get(id);
  return { ...emptyRecord, time, session: id, sender, messageId };
}

/**
 * Whether a message is a report, or a report about a report: no sender waits for it. Postfix sends its probes of addresses as
 * `double-bounce`.
 */
export function isReport({ sender }: LogRecord): boolean {
  return sender === '<>' || sender?.startsWith('double-bounce@') === true;
}

/** The code that a reply begins with. */
const REPLY = /^["[( ]{0,2}(?:[245]\d\d(?=[ -]|$)|[245]\.\d{1,3}\.\d{1,3}(?=[ \n]))/;

/** The findings of a part of a record that may be a server's reply. */
export function readAnswer({ passage, text }: MailRecord, from: number, to: number, context: Context): readonly Finding[] {
  const reading = REPLY.test(text.slice(from, Math.min(to, from + 16))) ? 'reply' : 'strict';
  return readReplies(passage.slice(from, to), reading, { ...context, writer: 'other' });
}

/**
 * The findings of a record; if no number tells that its message failed or waits, one at its words between two offsets.
 * A delay whose words give no reason is none: the next attempt tells more.
 */
export function withWords(
  found: readonly Finding[],
  { passage, text }: Pick<MailRecord, 'passage' | 'text'>,
  from: number,
  to: number,
  { record, outcome, failure }: Context,
): readonly Finding[] {
  const isTold = found.some(({ telling }) => telling !== 'mention');
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const [line = ''] = text.slice(start, to).split('\n', 1);
  const location = line === '' ? null : passage.locate(start, start + line.trimEnd().length);
  if (isTold || location === null || (outcome !== 'failed' && outcome !== 'delayed')) {
    return found;
  }
  const told = wordsFinding(location, words.trim().slice(0, MAX_WORDS), { record, outcome, failure, writer: 'other' });
  return outcome === 'delayed' && told.reason === 'unknown' ? found : [...found, told].sort(inSourceOrder);
}

/** Maximum length of the words of a failure, UTF-16 code units. */
const MAX_WORDS = 2000;

/** The findings of a part of a record that tells what became of a message: its replies, otherwise its words. */
export function readFailure(record: MailRecord, from: number, to: number, context: Context): readonly Finding[] {
  return withWords(readAnswer(record, from, to, context), record, from, to, context);
}

/** What a reply means for its message; a refusal without a code is final. */
export function outcomeOfReply(text: string, from: number): Outcome {
  return text[from] === '4' ? 'delayed' : 'failed';
}

/** Tells the findings of a record; each list is in the order of its places. */
export function tellFindings({ sink }: Pick<MailLog, 'sink'>, ...lists: readonly (readonly Finding[])[]): void {
  const found: Finding[] = [];
  for (const list of lists) {
    addAll(found, list);
  }
  for (const finding of withReasonsBeside(found)) {
    sink.finding({ ...finding, message: finding.message ?? finding.record.session });
  }
}

/** Tells what became of a queued message for some recipients. */
export function tellRecipients(
  log: MailLog,
  record: LogRecord,
  recipients: readonly string[],
  state: MessageState['state'],
  failure: number,
): void {
  for (const one of recipients) {
    if (state === 'delayed') {
      log.queue.wait(record.session, one.toLowerCase());
    } else if (state !== 'queued') {
      log.queue.settle(record.session, one.toLowerCase());
    }
    tellState(log, record, one, state, failure);
  }
}

/** Tells a state. A message without a Message-ID is named by its queue id, if it has one. */
function tellState(
  log: MailLog,
  record: LogRecord,
  recipient: string,
  state: MessageState['state'],
  failure: number,
  isStrangers = false,
): void {
  const { session, time, server } = record;
  const told = { message: messageIdOf(record) ?? session, failure, recipient: recipient.toLowerCase(), state, time, server };
  log.sink.state(isStrangers ? { ...told, isStrangers } : told);
}

/** Tells that a message was refused before it was queued. */
export function tellRefused(
  log: MailLog,
  record: LogRecord,
  outcome: Outcome,
  failure: number,
  isStrangers = isOfStranger(record),
): void {
  tellState(log, record, record.recipient ?? '', outcome, failure, isStrangers);
}

/** Tells what became of the recipients who still waited. */
export function tellWaiting(log: MailLog, record: LogRecord, state: MessageState['state']): void {
  for (const recipient of isReport(record) ? [] : log.queue.get(record.session).waiting) {
    tellRecipients(log, record, [recipient], state, log.numbers.next());
  }
}
