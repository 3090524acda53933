/** Exchange Server's message tracking log, every schema version: the `#Fields` line names the columns. */

import { DelimitedReader } from '../delimited.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader } from '../format.ts';
import { type Columns, columnName, readTrackingRecord } from '../trackingRecord.ts';

const HEADER = /^#(?:Software|Version|Log-type|Date|Fields):/i;
const FIELDS = /^#Fields:\s*(.*)$/i;

function readFields(line: string): Columns | null {
  const names = FIELDS.exec(line)?.[1]?.split(',').map(columnName);
  if (names === undefined || !names.includes('event_id') || !names.includes('recipient_status')) {
    return null;
  }
  return new Map(names.map((name, index) => [name, index]));
}

export const trackingLog: Format = {
  id: 'tracking-log',

  recognises: (head) => head.slice(0, 20).some((line) => readFields(line) !== null),

  open(_head, sink: Sink): LineReader {
    let columns: Columns = new Map();
    let failures = 0;
    const records = new DelimitedReader(',', (fields) => readTrackingRecord(fields, columns, () => failures++, sink));
    return {
      line(text, line) {
        // Logs put together with `copy` or `cat` have their header again in the middle.
        if (HEADER.test(text)) {
          records.end();
          columns = readFields(text) ?? columns;
        } else {
          records.line(text, line);
        }
      },
      end: () => records.end(),
    };
  },
};
