/**
 * Which column a place in a log is in: by the header row, the `#Fields` line above it, or the name of a listed property. The row
 * under the cursor is cut again: the places of all cells would take more memory than the log itself.
 */

import type { FormatId } from '../../ids/formatId.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { DelimitedReader, type Field } from '../../scan/tables/delimited.ts';
import { propertyOf } from '../../scan/tables/propertyList.ts';
import { columnName, readHeader } from '../../scan/tables/table.ts';
import { firstIndex } from '../../text/order.ts';
import type { LogText } from './logText.ts';

/** A name or a value and its place on the line, UTF-16 code units, without the spaces around it. */
export interface Cell {
  /** As `columnName` spells it. */
  readonly column: string;
  readonly isName: boolean;
  readonly start: number;
  readonly end: number;
}

/** A record of a log with columns: a row, or a list of properties. */
export interface ColumnRecord {
  /** 0-based lines, both inclusive. */
  readonly start: number;
  readonly end: number;
  /** `columns`: the log gives a name to each value; `text`: the values are what could be read in a text. */
  readonly kind: 'columns' | 'text';
  /** In the order in which the log has them. */
  readonly cells: readonly NamedValue[];
}

export interface NamedValue {
  /** As the log writes it. */
  readonly name: string;
  /** As `columnName` spells it. */
  readonly column: string;
  readonly value: string;
}

const FIELDS = '#Fields:';
/** Maximum number of lines among which the header row is searched for. */
const HEADER_LINES = 20;
/** Maximum length of a row that is read, UTF-16 code units; a record is a few thousand long. */
const MAX_ROW = 32_768;
/** Maximum number of lines over which a value is wrapped. */
const MAX_WRAPPED = 50;
/** Maximum number of lines of a list of properties that are read upwards, and downwards. */
const MAX_PROPERTY_LINES = 200;
/** Maximum number of logs in one file that have their own columns; after these, the last columns apply. */
const MAX_HEADERS = 10_000;
/** Minimum number of names that make a line a row of names, and what a name is. */
const MIN_NAMES = 4;
const NAME = /^[\p{L}_][\p{L}\p{N} _.:/()-]{0,60}$/u;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** A row of names, which applies to the rows below it. */
interface Names {
  /** Line of the row of names; -1: there is none. */
  readonly line: number;
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** The same as the log writes them. */
  readonly written: readonly string[];
}

/** Made once for each version of a document. */
export class LogColumns {
  readonly #text: LogText;
  /** The lines that begin with `#Fields:`. */
  readonly #fields: readonly number[];
  /** The header row, if no `#Fields` line names the columns; null: records are property lists, or have no columns. */
  readonly #header: Names | null;
  readonly #hasColumns: boolean;
  /** Names of the `#Fields` line that was used last: hovers stay in one log. */
  #last: Names | null = null;
  /** Names of a table whose columns hold no words that are explained; undefined before they are looked for. */
  #unexplained: Names | null | undefined;

  /** `isKnown`: whether logs have a column of that name, as `columnName` spells it. */
  constructor(text: LogText, format: FormatId | null, isKnown: (column: string) => boolean) {
    const traits = format === null ? null : formatTraits[format];
    this.#text = text;
    this.#hasColumns = traits !== null && traits.columns !== null;
    this.#fields = this.#hasColumns ? text.linesThatBegin(FIELDS, MAX_HEADERS) : [];
    if (!this.#hasColumns || this.#fields.length > 0) {
      this.#header = null;
    } else {
      this.#header = readHeaderRow(text, isKnown) ?? excerptRow(text, traits?.excerptFields ?? null);
    }
  }

  /**
   * The cell at a place; null if the column is unknown: in other lines, between cells, in the middle of a record of several
   * lines.
   */
  cellAt(line: number, character: number): Cell | null {
    if (!this.#hasColumns || character > MAX_ROW) {
      return null;
    }
    if (this.#header === null && this.#fields.length === 0) {
      return this.#propertyAt(line, character);
    }
    const names = this.#namesAbove(line);
    if (names === null) {
      return null;
    }
    const row = this.#text.line(line).slice(0, MAX_ROW);
    return line === names.line ? nameAt(row, names.delimiter, character) : valueAt(row, names, character);
  }

  /** The lines that name the columns of the rows below them, ascending. */
  get headerLines(): readonly number[] {
    return this.#header === null ? this.#fields : this.#header.line < 0 ? [] : [this.#header.line];
  }

  /** The values of a row by their columns, as `columnName` spells them; null if the line is not a row of a table. */
  rowAt(line: number): ReadonlyMap<string, string> | null {
    const names = this.#hasColumns ? this.#namesAbove(line) : null;
    if (names === null || line === names.line) {
      return null;
    }
    const fields = rowFields(this.#text.line(line).slice(0, MAX_ROW), names);
    return fields === null
      ? null
      : new Map(names.columns.map((column, index): [string, string] => [column, fields[index]?.value.trim() ?? '']));
  }

  /**
   * The record that a line belongs to, with every value, also one that runs over several lines; null if the line is no part of a record
   * with columns.
   */
  recordAt(line: number): ColumnRecord | null {
    if (this.#hasColumns && this.#header === null && this.#fields.length === 0) {
      return propertiesAt(this.#text, line);
    }
    if (!this.#hasColumns) {
      this.#unexplained ??= unexplainedNames(this.#text);
    }
    const names = this.#hasColumns ? this.#namesAbove(line) : (this.#unexplained ?? null);
    for (let start = line; names !== null && start > names.line && line - start < MAX_WRAPPED; start--) {
      const record = this.#rowFrom(start, names);
      if (record !== null) {
        return record.end < line ? null : record;
      }
    }
    return null;
  }

  /** The row that begins on a line; null if none does. */
  #rowFrom(start: number, names: Names): ColumnRecord | null {
    const read: (readonly Field[])[] = [];
    const reader = new DelimitedReader(names.delimiter, (fields) => read.push(fields), names.columns.length);
    const first = this.#text.line(start).slice(0, MAX_ROW);
    let end = start;
    reader.line(first, start);
    while (!reader.resting && end + 1 < this.#text.lineCount && end - start < MAX_WRAPPED) {
      end++;
      reader.line(this.#text.line(end).slice(0, MAX_ROW), end);
    }
    reader.end();
    const [fields] = read;
    return fields === undefined || !isRecord(fields, names, end > start)
      ? null
      : {
          start,
          end,
          kind: 'columns',
          cells: names.columns.map((column, index) => ({
            name: names.written[index] ?? column,
            column,
            value: fields[index]?.value.trim() ?? '',
          })),
        };
  }

  /** The row of names at a line or above it. */
  #namesAbove(line: number): Names | null {
    if (this.#header !== null) {
      return this.#header.line <= line ? this.#header : null;
    }
    const found = this.#fields[firstIndex(this.#fields, (field) => field > line) - 1];
    if (found === undefined) {
      return null;
    }
    if (this.#last?.line !== found) {
      this.#last = namesOf(found, ',', this.#text.line(found).slice(FIELDS.length, MAX_ROW));
    }
    return this.#last;
  }

  #propertyAt(line: number, character: number): Cell | null {
    const row = this.#text.line(line);
    const own = propertyOf(row);
    if (own !== null) {
      return own.valueStart <= character
        ? { column: columnName(own.name), isName: false, ...trimmed(row, own.valueStart, row.length) }
        : character < own.name.length
          ? { column: columnName(own.name), isName: true, start: 0, end: own.name.length }
          : null;
    }
    for (let above = line; above > Math.max(0, line - MAX_WRAPPED) && /^[ \t]+\S/.test(this.#text.line(above)); above--) {
      const property = propertyOf(this.#text.line(above - 1));
      if (property !== null) {
        return { column: columnName(property.name), isName: false, ...trimmed(row, 0, row.length) };
      }
    }
    return null;
  }
}

function namesOf(line: number, delimiter: string, row: string): Names {
  const written = cut(row, delimiter).fields.map(({ value }) => value.trim());
  return { line, delimiter, columns: written.map(columnName), written };
}

function readHeaderRow(text: LogText, isKnown: (column: string) => boolean): Names | null {
  const head = Array.from({ length: Math.min(HEADER_LINES, text.lineCount) }, (_, line) => text.line(line).slice(0, MAX_ROW));
  const header = readHeader(head, (columns) => [...columns.keys()].filter(isKnown).length > 1);
  return header === null || header.starts !== null ? null : namesOf(header.line, header.delimiter, head[header.line] ?? '');
}

/** The names of a table that no hover explains: a `#Fields` line with blanks, as IIS writes it, or a first line of nothing but names. */
function unexplainedNames(text: LogText): Names | null {
  for (let line = 0; line < Math.min(HEADER_LINES, text.lineCount); line++) {
    const row = text.line(line).slice(0, MAX_ROW);
    if (row.startsWith(FIELDS)) {
      return namesOf(line, ' ', row.slice(FIELDS.length).trim());
    }
    if (!row.startsWith('#') && row.trim() !== '') {
      const found = [',', ';', '\t'].map((delimiter) => namesOf(line, delimiter, row));
      return found.find(({ written }) => written.length >= MIN_NAMES && written.every((name) => NAME.test(name))) ?? null;
    }
  }
  return null;
}

/** The names for rows that were copied without theirs; null: there are none, or the text has no such rows. */
function excerptRow(text: LogText, fields: string | null): Names | null {
  const lines = Math.min(HEADER_LINES, text.lineCount);
  for (let line = 0; fields !== null && line < lines; line++) {
    if (DATE.test(text.line(line))) {
      return namesOf(-1, ',', fields.slice(FIELDS.length));
    }
  }
  return null;
}

/** The fields of one line; a quoted value that continues on the next line is not closed. */
function cut(row: string, delimiter: string): { readonly fields: readonly Field[]; readonly isClosed: boolean } {
  let fields: readonly Field[] = [];
  const reader = new DelimitedReader(delimiter, (read) => {
    fields = read;
  });
  reader.line(row, 0);
  const isClosed = reader.resting;
  reader.end();
  return { fields, isClosed };
}

function nameAt(row: string, delimiter: string, character: number): Cell | null {
  // `#Fields: date-time,…`: the names begin after the colon.
  const from = row.startsWith(FIELDS) ? FIELDS.length : 0;
  const found = fieldAt(cut(row.slice(from), delimiter).fields, character - from);
  const place = found && trimmed(row, found.start + from, found.end + from);
  return place && place.start <= character && character < place.end
    ? { column: columnName(row.slice(place.start, place.end)), isName: true, ...place }
    : null;
}

/** The fields of a line that is a record, or the beginning of one; null if it is neither. */
function rowFields(row: string, names: Names): readonly Field[] | null {
  const { fields, isClosed } = cut(row, names.delimiter);
  return (isClosed && fields.length === names.columns.length) || begins(fields, names, !isClosed) ? fields : null;
}

/** Whether fields, perhaps of several lines, are a whole record, or one that is too short. */
function isRecord(fields: readonly Field[], names: Names, isWrapped: boolean): boolean {
  return fields.length === names.columns.length || begins(fields, names, isWrapped);
}

/** The rows of logs, and those of most traces, begin with their time; a line that is the rest of another record does not. */
function begins(fields: readonly Field[], { delimiter, line }: Names, isWrapped: boolean): boolean {
  return DATE.test(fields[0]?.value ?? '') && (line < 0 || delimiter === ',' || isWrapped);
}

/** The properties around a line, between blank lines; null if there are none. */
function propertiesAt(text: LogText, line: number): ColumnRecord | null {
  const isBlank = (at: number): boolean => at < 0 || at >= text.lineCount || text.line(at).trim() === '';
  let [start, end] = [line, line];
  while (!isBlank(start - 1) && line - start < MAX_PROPERTY_LINES) {
    start--;
  }
  while (!isBlank(end + 1) && end - line < MAX_PROPERTY_LINES) {
    end++;
  }
  const cells: NamedValue[] = [];
  for (let at = start; at <= end; at++) {
    const row = text.line(at).slice(0, MAX_ROW);
    const own = propertyOf(row);
    const last = cells.at(-1);
    if (own !== null) {
      cells.push({ name: own.name, column: columnName(own.name), value: row.slice(own.valueStart).trim() });
    } else if (last !== undefined) {
      cells[cells.length - 1] = { ...last, value: `${last.value} ${row.trim()}`.trim() };
    }
  }
  return cells.length === 0 ? null : { start, end, kind: 'columns', cells };
}

function valueAt(row: string, names: Names, character: number): Cell | null {
  const fields = rowFields(row, names);
  const found = fields === null ? null : fieldAt(fields, character);
  const column = found === null ? undefined : names.columns[found.index];
  return found !== null && column !== undefined ? { column, isName: false, ...trimmed(row, found.start, found.end) } : null;
}

function fieldAt(
  fields: readonly Field[],
  character: number,
): { readonly index: number; readonly start: number; readonly end: number } | null {
  for (const [index, { passage }] of fields.entries()) {
    const place = passage.locate(0, passage.text.length);
    if (place !== null && place.start <= character && character < place.end) {
      return { index, start: place.start, end: place.end };
    }
  }
  return null;
}

function trimmed(row: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const text = row.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}
