/** Exchange Online's extended message trace: the tracking schema with a header row, as the admin centre downloads it. */

import type { Format } from '../format.ts';
import { type Columns, openTable, readHeader } from '../table.ts';
import { readTrackingRecord } from '../trackingRecord.ts';

/** Columns by name, not by place: people reorder and drop some. */
function fits(columns: Columns): boolean {
  return (
    columns.has('eventid') &&
    columns.has('recipientaddress') &&
    columns.has('recipientstatus') &&
    (columns.has('datetimeutc') || columns.has('datetime'))
  );
}

export const extendedTrace: Format = {
  id: 'extended-trace',

  recognises: (head) => readHeader(head, fits) !== null,

  open: (head, sink, numbers, memory) => openTable(head, fits, memory, (row) => readTrackingRecord(row, numbers, sink)),
};
