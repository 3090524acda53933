/**
 * Exchange Server's message tracking log, every schema version: the `#Fields` line names the columns. Also what
 * `Get-MessageTrackingLog` gives through `Export-Csv` and `Format-List`.
 */

import { hasFields, openFieldsLog } from '../fieldsLog.ts';
import type { Format } from '../format.ts';
import { hasPropertyList, PropertyListReader } from '../propertyList.ts';
import { type Columns, openTable, type Row, readHeader } from '../table.ts';
import { readTrackingRecord } from '../trackingRecord.ts';

function fits(columns: Columns): boolean {
  return columns.has('eventid') && columns.has('recipientstatus') && columns.has('datetime');
}

function fitsExport(columns: Columns): boolean {
  return columns.has('eventid') && columns.has('timestamp') && columns.has('recipients');
}

function fitsList(row: Row): boolean {
  return row('eventid') !== undefined && row('timestamp') !== undefined && row('recipients') !== undefined;
}

export const trackingLog: Format = {
  id: 'tracking-log',

  recognises: (head) => hasFields(head, fits) || readHeader(head, fitsExport) !== null || hasPropertyList(head, fitsList),

  open(head, sink, numbers, memory) {
    const onRow = (row: Row): void => readTrackingRecord(row, numbers, sink);
    if (hasFields(head, fits)) {
      return openFieldsLog(fits, memory, onRow);
    }
    return readHeader(head, fitsExport) === null ? new PropertyListReader(onRow) : openTable(head, fitsExport, memory, onRow);
  },
};
