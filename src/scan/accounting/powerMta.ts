/**
 * The accounting of PowerMTA: a row for each delivery, bounce and transient error; as CSV, with its header row or without it, or a JSON object
 * for each.
 */

import { wordTable } from '../../text/wordTable.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import type { MessageState, Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { isLineLog } from '../serverLogs/lineLog.ts';
import { DelimitedReader, type Field } from '../tables/delimited.ts';
import { type EventFields, tellEvent } from '../tables/deliveryEvent.ts';
import { JsonRecordReader, jsonRecordsIn, rowOfJson } from '../tables/jsonRecords.ts';
import { type Columns, openTable, type Row, readHeader, rowOfFields, valueIn } from '../tables/table.ts';

export const powerMtaLog: Format = {
  id: 'powermta-log',

  recognises: (head) =>
    readHeader(head, fits) !== null ||
    jsonRecordsIn(head).some((record) => fitsRow(rowOfJson(record))) ||
    isLineLog(head, { isSign: isRow, isLine: isRow }),
};

export const openPowerMtaLog: OpenReader = (head, sink, numbers, memory) => {
  const onRow = (row: Row): void => readRecord(row, numbers, sink);
  if (readHeader(head, fits) !== null) {
    return openTable(head, fits, memory, onRow);
  }
  return jsonRecordsIn(head).length > 0
    ? new JsonRecordReader((record) => onRow(rowOfJson(record)))
    : openRows((values) => onRow(rowOfContent(values)));
};

/** Whether a table has columns of the accounting's; an administrator chooses which. */
function fits(columns: Columns): boolean {
  const has = (column: string): boolean => columns.has(column);
  return fitsNames(has);
}

function fitsRow(row: Row): boolean {
  return STATE_TYPES.test(row.value('type') ?? '') && fitsNames((column) => row.field(column) !== undefined);
}

function fitsNames(has: (column: string) => boolean): boolean {
  return has('type') && has('rcpt') && has('timelogged') && ['dsnstatus', 'dsndiag', 'dsnaction', 'bouncecat', 'vmta'].some(has);
}

/** Delivered, bounced, transient error, and what a report or notice that came back says of a recipient. */
const STATE_TYPES = /^(?:d|b|t|rb|rs)$/;
const ROW =
  /^"?(?:d|b|t|rb|rs)"?,"?(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[+-]\d{4})?|\d{10})"?,.{0,2000}?,"?(?:failed|relayed|delivered|delayed|expanded)"?,"?[245]\.\d{1,3}\.\d{1,3}(?:"?,| \()/;

function isRow(text: string): boolean {
  return ROW.test(text);
}

function openRows(onRow: (fields: readonly Field[]) => void): LineReader {
  const records = new DelimitedReader(',', (values) => onRow(values));
  return {
    line: (text, line) => records.line(text, line),
    end: () => records.end(),
    rest: () => (records.resting ? '' : null),
    begun: () => records.begun,
  };
}

const TIME = /^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[+-]\d{4})?|\d{10})$/;
const ADDRESS = /^[^\s;@]{1,320}@[^\s;@]{1,255}$/;
const ACTION = /^(?:failed|relayed|delivered|delayed|expanded)$/;
const MTA = /^[\w.-]{1,255} \([\d.:a-f]{2,45}\)$/i;

/** A row without a header: what its values are says which columns they stand in. */
function rowOfContent(values: readonly Field[]): Row {
  const at = (shape: RegExp): readonly Field[] => values.filter(({ value }) => shape.test(value));
  const action = values.findIndex(({ value }) => ACTION.test(value));
  const [logged, queued] = at(TIME);
  const [first, second] = at(ADDRESS);
  const columns: Readonly<Record<string, Field | undefined>> = wordTable({
    type: values[0],
    timelogged: logged,
    timequeued: queued,
    orig: second === undefined ? undefined : first,
    rcpt: second ?? first,
    dsnaction: values[action],
    dsnstatus: action < 0 ? undefined : values[action + 1],
    dsndiag: action < 0 ? undefined : values[action + 2],
    dsnmta: at(MTA)[0],
  });
  return rowOfFields((column) => columns[column]);
}

const fields: EventFields = {
  event: ['type'],
  recipient: ['rcpt'],
  sender: ['orig'],
  words: ['dsndiag'],
  status: 'dsnstatus',
  time: ['timelogged'],
  messageId: ['headermessageid'],
  server: ['dsnmta'],
  ip: ['dlvdestinationip'],
};

const states: Readonly<Record<string, MessageState['state']>> = wordTable({ d: 'relayed', b: 'failed', t: 'delayed' });
const actions: Readonly<Record<string, MessageState['state']>> = wordTable({
  failed: 'failed',
  delayed: 'delayed',
  relayed: 'relayed',
  delivered: 'delivered',
  expanded: 'expanded',
});

function readRecord(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const type = valueIn(row, 'type') ?? '';
  if (!STATE_TYPES.test(type)) {
    return;
  }
  const action = actions[valueIn(row, 'dsnaction')?.toLowerCase() ?? ''];
  const state = type === 'b' || type === 't' ? states[type] : (action ?? states[type]);
  if (state !== undefined) {
    // A message has no id of its own; no two are queued for one recipient at a time.
    tellEvent(fields, row, { name: type, state, failure: numbers.next(), message: valueIn(row, 'timequeued') }, sink);
  }
}
