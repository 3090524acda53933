/**
 * Exchange Online's extended message trace: the tracking schema with a header row, as the admin centre downloads it, and what
 * `Import-Csv` makes of it through `Format-List`.
 */

import type { Format, OpenReader } from '../format.ts';
import { hasTrace, openTrace, type TraceShape } from './traces/traceTable.ts';
import { readTrackingRecord, skimTrackingRecords } from './trackingRecord.ts';

/** Columns by name, not by place: people reorder and drop some. */
const shape: TraceShape = {
  fits: (has) => has('eventid') && has('recipientaddress') && has('recipientstatus') && (has('datetimeutc') || has('datetime')),
  isCertain: () => true,
  shows: () => true,
};

export const extendedTrace: Format = {
  id: 'extended-trace',

  recognises: (head) => hasTrace(head, shape),
};

export const openExtendedTrace: OpenReader = (head, sink, numbers, memory) =>
  openTrace(
    head,
    shape,
    memory,
    (row) => readTrackingRecord(row, numbers, sink),
    (columns) => skimTrackingRecords(columns, numbers, sink),
  );
