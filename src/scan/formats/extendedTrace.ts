/** Exchange Online's extended message trace: the tracking schema with a header row, as the admin centre downloads it. */

import { DelimitedReader } from '../delimited.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader } from '../format.ts';
import { type Columns, columnName, readTrackingRecord } from '../trackingRecord.ts';

const delimiters = [',', ';', '\t'] as const;
/** Columns by name, not by place: people reorder and drop some. */
const required = ['event_id', 'recipient_address', 'recipient_status'];

function readHeader(line: string): { readonly delimiter: string; readonly columns: Columns } | null {
  for (const delimiter of delimiters) {
    const names = line.split(delimiter).map((name) => columnName(name.replace(/^\s*"|"\s*$/g, '')));
    if (required.every((name) => names.includes(name)) && names.includes('date_time')) {
      return { delimiter, columns: new Map(names.map((name, index) => [name, index])) };
    }
  }
  return null;
}

/** Lines before the header row that `Export-Csv` or a spreadsheet adds. */
function headerLine(head: readonly string[]): number {
  return head.findIndex((line) => line !== '' && !line.startsWith('#TYPE') && !/^sep=/i.test(line));
}

export const extendedTrace: Format = {
  id: 'extended-trace',

  recognises(head) {
    const line = head[headerLine(head)];
    return line?.includes('_') === true && readHeader(line) !== null;
  },

  open(head, sink: Sink): LineReader {
    const headerAt = headerLine(head);
    const header = readHeader(head[headerAt] ?? '');
    if (header === null) {
      throw new Error('not an extended trace');
    }
    let failures = 0;
    const records = new DelimitedReader(header.delimiter, (fields) =>
      readTrackingRecord(fields, header.columns, () => failures++, sink),
    );
    return {
      line(text, line) {
        if (line > headerAt) {
          records.line(text, line);
        }
      },
      end: () => records.end(),
    };
  },
};
