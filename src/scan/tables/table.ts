/** Tables with named columns: a header row with any delimiter that exports use, then one record on each row. */

import type { TextChunk } from '../../text/lines.ts';
import type { LineReader } from '../format.ts';
import { DelimitedReader, type Field, PlainRecord, Quotes } from './delimited.ts';
import { cutAt, namesOf, PrintedHeads, startsOf } from './printedTable.ts';

/** A record by the names of its columns, as `columnName` spells them; undefined if the record has no such field. */
export interface Row {
  field(column: string): Field | undefined;
  /** The value of the field alone. */
  value(column: string): string | undefined;
}

/** A row that looks up its fields. */
export function rowOfFields(field: (column: string) => Field | undefined): Row {
  return { field, value: (column) => field(column)?.value };
}

/** Places of the columns by name. */
export type Columns = ReadonlyMap<string, number>;

export interface Header {
  readonly delimiter: string;
  readonly columns: Columns;
  /** Line of the header row, 0-based. */
  readonly line: number;
  /** Where the columns of a table begin that `Format-Table` printed; null: a delimiter divides its rows. */
  readonly starts: readonly number[] | null;
}

/** Delimiters of `Export-Csv`, of its `-UseCulture` and of the admin centres. */
const delimiters = [',', ';', '\t', '|'] as const;
/**
 * Lines before the header row: `#TYPE`, which `Export-Csv` of Windows PowerShell writes, `sep=`, which spreadsheets write, and the command after
 * PowerShell's prompt.
 */
const PREFACE = /^\s*$|^#TYPE\b|^"?sep=|^(?:\[PS\] ?|PS )[^>]{0,300}>/i;
/** Maximum number of lines among which such a table begins. */
const HEAD_LINES = 200;

/**
 * A column's name in one spelling: `recipient-status`, `recipient_status` and `RecipientStatus` are `recipientstatus`; what
 * is in brackets (`Date (UTC)`) is left out.
 */
export function columnName(name: string): string {
  return name
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Places of the columns of a header row; if two have the same name, the first counts. */
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
  if (asked?.head !== head) {
    asked = { head, headers: headersIn(head) };
  }
  return asked.headers.find(({ columns }) => fits(columns)) ?? null;
}

/** The last answer, because several formats ask about the beginning of the same file. */
let asked: { readonly head: readonly string[]; readonly headers: readonly Header[] } | undefined;

/** What can be the header row: the first line, with any delimiter, or what looks like the names of a printed table. */
function headersIn(head: readonly string[]): readonly Header[] {
  const line = head.findIndex((text) => !PREFACE.test(text));
  const text = head[line];
  if (text === undefined) {
    return [];
  }
  const delimited = delimiters
    .filter((delimiter) => text.includes(delimiter))
    .map((delimiter) => ({ delimiter, columns: columnsOf(cutRow(text, delimiter)), line, starts: null }));
  return [...delimited, ...printedHeadersIn(head)];
}

/** The names of tables that `Format-Table` printed, above a line of dashes; `line` is that of the dashes. */
function printedHeadersIn(head: readonly string[]): readonly Header[] {
  const headers: Header[] = [];
  const lines = Math.min(head.length, HEAD_LINES);
  for (let line = 1; line < lines; line++) {
    const starts = startsOf(head[line] ?? '');
    if (starts !== null) {
      const columns = columnsOf(namesOf({ names: head[line - 1] ?? '', starts }));
      headers.push({ delimiter: '', columns, line, starts });
    }
  }
  return headers;
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
function rowOf(fields: readonly Field[], columns: Columns): Row {
  return rowOfFields((column) => {
    const index = columns.get(column);
    return index === undefined ? undefined : fields[index];
  });
}

/** A record on one line as a row, valid until another one is read. */
class PlainRow implements Row {
  readonly #record: PlainRecord;
  readonly #columns: Columns;

  constructor(record: PlainRecord, columns: Columns) {
    this.#record = record;
    this.#columns = columns;
  }

  field(column: string): Field | undefined {
    const index = this.#columns.get(column);
    return index === undefined ? undefined : this.#record.field(index);
  }

  value(column: string): string | undefined {
    const index = this.#columns.get(column);
    return index === undefined ? undefined : this.#record.value(index);
  }
}

/** Looks at a record before it is decoded, by place or by name; true: it has reported all there is to report. */
export type RecordSkim = (record: PlainRecord, row: Row) => boolean;

/** Reads records with named columns one line after another; those on one line in a shorter way. */
export class RowReader {
  readonly #records: DelimitedReader;
  readonly #onRow: (row: Row, line: number) => void;
  readonly #skim: RecordSkim | null;
  readonly #quotes = new Quotes();
  /** The current record; it is reused, so rows are not kept. */
  readonly #plain: PlainRecord;
  readonly #plainRow: PlainRow;

  constructor(
    delimiter: string,
    columns: Columns,
    onRow: (row: Row, line: number) => void,
    skimOf?: ((columns: Columns) => RecordSkim | null) | null,
    width?: number,
  ) {
    this.#onRow = onRow;
    this.#records = new DelimitedReader(delimiter, (fields, line) => onRow(rowOf(fields, columns), line), width);
    this.#skim = skimOf?.(columns) ?? null;
    this.#plain = new PlainRecord(delimiter);
    this.#plainRow = new PlainRow(this.#plain, columns);
  }

  line(text: string, line: number): void {
    if (text === '' && this.#records.resting) {
      return;
    }
    if (this.#records.resting && this.#plain.set(text, line)) {
      this.#onRow(this.#plainRow, line);
    } else {
      this.#records.line(text, line);
    }
  }

  skim(chunk: TextChunk, from: number, to: number, line: number): boolean {
    if (this.#skim === null || !this.#records.resting) {
      return false;
    }
    const isRecord = this.#plain.look(chunk, from, to, line, this.#quotes.standIn(chunk, from, to));
    return isRecord && (from === to || this.#skim(this.#plain, this.#plainRow));
  }

  /** Whether no record is open. */
  get resting(): boolean {
    return this.#records.resting;
  }

  /** The line on which the open record began; null: none is open. */
  get begun(): number | null {
    return this.#records.begun;
  }

  end(): void {
    this.#records.end();
  }
}

/** The trimmed value of a column, or null if it is missing or empty; the first one that several names give. */
export function valueIn(row: Row, ...columns: readonly string[]): string | null {
  for (const column of columns) {
    const value = row.value(column)?.trim();
    if (value !== undefined && value !== '') {
      return value;
    }
  }
  return null;
}

/**
 * Reads the rows below a header. `memory` is that of another reader of the table, which has already read the header row. `fits`
 * is as for `readHeader`; `skimOf` gives what looks at rows of these columns first.
 */
export function openTable(
  head: readonly string[],
  fits: (columns: Columns) => boolean,
  memory: string | undefined,
  onRow: (row: Row, line: number) => void,
  skimOf?: (columns: Columns) => RecordSkim | null,
): LineReader {
  const header = (memory === undefined ? readHeader(head, fits) : recall(memory)) ?? noHeader;
  const { columns, starts } = header;
  if (starts !== null) {
    return openPrintedTable({ ...header, starts }, fits, memory, onRow);
  }
  const remembered = JSON.stringify([header.delimiter, [...columns], starts]);
  const width = Math.max(-1, ...columns.values()) + 1;
  const records = new RowReader(header.delimiter, columns, onRow, skimOf, width);
  let isBelow = memory !== undefined;
  return {
    line(text, line) {
      if (line > header.line) {
        records.line(text, line);
      } else {
        isBelow = line === header.line;
      }
    },
    skim: (chunk, from, to, line) => line > header.line && records.skim(chunk, from, to, line),
    end: () => records.end(),
    // Above the header row another reader would take that row for a record.
    rest: () => (isBelow && records.resting ? remembered : null),
    begun: () => records.begun,
  };
}

/** Reads the rows of tables that `Format-Table` printed, one below the other; a blank line is no row. */
function openPrintedTable(
  header: Header & { readonly starts: readonly number[] },
  fits: (columns: Columns) => boolean,
  memory: string | undefined,
  onRow: (row: Row, line: number) => void,
): LineReader {
  let { columns, starts } = header;
  let isBelow = memory !== undefined;
  let isWanted = isBelow ? fits(columns) : true;
  const heads = new PrintedHeads(memory !== undefined && isBelowBlank(memory));
  /** May be the names of another table. */
  let waiting: { readonly text: string; readonly line: number } | null = null;
  const read = (text: string, line: number): void => {
    if (isWanted) {
      onRow(rowOf(cutAt(text, starts, line), columns), line);
    }
  };
  const end = (): void => {
    if (waiting !== null) {
      read(waiting.text, waiting.line);
      waiting = null;
    }
  };
  return {
    line(text, line) {
      if (line <= header.line) {
        isBelow = line === header.line;
        return;
      }
      const head = heads.next(text);
      if (head !== null) {
        waiting = null;
        columns = columnsOf(namesOf(head));
        starts = head.starts;
        isWanted = fits(columns);
        return;
      }
      end();
      if (heads.isBelowBlank === null) {
        waiting = { text, line };
      } else if (!heads.isBelowBlank) {
        read(text, line);
      }
    },
    end,
    rest() {
      const after = heads.isBelowBlank;
      return isBelow && after !== null ? JSON.stringify(['', [...columns], starts, after]) : null;
    },
    begun: () => waiting?.line ?? null,
    printed: { line: header.line, starts: header.starts },
  };
}

function isBelowBlank(memory: string): boolean {
  const [, , , isBlank] = JSON.parse(memory) as readonly [string, unknown, unknown, boolean?];
  return isBlank === true;
}

const noHeader: Header = { delimiter: ',', columns: new Map(), line: -1, starts: null };

function recall(memory: string): Header {
  const [delimiter, columns, starts] = JSON.parse(memory) as [string, [string, number][], readonly number[] | null];
  return { delimiter, columns: new Map(columns), line: -1, starts };
}
