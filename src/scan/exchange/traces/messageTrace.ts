/**
 * Exchange Online's list of messages: `Get-MessageTrace` and `Get-MessageTraceV2` through `Export-Csv` or `Format-List`, the list that the
 * admin centre exports, and the table `EmailEvents` of Defender's advanced hunting. A row for each message and recipient with its status;
 * codes are in the details.
 */

import { addAll } from '../../../text/addAll.ts';
import type { FailureNumbers } from '../../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, type Sink } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import { readReplies } from '../../replies/readReplies.ts';
import { withoutPort } from '../../replies/tail.ts';
import { type Row, valueIn } from '../../tables/table.ts';
import { fateOfStatus, isAddress, tellFate, tellFindings } from './traceRecord.ts';
import { hasTrace, openTimedTrace, type TraceShape } from './traceTable.ts';
import { fateOfWord } from './traceWords.ts';

const TIME = [
  'received',
  'receiveddatetime',
  'receiveddate',
  'datereceived',
  'date',
  'datetime',
  'dateutc',
  'timestamp',
] as const;
const SENDER = ['senderaddress', 'sender', 'sendermailfromaddress', 'senderfromaddress'] as const;
const RECIPIENT = ['recipientaddress', 'recipient', 'recipientemailaddress'] as const;
/** The location says more than the action, which is `Blocked` for what was quarantined, dropped or could not be delivered. */
const STATUS = ['status', 'deliverystatus', 'deliverylocation', 'deliveryaction'] as const;
/** The status itself, and columns that people join to the list from the details. */
const REPLIES = [
  ...STATUS,
  'detail',
  'details',
  'error',
  'errormessage',
  'lasterror',
  'reason',
  'statustext',
  'statusdetail',
  'statusdetails',
  'smtpresponse',
  'recipientstatus',
] as const;

const shape: TraceShape = {
  fits(has) {
    const hasOne = (columns: readonly string[]): boolean => columns.some(has);
    // Of the cmdlet's own properties people select some.
    const isList = has('recipientaddress') || (hasOne(TIME) && hasOne(SENDER) && hasOne(RECIPIENT));
    return isList && hasOne(STATUS) && !has('event') && !has('eventid');
  },

  isCertain: (has) =>
    has('messagetraceid') ||
    // https://learn.microsoft.com/defender-xdr/advanced-hunting-emailevents-table
    (has('networkmessageid') && has('recipientemailaddress') && has('deliverylocation')) ||
    (has('senderaddress') && has('recipientaddress') && has('messageid') && has('fromip') && has('toip')),

  // A list of parcels has sender, recipient, status and date too.
  shows: (row) =>
    isAddress(valueIn(row, ...RECIPIENT)) &&
    (fateOfWord(valueIn(row, ...STATUS) ?? '') !== null || isAddress(valueIn(row, 'messageid'))),
};

export const messageTrace: Format = {
  id: 'message-trace',

  recognises: (head) => hasTrace(head, shape),
};

export const openMessageTrace: OpenReader = (head, sink, numbers, memory) =>
  openTimedTrace(head, shape, TIME, memory, (row, time) => readRow(row, time, numbers, sink));

function readRow(row: Row, time: string | null, numbers: FailureNumbers, sink: Sink): void {
  const status = valueIn(row, ...STATUS);
  const recipient = valueIn(row, ...RECIPIENT);
  if (status === null || recipient === null) {
    return;
  }
  const sender = valueIn(row, ...SENDER);
  const fate = fateOfStatus(status, sender);
  const ip = valueIn(row, 'toip');
  const record: LogRecord = {
    ...emptyRecord,
    time,
    // An unknown word must not keep a reply beside it from being a failure.
    event: fate === null ? null : status,
    sender,
    recipient,
    messageId: valueIn(row, 'messageid', 'internetmessageid'),
    networkMessageId: valueIn(row, 'messagetraceid', 'networkmessageid'),
    ip: ip === null ? null : withoutPort(ip),
  };
  const failure = numbers.next();
  const outcome = fate?.outcome ?? null;
  const found: Finding[] = [];
  for (const column of REPLIES) {
    const field = row.field(column);
    if (field !== undefined) {
      addAll(found, readReplies(field.passage, 'reply', { record, outcome, telling: 'diagnostic', failure }));
    }
  }
  tellFate(fate, { record, failure }, found, sink);
  const subject = row.field('subject');
  if (subject !== undefined) {
    addAll(found, readReplies(subject.passage, 'strict', { record, outcome, telling: 'mention', failure }));
  }
  tellFindings(found, sink);
}
