/**
 * Reads what Exchange Server's `Get-Queue`, `Get-QueueDigest` and `Get-Message` print of a queue or of a message in one.
 * Properties: https://learn.microsoft.com/exchange/mail-flow/queues/queue-properties and message-properties beside it.
 */

import { addAll } from '../../text/addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, messageIdOf, type Outcome, type Sink } from '../finding.ts';
import { type FoundAddress, findAddresses } from '../replies/address.ts';
import { readReplies } from '../replies/readReplies.ts';
import { type Row, valueIn } from '../tables/table.ts';

export type QueueRecordKind = 'queue' | 'digest' | 'message';

/** What a record is by its properties' names: `has` says whether there is one. Not only Exchange's queues have some of them. */
export function queueRecordKind(has: (name: string) => boolean): QueueRecordKind | null {
  if (has('internetmessageid') ? has('fromaddress') || has('queue') : has('lasterror') && has('fromaddress')) {
    return 'message';
  }
  const tried = has('messagecount') || has('nextretrytime') || has('lastretrytime');
  if (has('nexthopdomain') ? tried || has('deliverytype') : tried && has('lasterror') && has('status')) {
    return 'queue';
  }
  return has('groupbyvalue') && has('messagecount') ? 'digest' : null;
}

/** An error of a queue, as written after `LastError`. */
const ERROR = /^\s*(?:\[?\{L(?:RT|ED)=|[245]\d\d[ -])/;

/** The same if only a few properties were requested, as with `Get-Queue | fl Identity,Status,LastError`. */
export function queueRecordKindOf(row: Row): QueueRecordKind | null {
  const few =
    row.field('identity') !== undefined && row.field('status') !== undefined && ERROR.test(row.field('lasterror')?.value ?? '');
  return queueRecordKind((name) => row.field(name) !== undefined) ?? (few ? 'queue' : null);
}

/** Tells the sink what a record says. */
export function readQueueRecord(row: Row, numbers: FailureNumbers, sink: Sink): void {
  switch (queueRecordKindOf(row)) {
    case 'message':
      readMessageInQueue(row, numbers, sink);
      break;
    case 'queue':
      readQueue(row, numbers, sink);
      break;
    case 'digest':
      readDigest(row, numbers, sink);
      break;
  }
}

const NO_GUID = /^[0{}-]+$/;
const ADDRESS = /^\[?([\d.]{7,15}|[\da-f]*:[\da-f:.]+)\]?$/i;

/**
 * The next hop of a queue: only a smart host is a server by its name; otherwise it is a domain, a site, a group or a database.
 */
function nextHop(row: Row): Pick<LogRecord, 'server' | 'ip'> {
  const host = valueIn(row, 'deliverytype')?.startsWith('SmartHost') === true ? valueIn(row, 'nexthopdomain') : null;
  const ip = ADDRESS.exec(host ?? '')?.[1] ?? null;
  return { server: ip === null && host?.includes(',') === false ? host : null, ip };
}

/** Number of messages that wait; null if the listing does not say. */
function messageCount(row: Row): number | null {
  const count = valueIn(row, 'messagecount')?.replace(/\D/g, '');
  return count ? Number(count) : null;
}

/**
 * Reads a queue, which is not a message: the listing says how many wait in it, but not which. So a queue that cannot deliver is
 * reported as one failure, without a message or recipient, of as many messages as it holds.
 */
function readQueue(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const status = valueIn(row, 'status');
  const waits = messageCount(row) !== 0 && (status === 'Retry' || valueIn(row, 'lasterror') !== null);
  const connector = valueIn(row, 'nexthopconnector');
  const record: LogRecord = {
    ...emptyRecord,
    ...nextHop(row),
    time: valueIn(row, 'lastretrytime'),
    event: status,
    connector: connector === null || NO_GUID.test(connector) ? null : connector,
  };
  tell(row, ['lasterror'], record, waits ? 'delayed' : null, numbers, sink);
}

/**
 * Reads queues of several servers together, grouped by what they have in common; if by `LastError`, that is its first hundred
 * characters.
 */
function readDigest(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const value = row.field('groupbyvalue');
  const failed = value !== undefined && ERROR.test(value.value) && messageCount(row) !== 0;
  tell(row, ['groupbyvalue'], emptyRecord, failed ? 'delayed' : null, numbers, sink);
}

/** Tells the findings of some columns, and a state if nothing names a message. */
function tell(
  row: Row,
  columns: readonly string[],
  record: LogRecord,
  outcome: Outcome | null,
  numbers: FailureNumbers,
  sink: Sink,
): void {
  const failure = numbers.next();
  let server = record.server;
  for (const column of columns) {
    const value = row.field(column);
    const reading = value !== undefined && ERROR.test(value.value) ? 'reply' : 'strict';
    for (const finding of value === undefined
      ? []
      : readReplies(value.passage, reading, { record, outcome, telling: 'diagnostic', failure })) {
      server ??= finding.record.server;
      sink.finding(finding);
    }
  }
  if (outcome !== null) {
    const told = { message: null, failure, recipient: '', state: outcome, time: record.time, server };
    const messages = messageCount(row) ?? 1;
    sink.state(messages === 1 ? told : { ...told, messages });
  }
}

/** Maximum number of recipients named of those who share one error. */
const MAX_JOINED = 20;

function readMessageInQueue(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const recipients = recipientsOf(row);
  const outcome: Outcome | null = valueIn(row, 'lasterror') !== null || valueIn(row, 'status') === 'Retry' ? 'delayed' : null;
  const sender = valueIn(row, 'fromaddress');
  const record: LogRecord = {
    ...emptyRecord,
    time: valueIn(row, 'datereceived'),
    event: valueIn(row, 'status'),
    direction: valueIn(row, 'directionality'),
    sender,
    recipient: recipients.slice(0, MAX_JOINED).join(';') || null,
    messageId: valueIn(row, 'internetmessageid'),
    networkMessageId: valueIn(row, 'networkmessageid'),
  };
  const failure = numbers.next();
  const context = { record, outcome, failure, retryUntil: valueIn(row, 'expirationtime') };
  const found: Finding[] = [];
  const error = row.field('lasterror');
  if (error !== undefined) {
    addAll(found, readReplies(error.passage, 'reply', { ...context, telling: 'diagnostic' }));
  }
  addAll(found, readRecipients(row, recipients, context, numbers));
  const subject = row.field('subject');
  if (subject !== undefined) {
    addAll(found, readReplies(subject.passage, 'strict', { ...context, telling: 'mention' }));
  }
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const finding of found) {
    sink.finding(finding);
  }
  // No sender waits for a report.
  const told = sender === '<>' ? null : (outcome ?? 'queued');
  const server = found[0]?.record.server ?? null;
  for (const recipient of told === null ? [] : recipients.length === 0 ? [''] : recipients) {
    sink.state({
      message: messageIdOf(record),
      failure,
      recipient: recipient.toLowerCase(),
      state: told ?? 'queued',
      time: record.time,
      server,
    });
  }
}

/** The recipients, which are listed with `-IncludeRecipientInfo`: `{user@example.org;2;…, …}`. */
function recipientsOf(row: Row): string[] {
  const named = new Map<string, string>();
  for (const { address } of addressesIn(row.field('recipients')?.value ?? '')) {
    named.set(address.toLowerCase(), address);
  }
  return [...named.values()];
}

/** The addresses of a printed list; its closing bracket could be taken for a part of an address. */
function addressesIn(text: string): FoundAddress[] {
  return findAddresses(text).map((found) => ({ ...found, address: found.address.replace(/^\{/, '') }));
}

/** Reads each recipient's own error, which follows the address. */
function readRecipients(
  row: Row,
  recipients: readonly string[],
  context: { readonly record: LogRecord; readonly outcome: Outcome | null; readonly failure: number },
  numbers: FailureNumbers,
): Finding[] {
  const passage = row.field('recipients')?.passage;
  if (passage === undefined) {
    return [];
  }
  const addresses = addressesIn(passage.text);
  const failures = new Map<string, number>();
  let next = 0;
  return readReplies(passage, 'strict', (token) => {
    while ((addresses[next]?.offset ?? token.start) < token.start) {
      next++;
    }
    const recipient = addresses[next - 1]?.address ?? context.record.recipient;
    if (recipient === null || recipients.length < 2) {
      return { ...context, telling: 'quotation' };
    }
    const failure = failures.get(recipient.toLowerCase()) ?? numbers.next();
    failures.set(recipient.toLowerCase(), failure);
    return { ...context, record: { ...context.record, recipient }, telling: 'quotation', failure };
  });
}
