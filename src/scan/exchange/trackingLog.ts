/**
 * Exchange Server's message tracking log, every schema version: the `#Fields` line names the columns. Also what
 * `Get-MessageTrackingLog` gives through `Export-Csv` and `Format-List`.
 */

import type { Format, OpenReader } from '../format.ts';
import { hasFields, openFieldsLog } from '../tables/fieldsLog.ts';
import type { Columns, Row } from '../tables/table.ts';
import { hasTrace, openTrace, type TraceShape } from './traces/traceTable.ts';
import { readTrackingRecord, skimTrackingRecords } from './trackingRecord.ts';

function fits(columns: Columns): boolean {
  return columns.has('eventid') && columns.has('recipientstatus') && columns.has('datetime');
}

/** The properties of the cmdlet, which has names of its own for time and recipients; people select some of them. */
const exported: TraceShape = {
  fits: (has) =>
    has('eventid') && !has('recipientaddress') && ['timestamp', 'recipients', 'recipientstatus'].filter(has).length >= 2,
  isCertain: () => true,
  shows: () => true,
};

export const trackingLog: Format = {
  id: 'tracking-log',

  recognises: (head) => hasFields(head, fits) || hasTrace(head, exported),
};

export const openTrackingLog: OpenReader = (head, sink, numbers, memory) => {
  const onRow = (row: Row): void => readTrackingRecord(row, numbers, sink);
  const skimOf = (columns: Columns) => skimTrackingRecords(columns, numbers, sink);
  return hasFields(head, fits)
    ? openFieldsLog(fits, memory, onRow, null, skimOf)
    : openTrace(head, exported, memory, onRow, skimOf);
};
