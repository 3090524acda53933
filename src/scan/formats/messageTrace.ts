/**
 * Exchange Online's list of messages: `Get-MessageTrace` and `Get-MessageTraceV2` through `Export-Csv` or `Format-List`, and the
 * list that the admin centre exports. A row for each message and recipient with its status; codes are in the details.
 */

import { addAll } from '../addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, messageIdOf, type Sink } from '../finding.ts';
import type { Format } from '../format.ts';
import { hasPropertyList, PropertyListReader } from '../propertyList.ts';
import { readReplies } from '../readReplies.ts';
import { type Columns, openTable, type Row, readHeader, valueIn } from '../table.ts';
import { withoutPort } from '../tail.ts';
import { fateOfWord } from '../traceWords.ts';

const TIME = ['received', 'receiveddate', 'datereceived', 'date', 'datetime', 'dateutc'] as const;
const SENDER = ['senderaddress', 'sender'] as const;
const RECIPIENT = ['recipientaddress', 'recipient'] as const;
/** Columns that people join to the list from the details. */
const REPLIES = [
  'detail',
  'details',
  'error',
  'errormessage',
  'lasterror',
  'reason',
  'statustext',
  'statusdetail',
  'recipientstatus',
];

function fits(has: (column: string) => boolean): boolean {
  const names = (columns: readonly string[]): boolean => columns.some(has);
  // A list of parcels has sender, recipient, status and date too.
  const isMail = has('messagetraceid') || has('messageid') || (has('subject') && (has('fromip') || has('size') || has('toip')));
  return (
    names(TIME) && names(SENDER) && names(RECIPIENT) && has('status') && (isMail || has('recipientaddress')) && !has('event')
  );
}

function fitsTable(columns: Columns): boolean {
  return fits((column) => columns.has(column));
}

function fitsList(row: Row): boolean {
  return fits((column) => row(column) !== undefined);
}

export const messageTrace: Format = {
  id: 'message-trace',

  recognises: (head) => readHeader(head, fitsTable) !== null || hasPropertyList(head, fitsList),

  open(head, sink, numbers, memory) {
    const onRow = (row: Row): void => readRow(row, numbers, sink);
    return readHeader(head, fitsTable) === null ? new PropertyListReader(onRow) : openTable(head, fitsTable, memory, onRow);
  },
};

function readRow(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const status = valueIn(row, 'status');
  const recipient = valueIn(row, ...RECIPIENT);
  if (status === null || recipient === null) {
    return;
  }
  const fate = fateOfWord(status);
  const ip = valueIn(row, 'toip');
  const record: LogRecord = {
    ...emptyRecord,
    time: valueIn(row, ...TIME),
    event: status,
    sender: valueIn(row, ...SENDER),
    recipient,
    messageId: valueIn(row, 'messageid'),
    networkMessageId: valueIn(row, 'messagetraceid', 'networkmessageid'),
    ip: ip === null ? null : withoutPort(ip),
  };
  const failure = numbers.next();
  const found: Finding[] = [];
  for (const column of REPLIES) {
    const field = row(column);
    if (field !== undefined) {
      addAll(found, readReplies(field.passage, 'reply', { record, outcome: fate.outcome, telling: 'diagnostic', failure }));
    }
  }
  const subject = row('subject');
  if (subject !== undefined) {
    addAll(found, readReplies(subject.passage, 'strict', { record, outcome: fate.outcome, telling: 'mention', failure }));
  }
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const finding of found) {
    sink.finding(finding);
  }
  if (fate.state !== null) {
    const server = found[0]?.record.server ?? null;
    sink.state({
      message: messageIdOf(record),
      failure,
      recipient: recipient.toLowerCase(),
      state: fate.state,
      time: record.time,
      server,
    });
  }
}
