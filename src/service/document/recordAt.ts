/** The record that a line of a log belongs to, with its values by name: a row, a list of properties, a JSON object, a header, a line. */

import type { FormatId } from '../../ids/formatId.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { columnName } from '../../scan/tables/table.ts';
import { headerBlockAt } from './headerBlock.ts';
import { jsonRecordAt } from './jsonRecord.ts';
import type { ColumnRecord, LogColumns, NamedValue } from './logColumns.ts';
import type { LogText } from './logText.ts';

/** Number of lines of a paragraph that are read upwards, and downwards: those of a reply that is wrapped. */
const PARAGRAPH_LINES = 10;
/** Maximum length of a line that is read, UTF-16 code units. */
const MAX_LINE = 8000;
/** A line of JSON, which would look like a field with its colon. */
const JSON_LINE = /^\s*[{}[\]"]/;
/** `to=<user@example.com>, dsn=5.1.1`: a name that begins a word, and a value to the next space, comma or bracket. */
const PAIR = /(?<![\w./?&=@-])([A-Za-z][\w.-]{0,40})=(<[^<>]{0,500}>|"(?:[^"\\]|\\.){0,2000}"|[^\s,;"<>()[\]]{1,500})/g;

/** The record over a line; without values if it has none with a name. */
export function recordAt(text: LogText, columns: LogColumns, format: FormatId | null, line: number): ColumnRecord {
  const traits = format === null ? null : formatTraits[format];
  const named = columns.recordAt(line) ?? jsonRecordAt(text, line);
  if (named !== null) {
    return named;
  }
  const row = text.line(line).slice(0, MAX_LINE);
  if (traits?.isLineByLine === true && traits.columns === null) {
    return { start: line, end: line, kind: 'text', cells: pairsIn(row) };
  }
  // The names of a table, and what stands between records of JSON, belong to none of them.
  return traits?.columns != null || JSON_LINE.test(row)
    ? { start: line, end: line, kind: 'text', cells: [] }
    : (headerAt(text, line) ?? paragraphAt(text, line));
}

function pairsIn(row: string): readonly NamedValue[] {
  return [...row.matchAll(PAIR)].map(({ 1: name = '', 2: value = '' }) => ({
    name,
    column: columnName(name),
    value: /^<.*>$|^".*"$/.test(value) ? value.slice(1, -1) : value,
  }));
}

/** A header, or the fields of a report about one recipient. */
function headerAt(text: LogText, line: number): ColumnRecord | null {
  const fields = headerBlockAt(text, line);
  const [first, last] = [fields[0], fields.at(-1)];
  return first === undefined || last === undefined || fields.length < 2
    ? null
    : {
        start: first.start,
        end: last.end,
        kind: 'columns',
        cells: fields.map(({ name, value }) => ({ name, column: columnName(name), value })),
      };
}

function paragraphAt(text: LogText, line: number): ColumnRecord {
  const isBlank = (at: number): boolean => at < 0 || at >= text.lineCount || text.line(at).slice(0, MAX_LINE).trim() === '';
  let [start, end] = [line, line];
  while (!isBlank(line) && !isBlank(start - 1) && line - start < PARAGRAPH_LINES) {
    start--;
  }
  while (!isBlank(line) && !isBlank(end + 1) && end - line < PARAGRAPH_LINES) {
    end++;
  }
  return { start, end, kind: 'text', cells: [] };
}
