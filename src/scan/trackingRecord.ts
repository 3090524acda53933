/**
 * Reads one record of the message tracking schema. The extended trace, the tracking log and `Get-MessageTrackingLog` share it;
 * the last one has names of its own for some columns.
 */

import { addAll } from './addAll.ts';
import type { FailureNumbers } from './failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, messageIdOf, type Outcome, type Sink } from './finding.ts';
import { Passage } from './passage.ts';
import { readReplies } from './readReplies.ts';
import { type Row, valueIn } from './table.ts';
import { directionOf } from './traceWords.ts';

/** What an event says became of the message; other events say nothing about that. */
const outcomes: Readonly<Record<string, Outcome>> = {
  FAIL: 'failed',
  BADMAIL: 'failed',
  POISONMESSAGE: 'failed',
  DEFER: 'delayed',
  DELIVER: 'delivered',
  SEND: 'relayed',
  SENDEXTERNAL: 'relayed',
  EXPAND: 'expanded',
  DUPLICATEDELIVER: 'delivered',
};

const SESSION = /^(08[0-9A-F]{14});/;
/** Of recipients who share one status so many are named. */
const MAX_JOINED = 20;
/** Where the next recipient's status begins. */
const NEXT_STATUS = /^\s*(?:\[|\{|[245]\d\d[ -]|Reason:|To\b|Cc\b|Bcc\b|;|$)/;

/** Tells the sink the findings and states of one record. */
export function readTrackingRecord(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const value = (...columns: readonly string[]): string | null => valueIn(row, ...columns);
  const event = value('eventid')?.toUpperCase() ?? '';
  const sender = value('senderaddress', 'sender');
  // A report about a report, or the report itself: nobody waits for it.
  const report = value('source') === 'DSN' || value('returnpath') === '<>' || sender === '<>';
  const outcome = report ? null : (outcomes[event] ?? null);
  const received = event === 'RECEIVE';
  const recipients = listOf(value('recipientaddress', 'recipients'));
  const statuses = divideStatuses(row('recipientstatus')?.passage, recipients.length);
  const record: LogRecord = {
    ...emptyRecord,
    time: value('datetime', 'datetimeutc', 'timestamp'),
    event: event || null,
    direction: directionOf(value('directionality')),
    sender,
    recipient: recipients.slice(0, MAX_JOINED).join(';') || null,
    originalRecipient: value('relatedrecipientaddress'),
    messageId: value('messageid'),
    networkMessageId: value('networkmessageid'),
    session: SESSION.exec(value('sourcecontext') ?? '')?.[1] ?? null,
    server: value(received ? 'clienthostname' : 'serverhostname'),
    ip: value(received ? 'clientip' : 'serverip'),
    connector: value('connectorid'),
  };
  /** What the row tells outside the recipients' statuses belongs to its only recipient, or to none of several. */
  const shared = numbers.next();
  const context = value('sourcecontext') === null ? undefined : row('sourcecontext');
  const subject = row('messagesubject');
  const custom = row('customdata') ?? row('eventdata');
  const found: Finding[] = [];
  if (context !== undefined) {
    addAll(
      found,
      readReplies(context.passage, 'strict', {
        record,
        outcome,
        telling: statuses.length === 1 ? 'quotation' : 'mention',
        failure: shared,
      }),
    );
  }
  let server = record.server;
  for (const [index, status] of statuses.entries()) {
    const one: LogRecord = { ...record, recipient: statuses.length === 1 ? record.recipient : (recipients[index] ?? null) };
    const failure = statuses.length === 1 ? shared : numbers.next();
    const told = readReplies(status, 'reply', { record: one, outcome, telling: 'diagnostic', failure });
    // One row tells several recipients: who was accepted did not fail with the others.
    const accepted = outcome === 'failed' && told.length > 0 && told.every((finding) => finding.class === 'success');
    addAll(found, accepted ? told.map((finding) => ({ ...finding, outcome: 'delivered' as const })) : told);
    server = told[0]?.record.server ?? server;
    const state = accepted ? 'delivered' : received && !report ? 'queued' : event === 'DROP' ? 'dropped' : outcome;
    if (state !== null) {
      for (const recipient of statuses.length === 1 ? recipients : [recipients[index] ?? '']) {
        sink.state({
          message: messageIdOf(record),
          failure,
          recipient: recipient.toLowerCase(),
          state,
          time: record.time,
          server,
        });
      }
    }
  }
  for (const mention of [subject, custom]) {
    if (mention !== undefined) {
      addAll(found, readReplies(mention.passage, 'strict', { record, outcome, telling: 'mention', failure: shared }));
    }
  }
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const finding of found) {
    sink.finding(finding);
  }
}

/** The addresses of a field: the log joins them with semicolons, `Format-List` prints `{a, b}`; a type's name lists none. */
function listOf(value: string | null): string[] {
  const printed = /^\{(.*)\}$/.exec(value ?? '')?.[1];
  const addresses = printed === undefined ? (value ?? '').split(';') : printed.split(', ');
  return addresses.map((one) => (one === 'System.String[]' ? '' : one.trim()));
}

/**
 * The recipients' statuses, in the order of the addresses. Replies hold semicolons themselves, so a status ends only at one
 * outside all brackets that is followed by the beginning of another; where the numbers do not agree, the field is one status.
 */
function divideStatuses(passage: Passage | undefined, recipients: number): Passage[] {
  if (passage === undefined || recipients < 2) {
    return [passage ?? new Passage()];
  }
  const text = passage.text;
  const parts: Passage[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '[' || char === '{') {
      depth++;
    } else if (char === ']' || char === '}') {
      depth--;
    } else if (char === ';' && depth === 0 && NEXT_STATUS.test(text.slice(i + 1, i + 16))) {
      parts.push(passage.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(passage.slice(from, text.length));
  return parts.length === recipients ? parts : [passage];
}
