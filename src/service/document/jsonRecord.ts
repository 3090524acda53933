/** The JSON record that a line belongs to, as named values. Read again around the cursor: no other feature needs more than one record. */

import { JsonRecordReader } from '../../scan/tables/jsonRecords.ts';
import type { JsonObject, JsonValue } from '../../scan/tables/jsonValue.ts';
import { columnName } from '../../scan/tables/table.ts';
import type { ColumnRecord, NamedValue } from './logColumns.ts';
import type { LogText } from './logText.ts';

/** Maximum number of lines that are read to find out where a record begins that runs over several. */
const MAX_LINES = 20_000;
/** Maximum number of values of a record. */
const MAX_VALUES = 300;

/** The record; null if the line is in none, or too far down in a file whose records run over several lines. */
export function jsonRecordAt(text: LogText, line: number): ColumnRecord | null {
  const row = text.line(line).trim();
  // The usual case: one record on each line.
  const own = row.startsWith('{') && /\}[\s,\]]*$/.test(row) ? recordIn(text, line, line, line) : null;
  if (own !== null || line > MAX_LINES || !/^\s*[[{]/.test(firstLine(text))) {
    return own;
  }
  return recordIn(text, 0, Math.min(text.lineCount - 1, line + MAX_LINES), line);
}

function firstLine(text: LogText): string {
  for (let line = 0; line < Math.min(text.lineCount, 10); line++) {
    const row = text.line(line);
    if (row.trim() !== '') {
      return row;
    }
  }
  return '';
}

/** The record over a line among those between two lines. */
function recordIn(text: LogText, from: number, to: number, line: number): ColumnRecord | null {
  let at = from;
  let found: ColumnRecord | null = null;
  const reader = new JsonRecordReader((record, start) => {
    if (found === null && start <= line && line <= at) {
      found = { start, end: at, kind: 'columns', cells: valuesOf(record) };
    }
  });
  while (at <= to && found === null) {
    reader.line(text.line(at), at);
    at++;
  }
  return found;
}

function valuesOf(record: JsonObject): readonly NamedValue[] {
  const values: NamedValue[] = [];
  gather(record, '', values);
  return values;
}

/** Adds the texts in a value; the names of nested ones are joined by dots. */
function gather(value: JsonValue, name: string, values: NamedValue[]): void {
  if (values.length >= MAX_VALUES) {
    return;
  }
  if (value.kind === 'text') {
    values.push({ name, column: columnName(name), value: value.passage.text });
  } else if (value.kind === 'object') {
    for (const [own, inner] of value.fields) {
      gather(inner, name === '' ? own : `${name}.${own}`, values);
    }
  } else if (value.items.every(({ kind }) => kind === 'text')) {
    const texts = value.items.map((item) => (item.kind === 'text' ? item.passage.text : ''));
    values.push({ name, column: columnName(name), value: texts.join(', ') });
  } else {
    for (const [index, item] of value.items.entries()) {
      gather(item, `${name}[${index}]`, values);
    }
  }
}
