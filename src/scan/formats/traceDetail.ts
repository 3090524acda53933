/**
 * The events of a message: what `Get-MessageTraceDetail` and `Get-MessageTraceDetailV2` give through `Export-Csv` or
 * `Format-List`. The codes of a trace are here: in `Detail`, and in the values of `Data`.
 */

import { addAll } from '../addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, messageIdOf, type Sink } from '../finding.ts';
import type { Format } from '../format.ts';
import { hasPropertyList, PropertyListReader } from '../propertyList.ts';
import { type Context, readReplies } from '../readReplies.ts';
import { type Columns, openTable, type Row, readHeader, valueIn } from '../table.ts';
import { fateOfWord } from '../traceWords.ts';

function fits(has: (column: string) => boolean): boolean {
  return (
    (has('date') || has('datetime')) &&
    has('event') &&
    (has('detail') || has('description')) &&
    (has('action') || has('data') || has('messagetraceid'))
  );
}

function fitsTable(columns: Columns): boolean {
  return fits((column) => columns.has(column));
}

function fitsList(row: Row): boolean {
  return fits((column) => row(column) !== undefined);
}

export const traceDetail: Format = {
  id: 'trace-detail',

  recognises: (head) => readHeader(head, fitsTable) !== null || hasPropertyList(head, fitsList),

  open(head, sink, numbers, memory) {
    const onRow = (row: Row): void => readRow(row, numbers, sink);
    return readHeader(head, fitsTable) === null ? new PropertyListReader(onRow) : openTable(head, fitsTable, memory, onRow);
  },
};

function readRow(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const event = valueIn(row, 'event');
  const fate = fateOfWord(event ?? '');
  const data = row('data');
  const record: LogRecord = {
    ...emptyRecord,
    time: valueIn(row, 'date', 'datetime'),
    event,
    sender: valueIn(row, 'senderaddress'),
    recipient: valueIn(row, 'recipientaddress'),
    messageId: valueIn(row, 'messageid'),
    networkMessageId: valueIn(row, 'messagetraceid'),
    connector: namedValue(data?.value ?? '', 'ConnectorId'),
  };
  const failure = numbers.next();
  const context: Context = { record, outcome: fate.outcome, telling: 'diagnostic', failure };
  const detail = row('detail') ?? row('description');
  const found: Finding[] = detail === undefined ? [] : readReplies(detail.passage, 'reply', context);
  const server = found[0]?.record.server ?? null;
  if (data !== undefined) {
    addAll(found, readReplies(data.passage, 'strict', { ...context, telling: 'quotation' }));
  }
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const finding of found) {
    sink.finding(finding);
  }
  if (fate.state !== null) {
    const recipient = record.recipient?.toLowerCase() ?? '';
    sink.state({ message: messageIdOf(record), failure, recipient, state: fate.state, time: record.time, server });
  }
}

/** A value of `<MEP Name="ConnectorId" String="…"/>`, or null. */
function namedValue(data: string, name: string): string | null {
  return new RegExp(`<MEP Name="${name}" \\w{1,10}="([^"]{1,300})"`).exec(data)?.[1] ?? null;
}
