/** Records as JSON: objects one after another, in a list, or in the list of an answer (`{"value": [...]}`). */

import type { LineReader } from '../format.ts';
import { Passage } from '../replies/passage.ts';
import type { Field } from './delimited.ts';
import { type JsonObject, type JsonText, type JsonValue, readJson } from './jsonValue.ts';
import { columnName, type Row, rowOfFields } from './table.ts';

/** Names under which answers list their records: Microsoft Graph, the sending services, Kibana and the like. */
const LISTS: ReadonlySet<string> = new Set([
  'value',
  'items',
  'Bounces',
  'Records',
  'Messages',
  'results',
  'Results',
  'events',
  'data',
  'records',
]);
/** Maximum length of a record, UTF-16 code units; a longer one is left out. */
const MAX_RECORD = 1_000_000;

/** A piece of JSON that matters for where records begin and end. */
const TOKEN = /"|[{}[\]]/g;
/** What ends a string, from inside it. */
const STRING_END = /\\.|"/gs;

/** Hands each record to `onRecord` with the line that it begins on. */
/** A name and the colon behind it, without the quotation mark before it. */
const NAME = /^([^"\\]{1,60})"\s*:/;
const MAX_NAME = 80;

/** Hands each record to `onRecord` with the line that it begins on. */
export class JsonRecordReader implements LineReader {
  readonly #onRecord: (record: JsonObject, line: number) => void;
  /** Brackets that are open around the record. */
  readonly #outside: string[] = [];
  #record: Passage | null = null;
  #length = 0;
  #begin = 0;
  /** Number of brackets that are open in the record. */
  #depth = 0;
  /** The last name in the record itself, not in what it holds. */
  #name = '';
  /** Whether the bracket before this place opens a list of records. */
  #isListOpen = false;

  constructor(onRecord: (record: JsonObject, line: number) => void) {
    this.#onRecord = onRecord;
  }

  line(text: string, line: number): void {
    /** Start of what belongs to the record. */
    let from = 0;
    let at = 0;
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
      at = token.index + 1;
      const [bracket] = token;
      if (bracket === '"') {
        if (this.#depth === 1) {
          this.#name = NAME.exec(text.slice(at, at + MAX_NAME))?.[1] ?? this.#name;
        }
        TOKEN.lastIndex = endOfString(text, at);
      } else if (bracket === '{' && (this.#record === null || this.#isListOpen)) {
        this.#open(line);
        from = token.index;
      } else if (this.#record === null) {
        this.#turn(bracket);
      } else {
        this.#isListOpen = bracket === '[' && this.#depth === 1 && LISTS.has(this.#name);
        this.#depth += bracket === '{' || bracket === '[' ? 1 : -1;
        if (this.#depth === 0) {
          this.#add(text, line, from, at);
          this.#emit();
        }
      }
    }
    if (this.#record !== null) {
      this.#add(text, line, from, text.length);
    }
  }

  /** A record that is cut off is read as far as it goes. */
  end(): void {
    this.#emit();
  }

  begun(): number | null {
    return this.#record === null ? null : this.#begin;
  }

  rest(): string | null {
    return this.#record === null && this.#outside.length === 0 ? '' : null;
  }

  /** Begins a record; if one is open, it was the answer around a list of records. */
  #open(line: number): void {
    if (this.#isListOpen) {
      this.#outside.push('{', '[');
    }
    this.#record = new Passage();
    this.#begin = line;
    this.#length = 0;
    this.#depth = 1;
    this.#name = '';
    this.#isListOpen = false;
  }

  #turn(bracket: string): void {
    if (bracket === '[') {
      this.#outside.push(bracket);
    } else {
      this.#outside.pop();
    }
  }

  #add(text: string, line: number, from: number, to: number): void {
    this.#length += to - from;
    if (this.#length <= MAX_RECORD) {
      this.#record?.add(text.slice(from, to), line, from);
    }
  }

  #emit(): void {
    const value = this.#record === null || this.#length > MAX_RECORD ? null : readJson(this.#record);
    this.#record = null;
    this.#depth = 0;
    if (value?.kind === 'object' && value.fields.size > 0) {
      this.#onRecord(value, this.#begin);
    }
  }
}

/** The place behind a string, from inside it; a string without an end ends with its line. */
function endOfString(text: string, from: number): number {
  STRING_END.lastIndex = from;
  for (let end = STRING_END.exec(text); end !== null; end = STRING_END.exec(text)) {
    if (end[0] === '"') {
      return STRING_END.lastIndex;
    }
  }
  return text.length;
}

/** Times as `ConvertTo-Json` of Windows PowerShell writes them: milliseconds since 1970. */
const SCRIPT_DATE = /^\/Date\((-?\d{1,15})\)\/$/;

/** A record as a row: the names of nested values are joined, `message.headers` is `messageheaders`. */
export function rowOfJson(record: JsonObject): Row {
  const fields = new Map<string, Field>();
  gather(record, '', fields);
  return rowOfFields((column) => fields.get(column));
}

function gather({ fields: own }: JsonObject, before: string, fields: Map<string, Field>): void {
  for (const [name, written] of own) {
    const column = before + columnName(name);
    const value = onlyOne(written);
    if (value.kind === 'object') {
      gather(value, column, fields);
    } else if (value.kind === 'text' && !fields.has(column)) {
      fields.set(column, fieldOf(value));
    }
  }
}

/** A list of one text is that text: whom a message went to is a list where there may be several. */
function onlyOne(value: JsonValue): JsonValue {
  const [first] = value.kind === 'list' && value.items.length === 1 ? value.items : [];
  return first?.kind === 'text' ? first : value;
}

function fieldOf({ passage }: JsonText): Field {
  const { text } = passage;
  const date = SCRIPT_DATE.exec(text)?.[1];
  return { passage, text, value: date === undefined ? text : new Date(Number(date)).toISOString() };
}

/** The last answer, because several formats ask about the beginning of the same file. */
let asked: { readonly head: readonly string[]; readonly records: readonly JsonObject[] } | undefined;

/** The records at the beginning of a file; none if it is no JSON. */
export function jsonRecordsIn(head: readonly string[]): readonly JsonObject[] {
  if (asked?.head !== head) {
    const records: JsonObject[] = [];
    if (/^\s*[[{]/.test(head.find((text) => text.trim() !== '') ?? '')) {
      const reader = new JsonRecordReader((record) => records.push(record));
      for (const [line, text] of head.entries()) {
        reader.line(text, line);
      }
      reader.end();
    }
    asked = { head, records };
  }
  return asked.records;
}
