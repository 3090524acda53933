/**
 * Exchange Server's message tracking log, every schema version: the `#Fields` line names the columns. Also what
 * `Get-MessageTrackingLog` gives through `Export-Csv` and `Format-List`.
 */

import type { Format, OpenReader } from '../format.ts';
import { TRACKING_FIELDS } from '../formatTraits.ts';
import { hasFields, memoryOfFields, openFieldsLog } from '../tables/fieldsLog.ts';
import { type Columns, type Row, readHeader } from '../tables/table.ts';
import { hasTrace, openTrace, type TraceShape } from './traces/traceTable.ts';
import { readTrackingRecord, skimTrackingRecords } from './trackingRecord.ts';

function fits(columns: Columns): boolean {
  return columns.has('eventid') && columns.has('recipientstatus') && columns.has('datetime');
}

/**
 * A row with the columns that `TRACKING_FIELDS` names, up to the network's id of the message: people cut rows out of a log and leave its header
 * out.
 */
const ROW =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?,(?:(?:"[^"]{0,2000}"|[^",]{0,2000}),){6}[A-Z]{2,24},[A-Z]{2,40},\d{0,20},[^,]{0,400},[\da-f-]{36},/;

function isExcerpt(head: readonly string[]): boolean {
  return head.some((line) => line[4] === '-' && ROW.test(line)) && readHeader(head, (columns) => columns.has('eventid')) === null;
}

const OWN = ['timestamp', 'recipients', 'recipientstatus'];
/** What Exchange writes about a recipient. */
const STATUS = /^\s*\{?\s*(?:\[?\{L(?:RT|ED)=|[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3} )/;

/** The properties of the cmdlet, which has names of its own for time and recipients; people select some of them. */
const exported: TraceShape = {
  fits: (has) => has('eventid') && !has('recipientaddress') && OWN.some(has),
  isCertain: (has) => OWN.filter(has).length >= 2,
  shows: (row) => STATUS.test(row.value('recipientstatus') ?? ''),
};

export const trackingLog: Format = {
  id: 'tracking-log',

  recognises: (head) => hasFields(head, fits) || hasTrace(head, exported) || isExcerpt(head),
};

export const openTrackingLog: OpenReader = (head, sink, numbers, memory) => {
  const onRow = (row: Row): void => readTrackingRecord(row, numbers, sink);
  const skimOf = (columns: Columns) => skimTrackingRecords(columns, numbers, sink);
  if (hasFields(head, fits)) {
    return openFieldsLog(fits, memory, onRow, null, skimOf);
  }
  return hasTrace(head, exported)
    ? openTrace(head, exported, memory, onRow, skimOf)
    : openFieldsLog(fits, memory ?? memoryOfFields(TRACKING_FIELDS), onRow, null, skimOf);
};
