/**
 * What waits in a server's queues: `Get-Queue`, `Get-QueueDigest` and `Get-Message` of Exchange through `Format-List` or
 * `Export-Csv`, and `mailq` of Postfix and Sendmail. Exim's listing has neither codes nor reasons and is left out.
 */

import type { Format, OpenReader } from '../format.ts';
import { hasPropertyList, PropertyListReader } from '../tables/propertyList.ts';
import { type Columns, openTable, type Row, readHeader } from '../tables/table.ts';
import { isMailqListing, MailqReader } from './mailqListing.ts';
import { queueRecordKind, queueRecordKindOf, readQueueRecord } from './queueRecord.ts';

function fits(columns: Columns): boolean {
  return queueRecordKind((name) => columns.has(name)) !== null;
}

function fitsList(row: Row): boolean {
  return queueRecordKindOf(row) !== null;
}

export const queueListing: Format = {
  id: 'queue-listing',

  recognises: (head) => readHeader(head, fits) !== null || hasPropertyList(head, fitsList) || isMailqListing(head),
};

export const openQueueListing: OpenReader = (head, sink, numbers, memory) => {
  const onRow = (row: Row): void => readQueueRecord(row, numbers, sink);
  if (readHeader(head, fits) !== null) {
    return openTable(head, fits, memory, onRow);
  }
  return hasPropertyList(head, fitsList) ? new PropertyListReader(onRow) : new MailqReader(sink, numbers, memory);
};
