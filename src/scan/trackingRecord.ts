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
const NEXT_STATUS = /^\s*(?:\[|\{|[245]\d\d[ -]|Reason:|To\b|Cc\b|Bcc\b|;|,|$)/;
/** A reason that was cut off has open brackets; this begins another all the same. */
const NEXT_REASON = /^\s*(?:Reason:\s*)?\[\{(?:LED|LRT|MSG)=/;

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
    // One row tells several recipients: who was accepted did not fail with the others, and who was refused did not arrive with them.
    const own = outcomeOf(told, outcome, statuses.length > 1);
    addAll(found, own === outcome ? told : told.map((finding) => ({ ...finding, outcome: own })));
    server = told[0]?.record.server ?? server;
    const state = received && !report ? 'queued' : event === 'DROP' ? 'dropped' : own;
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

/** What a recipient's own replies say where they contradict the event, which is that of all the row's recipients. */
function outcomeOf(told: readonly Finding[], outcome: Outcome | null, isOneOfSeveral: boolean): Outcome | null {
  if (outcome === 'failed') {
    return told.length > 0 && told.every((finding) => finding.class === 'success') ? 'delivered' : outcome;
  }
  const isRefused = isOneOfSeveral && told.length > 0 && told.every((finding) => finding.class !== 'success');
  if (isRefused && (outcome === 'relayed' || outcome === 'delivered')) {
    return told[0]?.class === 'permanent' ? 'failed' : 'delayed';
  }
  return outcome;
}

/** `Format-List` prints several values as `{a, b}`, and of more than it shows the first with dots behind. */
const PRINTED = /^\s*\{(.*?)(?:\.\.\.|\u2026)?\}\s*$/s;

/** The addresses of a field: the log joins them with semicolons, people who export them also with commas; a type's name lists none. */
function listOf(value: string | null): string[] {
  const addresses = (PRINTED.exec(value ?? '')?.[1] ?? value ?? '').split(/[;,]/);
  return addresses.map((one) => (one === 'System.String[]' ? '' : one.trim()));
}

/**
 * The recipients' statuses, in the order of the addresses. Replies hold the separator themselves, so a status ends only at one
 * outside all brackets that is followed by the beginning of another; where the numbers do not agree, the field is one status.
 */
function divideStatuses(passage: Passage | undefined, recipients: number): Passage[] {
  const text = passage?.text ?? '';
  const printed = PRINTED.exec(text)?.[1];
  if (passage === undefined) {
    return [new Passage()];
  }
  if (printed !== undefined) {
    const from = text.indexOf('{') + 1;
    return divideAt(passage.slice(from, from + printed.length), ',', recipients);
  }
  return divideAt(passage, ';', recipients);
}

function divideAt(passage: Passage, separator: string, recipients: number): Passage[] {
  const text = passage.text;
  const parts: Passage[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length && recipients > 1; i++) {
    const char = text[i];
    if (char === '[' || char === '{') {
      depth++;
    } else if (char === ']' || char === '}') {
      depth = Math.max(0, depth - 1);
    } else if (char === separator && (depth === 0 ? NEXT_STATUS : NEXT_REASON).test(text.slice(i + 1, i + 24))) {
      parts.push(passage.slice(from, i));
      // A list is wrapped between its values too: a reply begins with its number.
      from = i + 1 + leadingSpace(text, i + 1);
      depth = 0;
    }
  }
  parts.push(passage.slice(from, text.length));
  return parts.length === recipients ? parts : [passage];
}

/** Only so much is passed over, UTF-16 code units. */
const MAX_SPACE = 20;

function leadingSpace(text: string, from: number): number {
  const space = text.slice(from, from + MAX_SPACE);
  return space.length - space.trimStart().length;
}
