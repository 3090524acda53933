/** Logs of Exchange Server and IIS: delimited records whose columns a `#Fields` line names, again wherever another log was appended. */

import type { LineReader } from '../format.ts';
import { type Columns, columnsOf, type RecordSkim, type Row, RowReader } from './table.ts';

const HEADER = /^#(?:Software|Version|Log-type|Date|Fields):/i;
const FIELDS = /^#Fields:\s*(.*)$/i;
const NUMBER_SIGN = 0x23;
/** Maximum number of lines among which the header is searched for. */
const HEADER_LINES = 20;

/** What stands between two fields: Exchange writes commas, IIS blanks. */
export type FieldsDelimiter = ',' | ' ';

function readFields(line: string, fits: (columns: Columns) => boolean, delimiter: FieldsDelimiter): Columns | null {
  const names = line.startsWith('#') ? FIELDS.exec(line)?.[1]?.trimEnd().split(delimiter) : undefined;
  const columns = names === undefined ? null : columnsOf(names);
  return columns !== null && fits(columns) ? columns : null;
}

/** Whether a `#Fields` line at the beginning of a file names columns that fit. */
export function hasFields(
  head: readonly string[],
  fits: (columns: Columns) => boolean,
  delimiter: FieldsDelimiter = ',',
): boolean {
  if (asked?.head !== head) {
    asked = { head, lines: head.slice(0, HEADER_LINES).filter((line) => line.startsWith('#')) };
  }
  return asked.lines.some((line) => readFields(line, fits, delimiter) !== null);
}

/** The lines that may name columns, kept because several formats ask about the beginning of the same file. */
let asked: { readonly head: readonly string[]; readonly lines: readonly string[] } | undefined;

/** The lines of a header, as people copy them too. */
const COPIED_HEADER = /^#?\s?(?:Software|Version|Log-type|Date|Fields):/i;

/** Whether the first line that is neither empty nor of a header is such a row: people cut rows out of a log. */
export function beginsWithRow(head: readonly string[], row: RegExp): boolean {
  return row.test(head.find((text) => text.trim() !== '' && !COPIED_HEADER.test(text)) ?? '');
}

/** The memory of a reader that has read this `#Fields` line, for rows that were copied without theirs. */
export function memoryOfFields(line: string): string {
  return JSON.stringify([...columnsOf((FIELDS.exec(line)?.[1] ?? '').split(','))]);
}

/** Reads such a log; `onHeader` gets each header line, because `#Log-type` says what follows. */
export function openFieldsLog(
  fits: (columns: Columns) => boolean,
  memory: string | undefined,
  onRow: (row: Row, line: number) => void,
  onHeader?: ((text: string) => void) | null,
  skimOf?: ((columns: Columns) => RecordSkim | null) | null,
  delimiter: FieldsDelimiter = ',',
): LineReader {
  let columns: Columns = new Map(memory === undefined ? [] : (JSON.parse(memory) as [string, number][]));
  let remembered = JSON.stringify([...columns]);
  let records = new RowReader(delimiter, columns, onRow, skimOf);
  return {
    line(text, line) {
      // Logs that were put together with `copy` or `cat` have a header in the middle too.
      if (HEADER.test(text)) {
        records.end();
        columns = readFields(text, fits, delimiter) ?? columns;
        remembered = JSON.stringify([...columns]);
        records = new RowReader(delimiter, columns, onRow, skimOf);
        onHeader?.(text);
      } else {
        records.line(text, line);
      }
    },
    skim: (chunk, from, to, line) => chunk.text.charCodeAt(from) !== NUMBER_SIGN && records.skim(chunk, from, to, line),
    end: () => records.end(),
    rest: () => (records.resting ? remembered : null),
    begun: () => records.begun,
  };
}
