/** Reads one record of the message tracking schema; the extended trace and the tracking log share it. */

import { addAll } from './addAll.ts';
import type { Field } from './delimited.ts';
import { emptyRecord, type Finding, type LogRecord, messageOf, type Outcome, type Sink } from './finding.ts';
import { Passage } from './passage.ts';
import { readReplies } from './readReplies.ts';

/** Column names of both logs, in one spelling: lower case, with `_`. */
export function columnName(name: string): string {
  const plain = name.trim().toLowerCase().replaceAll('-', '_');
  return plain === 'date_time_utc' ? 'date_time' : plain;
}

/** Places of the columns by name. */
export type Columns = ReadonlyMap<string, number>;

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

const directions: Readonly<Record<string, string>> = { '1': 'Incoming', '2': 'Originating' };

const SESSION = /^(08[0-9A-F]{14});/;
/** Of recipients who share one status so many are named. */
const MAX_JOINED = 20;
/** Where the next recipient's status begins. */
const NEXT_STATUS = /^\s*(?:\[|\{|[245]\d\d[ -]|Reason:|To\b|Cc\b|Bcc\b|;|$)/;

/** Tells the sink the findings and states of one record. `nextFailure` gives the number of a new failure. */
export function readTrackingRecord(fields: readonly Field[], columns: Columns, nextFailure: () => number, sink: Sink): void {
  const field = (name: string): Field | undefined => {
    const index = columns.get(name);
    return index === undefined ? undefined : fields[index];
  };
  const value = (name: string): string | null => field(name)?.value.trim() || null;
  const event = value('event_id')?.toUpperCase() ?? '';
  const sender = value('sender_address');
  // A report about a report, or the report itself: nobody waits for it.
  const report = value('source') === 'DSN' || value('return_path') === '<>' || sender === '<>';
  const outcome = report ? null : (outcomes[event] ?? null);
  const received = event === 'RECEIVE';
  const recipients = (value('recipient_address') ?? '').split(';').map((one) => one.trim());
  const statuses = divideStatuses(field('recipient_status')?.passage, recipients.length);
  const direction = value('directionality');
  const record: LogRecord = {
    ...emptyRecord,
    time: value('date_time'),
    event: event || null,
    direction: direction === null ? null : (directions[direction] ?? direction),
    sender,
    recipient: recipients.slice(0, MAX_JOINED).join(';') || null,
    originalRecipient: value('related_recipient_address'),
    messageId: value('message_id'),
    networkMessageId: value('network_message_id'),
    session: SESSION.exec(value('source_context') ?? '')?.[1] ?? null,
    server: value(received ? 'client_hostname' : 'server_hostname'),
    ip: value(received ? 'client_ip' : 'server_ip'),
    connector: value('connector_id'),
  };
  /** What the row tells outside the recipients' statuses belongs to its only recipient, or to none of several. */
  const shared = nextFailure();
  const context = value('source_context') === null ? undefined : field('source_context');
  const subject = field('message_subject');
  const custom = field('custom_data');
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
    const failure = statuses.length === 1 ? shared : nextFailure();
    const told = readReplies(status, 'reply', { record: one, outcome, telling: 'diagnostic', failure });
    // One row tells several recipients: who was accepted did not fail with the others.
    const accepted = outcome === 'failed' && told.length > 0 && told.every((finding) => finding.class === 'success');
    addAll(found, accepted ? told.map((finding) => ({ ...finding, outcome: 'delivered' as const })) : told);
    server = told[0]?.record.server ?? server;
    const state = accepted ? 'delivered' : received && !report ? 'queued' : event === 'DROP' ? 'dropped' : outcome;
    if (state !== null) {
      for (const recipient of statuses.length === 1 ? recipients : [recipients[index] ?? '']) {
        sink.state({
          message: messageOf({ record, failure }),
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
