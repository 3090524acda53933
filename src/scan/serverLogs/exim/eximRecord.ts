/** Reads one record of an Exim log: deliveries and refusals are reported; the others say which messages there are. */

import { matchAt } from '../../../text/matchAt.ts';
import { isReport, type MailLog, type MailRecord, recordOf, tellFindings, tellRecipients, tellWaiting } from '../mailRecord.ts';
import { findAnswer, findPeer, readMessage } from './eximAnswer.ts';
import { readEximDelivery } from './eximDelivery.ts';
import { type Envelope, readEximReject } from './eximReject.ts';

/** The marks of two characters (specification, "Log files"). `(=` is an arrival that was nevertheless answered with a refusal. */
const FLAG = /(<=|\(=|=>|->|>>|\*>|\*\*|==) {1,4}/y;
const SENDER = /(?:<>|"[^"]{0,500}"@\S{1,300}|\S{1,1000})/y;
const MESSAGE_ID = / id=(\S{1,998})/;
const SUBJECT = ' T="';
const RECIPIENTS = ' for ';
const COMPLETED = /Completed(?= |$)/y;
const REMOVED = /(?:removed|cancelled) by /y;
/** An answer of another server that Exim asked about an address. */
const CALLOUT = /[HU]=.{1,1500}? sender verify (?:fail|defer) for /y;
/** Maximum length of an arrival's fields, UTF-16 code units. */
const MAX_ARRIVAL = 6000;
/** Maximum number of recipients of one message that are told as queued. */
const MAX_RECIPIENTS = 100;

/** Tells what a record says, and keeps what later ones need. */
export function readEximRecord(record: MailRecord, log: MailLog, id: string | null, envelope: Envelope): void {
  const { text, from } = record;
  const flag = id === null ? null : matchAt(FLAG, text, from);
  if (id !== null && flag !== null) {
    const at = from + flag[0].length;
    if (flag[1] === '<=' || flag[1] === '(=') {
      readArrival(record, log, id, at);
    } else {
      readEximDelivery(record, log, id, flag[1] ?? '', at);
    }
  } else if (id !== null && matchAt(COMPLETED, text, from) !== null) {
    log.queue.forget(id);
  } else if (id !== null && matchAt(REMOVED, text, from) !== null) {
    tellWaiting(
      log,
      { ...recordOf(record, log, id), event: matchAt(REMOVED, text, from)?.[0].replace(/ by $/, '') ?? null },
      'dropped',
    );
  } else if (!readEximReject(record, log, id, envelope)) {
    readOther(record, log, id);
  }
}

function readArrival(record: MailRecord, log: MailLog, id: string, at: number): void {
  const { text } = record;
  const sender = matchAt(SENDER, text, at)?.[0] ?? null;
  const words = text.slice(at + (sender?.length ?? 0), at + MAX_ARRIVAL);
  const subject = words.indexOf(SUBJECT);
  const messageId = MESSAGE_ID.exec(subject < 0 ? words : words.slice(0, subject))?.[1];
  log.queue.forget(id);
  // Exim leaves out the angle brackets of a Message-ID.
  log.queue.learn(id, { sender, ...(messageId === undefined ? {} : { messageId: `<${messageId.replace(/^<|>$/g, '')}>` }) });
  const known = { ...recordOf(record, log, id), ...findPeer(words) };
  const recipients = isReport(known) ? [] : recipientsOf(words);
  if (recipients.length > 0) {
    tellRecipients(log, known, recipients, 'queued', log.numbers.next());
  }
}

/**
 * The recipients at the end of an arrival, where the log selector `received_recipients` puts the envelope's; the end of a
 * subject is not one.
 */
function recipientsOf(words: string): readonly string[] {
  const at = words.lastIndexOf(RECIPIENTS);
  const list =
    at < 0
      ? []
      : words
          .slice(at + RECIPIENTS.length)
          .trim()
          .split(' ');
  return list.every((one) => /^[^\s"<>]{1,320}@[^\s"<>]{1,255}$/.test(one)) ? list.slice(0, MAX_RECIPIENTS) : [];
}

/** Reads what a server said that was passed over, or that was asked about a sender; another line tells the outcome. */
function readOther(record: MailRecord, log: MailLog, id: string | null): void {
  const { text, from } = record;
  const callout = id === null ? matchAt(CALLOUT, text, from) : null;
  if (id === null && callout === null) {
    return;
  }
  const { start, peer } = findAnswer(text, from + (callout?.[0].length ?? 0));
  if (start >= 0) {
    const told = { ...recordOf(record, log, id), ...peer, event: 'reply' };
    const context = { record: told, outcome: null, telling: 'quotation', failure: log.numbers.next() } as const;
    tellFindings(log, readMessage(record, start, start, context));
  }
}
