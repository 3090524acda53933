/** Tables and lists of traces: told apart by their columns and, if other tables have such columns too, by their records. */

import { type DateOrder, dateOrderOf, readUtcTime } from '../../../text/times/cultureTime.ts';
import type { LineReader } from '../../format.ts';
import { JsonRecordReader, jsonRecordsIn, rowOfJson } from '../../tables/jsonRecords.ts';
import { hasPropertyList, PropertyListReader } from '../../tables/propertyList.ts';
import { type Columns, openTable, type RecordSkim, type Row, readHeader, valueIn } from '../../tables/table.ts';

type Has = (column: string) => boolean;

/** What distinguishes a kind of trace from other tables. */
export interface TraceShape {
  /** Whether the columns can be those of this trace. */
  fits(has: Has): boolean;
  /** Whether no other table has these columns. */
  isCertain(has: Has): boolean;
  /** Whether a record can be nothing else. */
  shows(row: Row): boolean;
}

/** Maximum number of records examined at the beginning of a file. */
const MAX_HEAD_ROWS = 500;

function fitsTable(shape: TraceShape): (columns: Columns) => boolean {
  return (columns) => shape.fits((column) => columns.has(column));
}

/** Whether a file begins like such a trace. */
export function hasTrace(head: readonly string[], shape: TraceShape): boolean {
  const header = readHeader(head, fitsTable(shape));
  if (header !== null) {
    return (
      shape.isCertain((column) => header.columns.has(column)) ||
      fromHeadRows(head, shape, (row) => shape.shows(row)).includes(true)
    );
  }
  const isRecord = (row: Row): boolean => {
    const has: Has = (column) => row.field(column) !== undefined;
    return shape.fits(has) && (shape.isCertain(has) || shape.shows(row));
  };
  return hasPropertyList(head, isRecord) || jsonRecordsIn(head).some((record) => isRecord(rowOfJson(record)));
}

/** Reads its records; `memory` is that of another reader of the same trace. */
export function openTrace(
  head: readonly string[],
  shape: TraceShape,
  memory: string | undefined,
  onRow: (row: Row) => void,
  skimOf?: (columns: Columns) => RecordSkim | null,
): LineReader {
  if (readHeader(head, fitsTable(shape)) !== null) {
    return openTable(head, fitsTable(shape), memory, onRow, skimOf);
  }
  return jsonRecordsIn(head).length > 0 && !hasPropertyList(head, () => true)
    ? new JsonRecordReader((record) => onRow(rowOfJson(record)))
    : new PropertyListReader(onRow);
}

/** What the first records of a file say; the last one may be cut off. */
function fromHeadRows<Told>(head: readonly string[], shape: TraceShape, read: (row: Row) => Told): readonly Told[] {
  const told: Told[] = [];
  const reader = openTrace(head, shape, undefined, (row) => {
    if (told.length < MAX_HEAD_ROWS) {
      told.push(read(row));
    }
  });
  for (const [line, text] of head.entries()) {
    reader.line(text, line);
  }
  reader.end();
  return told;
}

/**
 * Whether the times are UTC: the cmdlets print UTC, and only they give the details; of the admin centre's tables, those whose
 * header says so.
 */
function isUtc(head: readonly string[], shape: TraceShape): boolean {
  const header = readHeader(head, fitsTable(shape));
  // The cmdlets print UTC into their tables too.
  return (
    header === null ||
    header.starts !== null ||
    /\(UTC\)|_utc\b|\bEvent\b|(?:Sender|Recipient)Address|MessageTraceId|NetworkMessageId/i.test(head[header.line] ?? '')
  );
}

/**
 * How a file writes the times of its records. All are written in one culture, so the first that proves an order decides for
 * all.
 */
interface Clock {
  readonly isUtc: boolean;
  readonly order: DateOrder | null;
}

/**
 * The same, with the time of each record: that of the first of `columns` that has one, ISO 8601 if offset and order are known,
 * otherwise as written.
 */
export function openTimedTrace(
  head: readonly string[],
  shape: TraceShape,
  columns: readonly string[],
  memory: string | undefined,
  onRow: (row: Row, time: string | null) => void,
): LineReader {
  const [rested, clock] =
    memory === undefined
      ? [undefined, readClock(head, shape, columns)]
      : (JSON.parse(memory) as readonly [rested: string, clock: Clock]);
  const reader = openTrace(head, shape, rested, (row) => {
    const time = valueIn(row, ...columns);
    onRow(row, time === null || !clock.isUtc ? time : readUtcTime(time, clock.order));
  });
  return {
    line: (text, line) => reader.line(text, line),
    end: () => reader.end(),
    rest() {
      const rest = reader.rest();
      return rest === null ? null : JSON.stringify([rest, clock]);
    },
    begun: () => reader.begun?.() ?? null,
    ...(reader.printed !== undefined && { printed: reader.printed }),
  };
}

function readClock(head: readonly string[], shape: TraceShape, columns: readonly string[]): Clock {
  const times = isUtc(head, shape) ? fromHeadRows(head, shape, (row) => valueIn(row, ...columns) ?? []).flat() : null;
  return { isUtc: times !== null, order: times === null ? null : dateOrderOf(times) };
}
