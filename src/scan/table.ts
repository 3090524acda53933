/** Tables with named columns: a header row in any delimiter that exports use, then a record a row. */

import { DelimitedReader, type Field } from './delimited.ts';
import type { LineReader } from './format.ts';

/** The field of a record by its column's name, as `columnName` spells it; undefined where the record has none. */
export type Row = (column: string) => Field | undefined;

/** Places of the columns by name. */
export type Columns = ReadonlyMap<string, number>;

export interface Header {
  readonly delimiter: string;
  readonly columns: Columns;
  /** Line of the header row, 0-based. */
  readonly line: number;
}

/** As `Export-Csv`, its `-UseCulture` and the admin centres delimit. */
const delimiters = [',', ';', '\t', '|'] as const;
/** `#TYPE` is what `Export-Csv` of Windows PowerShell writes first, `sep=` is what spreadsheets do. */
const PREFACE = /^\s*$|^#TYPE\b|^"?sep=/i;

/**
 * A column's name in one spelling: `recipient-status`, `recipient_status` and `RecipientStatus` are `recipientstatus`; what
 * stands in brackets (`Date (UTC)`) is left out.
 */
export function columnName(name: string): string {
  return name
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Places of the columns of a header row; of two columns with one name the first counts. */
export function columnsOf(names: readonly string[]): Columns {
  const columns = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const key = columnName(name);
    if (!columns.has(key)) {
      columns.set(key, index);
    }
  }
  return columns;
}

/** The header row of a file, if its columns fit. */
export function readHeader(head: readonly string[], fits: (columns: Columns) => boolean): Header | null {
  const line = head.findIndex((text) => !PREFACE.test(text));
  const text = head[line];
  if (text === undefined) {
    return null;
  }
  for (const delimiter of delimiters) {
    const columns = text.includes(delimiter) ? columnsOf(cutRow(text, delimiter)) : null;
    if (columns !== null && fits(columns)) {
      return { delimiter, columns, line };
    }
  }
  return null;
}

/** The values of one line. */
function cutRow(text: string, delimiter: string): readonly string[] {
  let values: readonly string[] = [];
  const reader = new DelimitedReader(delimiter, (fields) => {
    values = fields.map(({ value }) => value);
  });
  reader.line(text, 0);
  reader.end();
  return values;
}

/** The row of a record's fields. */
export function rowOf(fields: readonly Field[], columns: Columns): Row {
  return (column) => {
    const index = columns.get(column);
    return index === undefined ? undefined : fields[index];
  };
}

/** The trimmed value of a column, or null where it is missing or empty; of several names the first that has one. */
export function valueIn(row: Row, ...columns: readonly string[]): string | null {
  for (const column of columns) {
    const value = row(column)?.value.trim();
    if (value !== undefined && value !== '') {
      return value;
    }
  }
  return null;
}

/**
 * Reads the rows below a header. `memory` is that of another reader of the table: the header row is then behind.
 * `fits` is as for `readHeader`.
 */
export function openTable(
  head: readonly string[],
  fits: (columns: Columns) => boolean,
  memory: string | undefined,
  onRow: (row: Row, line: number) => void,
): LineReader {
  const header = (memory === undefined ? readHeader(head, fits) : recall(memory)) ?? noHeader;
  const { columns } = header;
  const remembered = JSON.stringify([header.delimiter, [...columns]]);
  const width = Math.max(-1, ...columns.values()) + 1;
  const records = new DelimitedReader(header.delimiter, (fields, line) => onRow(rowOf(fields, columns), line), width);
  return {
    line(text, line) {
      if (line > header.line) {
        records.line(text, line);
      }
    },
    end: () => records.end(),
    rest: () => (records.resting ? remembered : null),
  };
}

const noHeader: Header = { delimiter: ',', columns: new Map(), line: -1 };

function recall(memory: string): Header {
  const [delimiter, columns] = JSON.parse(memory) as [string, [string, number][]];
  return { delimiter, columns: new Map(columns), line: -1 };
}
