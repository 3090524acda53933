/** Reads a line of a Stalwart log: time, level, what happened, the event's name, and its values as `name = value`. */

import { matchAt } from '../../../text/matchAt.ts';
import { type Passage, passageOf } from '../../replies/passage.ts';
import type { Field } from '../../tables/delimited.ts';
import { columnName, type Row, rowOfFields } from '../../tables/table.ts';
import { readSyslogLine } from '../syslogLine.ts';

export interface StalwartLine {
  readonly time: string | null;
  /** `delivery.dsn-perm-fail`. */
  readonly event: string;
  /**
   * Its values, `enhancedcode` of a reply in the details, and `description`, what happened in words; values of an event in a value have both names joined, a list has `list` at the end of
   * its name.
   */
  readonly row: Row;
}

/** Colours of a terminal are left in what `docker logs` copies. */
const COLOURS = String.raw`(?:\p{Cc}\[[\d;]{1,8}m)*`;
const EVENT = new RegExp(
  String.raw`(?:^|[\s|])${COLOURS}(?:(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)${COLOURS} ${COLOURS})?(?:TRACE|DEBUG|INFO|WARN|ERROR)${COLOURS} ${COLOURS}([A-Z][^()]{1,120}) \(([a-z][a-z0-9-]{1,30}\.[a-z][a-z0-9-]{1,50})${COLOURS}\)(?: |$)`,
  'u',
);
/** Maximum length of what comes before the values, and of the values, UTF-16 code units. */
const MAX_BEFORE = 500;
const MAX_VALUES = 20_000;
/** Maximum number of values, and of events in events. */
const MAX_FIELDS = 200;
const MAX_DEPTH = 4;

interface StalwartEvent {
  /** Its own: a journal may have put another before it. */
  readonly time: string | null;
  readonly event: string;
  /** Place and length of what happened, in words. */
  readonly description: number;
  readonly length: number;
  /** Start of its values. */
  readonly from: number;
}

/** The name of the event of a line, and where its values begin; null: no line of Stalwart's. */
export function stalwartEventOf(text: string): StalwartEvent | null {
  const found = EVENT.exec(text.slice(0, MAX_BEFORE));
  if (found === null) {
    return null;
  }
  const [whole, time = null, description = '', event = ''] = found;
  return {
    time,
    event,
    description: found.index + whole.lastIndexOf(description),
    length: description.length,
    from: found.index + whole.length,
  };
}

export function readStalwartLine(text: string, line: number): StalwartLine | null {
  const found = stalwartEventOf(text);
  if (found === null) {
    return null;
  }
  const passage = passageOf(text, line, 0);
  const fields = new Map<string, Field>();
  readValues({ text: text.slice(0, found.from + MAX_VALUES), passage, fields }, found.from, '', 0);
  readReply(fields);
  fields.set('description', fieldOf(passage.slice(found.description, found.description + found.length)));
  return {
    time: found.time ?? readSyslogLine(text)?.time ?? null,
    event: found.event,
    row: rowOfFields((column) => fields.get(column)),
  };
}

/** A reply as newer versions write it in words. */
const REPLY = /\bCode: ([2-5]\d\d)(?:, Enhanced code: ([245]\.\d{1,3}\.\d{1,3}))?, Message: (.{1,5000})$/d;

/** Makes values of the parts of a reply that stands in the details. */
function readReply(fields: Map<string, Field>): void {
  const details = fields.get('details');
  const reply = details === undefined || fields.has('code') ? null : REPLY.exec(details.text);
  for (const [index, name] of ['', 'code', 'enhancedcode', 'details'].entries()) {
    const [from, to] = reply?.indices?.[index] ?? [];
    if (name !== '' && from !== undefined && to !== undefined && details !== undefined) {
      fields.set(name, fieldOf(details.passage.slice(from, to)));
    }
  }
}

function fieldOf(passage: Passage): Field {
  return { passage, text: passage.text, value: passage.text };
}

interface Values {
  readonly text: string;
  readonly passage: Passage;
  readonly fields: Map<string, Field>;
}

const KEY = String.raw`${COLOURS}([a-zA-Z]\w{0,40})${COLOURS} = `;
/** Where a value ends: the next one begins, the event in braces ends, or the line does. Quotation marks inside are not escaped. */
const BEHIND = String.raw`(?=, ${KEY}| \}|\s*$)`;
const NAME = new RegExp(KEY, 'uy');
const TEXT_END = new RegExp(`"${BEHIND}`, 'gu');
const LIST_END = new RegExp(String.raw`\]${BEHIND}`, 'gu');
const PLAIN_END = new RegExp(BEHIND, 'gu');
/** An event as a value. */
const NESTED = /[A-Z][^"(){}=]{1,120} \([a-z][a-z0-9.-]{1,80}\) \{ /y;

/** Reads values until the braces close; returns where they do. */
function readValues(values: Values, from: number, before: string, depth: number): number {
  const { text } = values;
  let at = from;
  for (let count = 0; count < MAX_FIELDS; count++) {
    const name = matchAt(NAME, text, at);
    if (name === null) {
      return at;
    }
    const column = before + columnName(name[1] ?? '');
    at = readValue(values, at + name[0].length, column, depth);
    if (!text.startsWith(', ', at)) {
      return text.startsWith(' }', at) ? at + 2 : at;
    }
    at += 2;
  }
  return at;
}

/** Reads one value; returns its end. */
function readValue(values: Values, from: number, column: string, depth: number): number {
  const { text } = values;
  const nested = depth < MAX_DEPTH ? matchAt(NESTED, text, from) : null;
  if (nested !== null) {
    return readValues(values, from + nested[0].length, column, depth + 1);
  }
  const [mark] = text.slice(from, from + 1);
  const isList = mark === '[';
  const isQuoted = mark === '"';
  const begin = isList || isQuoted ? from + 1 : from;
  const end = endOf(isQuoted ? TEXT_END : isList ? LIST_END : PLAIN_END, text, begin);
  const key = isList ? `${column}list` : column;
  if (!values.fields.has(key)) {
    values.fields.set(key, fieldOf(values.passage.slice(begin, end)));
  }
  return isList || isQuoted ? Math.min(end + 1, text.length) : end;
}

function endOf(end: RegExp, text: string, from: number): number {
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
