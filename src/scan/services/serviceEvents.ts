/** Events of services that send mail: an object of JSON for each event, alone, in lists, or wrapped by a notification service; or a row of a table. */

import { wordTable } from '../../text/wordTable.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { tellEvent } from '../tables/deliveryEvent.ts';
import { JsonRecordReader, jsonRecordsIn, rowOfJson } from '../tables/jsonRecords.ts';
import type { JsonObject, JsonValue } from '../tables/jsonValue.ts';
import { type Columns, columnName, openTable, type Row, readHeader, rowOfFields, valueIn } from '../tables/table.ts';
import { type Service, services } from './services.ts';

export const serviceEvents: Format = {
  id: 'service-events',

  recognises: (head) =>
    readHeader(head, fitsTable) === null ? jsonRecordsIn(head).some((record) => tells(eventOf(record))) : hasEventRow(head),
};

export const openServiceEvents: OpenReader = (head, sink, numbers, memory) => {
  const read = (event: ServiceEvent | null): void => {
    if (event !== null) {
      readEvent(event, numbers, sink);
    }
  };
  return readHeader(head, fitsTable) === null
    ? new JsonRecordReader((record) => read(eventOf(record)))
    : openRows(head, memory, (row) => read(eventOfRow(row)));
};

/** Whether columns are those of a service. */
function fitsTable(columns: Columns): boolean {
  return services.some(({ fields }) => fields.every((field) => columns.has(field)));
}

function openRows(head: readonly string[], memory: string | undefined, onRow: (row: Row) => void): LineReader {
  return openTable(head, fitsTable, memory, onRow);
}

/** Whether a row at the beginning of a table is an event. */
function hasEventRow(head: readonly string[]): boolean {
  let isFound = false;
  const reader = openRows(head, undefined, (row) => {
    isFound ||= tells(eventOfRow(row));
  });
  for (const [line, text] of head.entries()) {
    reader.line(text, line);
  }
  reader.end();
  return isFound;
}

/** Whether an event tells what became of a message: other records may have such fields by chance. */
function tells(event: ServiceEvent | null): boolean {
  return event !== null && event.state !== null;
}

interface ServiceEvent {
  readonly service: Service;
  /** The object that it is; null: a row. */
  readonly record: JsonObject | null;
  readonly row: Row;
  readonly name: string | null;
  readonly state: Service['states'][string] | null;
}

/** The event that a record tells, or that it wraps; null: none of a service that is known. */
function eventOf(record: JsonObject): ServiceEvent | null {
  const row = rowOfJson(record);
  const service = services.find(
    (one) => isOf(one, row) || (one.lists ?? []).some(({ path }) => itemsAt(record, path).length > 0),
  );
  return service === undefined ? wrappedIn(record) : { service, record, row, ...toldBy(service, row) };
}

/** The event that a row of a table tells, or null. */
function eventOfRow(row: Row): ServiceEvent | null {
  const service = services.find((one) => isOf(one, row));
  return service === undefined ? null : { service, record: null, row, ...toldBy(service, row) };
}

function isOf({ fields, proof }: Service, row: Row): boolean {
  return (
    fields.every((field) => row.field(field) !== undefined) &&
    (proof === undefined || proof.pattern.test(row.value(proof.field) ?? ''))
  );
}

function toldBy({ event, states, state, number }: Service, row: Row): Pick<ServiceEvent, 'name' | 'state'> {
  const told = event.map((field) => states[columnName(row.value(field) ?? '')]).find((one) => one !== undefined);
  // A word in another language says nothing, but the number beside it does.
  const answer = number === undefined ? undefined : row.value(number);
  const answered = refusals[/^([45])\d\d$/.exec(answer ?? '')?.[1] ?? ''];
  return { name: valueIn(row, ...event), state: told ?? state ?? answered ?? null };
}

const refusals: Readonly<Record<string, Service['states'][string]>> = wordTable({ '4': 'delayed', '5': 'failed' });

/** Some services put the event into an object of its own: `event-data`, `msys.message_event`, the `Message` of a notification. */
function wrappedIn({ fields }: JsonObject): ServiceEvent | null {
  for (const value of fields.values()) {
    const event = value.kind === 'object' ? eventOf(value) : null;
    if (event !== null) {
      return event;
    }
  }
  return null;
}

function readEvent({ service, record, row, name, state }: ServiceEvent, numbers: FailureNumbers, sink: Sink): void {
  const listed = (service.lists ?? []).flatMap((list) =>
    (record === null ? [] : itemsAt(record, list.path)).map((item) => ({
      row: withParent(rowOfJson(item), row),
      state: list.state,
    })),
  );
  const told = listed.length > 0 ? listed : state === null ? [] : [{ row, state }];
  for (const one of told) {
    tellEvent(service, one.row, { name, state: one.state, failure: numbers.next() }, sink);
  }
}

/** The objects of a list in an event. */
function itemsAt(record: JsonObject, path: readonly string[]): readonly JsonObject[] {
  const found = path.reduce<JsonValue | undefined>(
    (value, name) => (value?.kind === 'object' ? value.fields.get(name) : undefined),
    record,
  );
  return found?.kind === 'list' ? found.items.flatMap((item) => (item.kind === 'object' ? item : [])) : [];
}

function withParent(own: Row, parent: Row): Row {
  return rowOfFields((column) => own.field(column) ?? parent.field(column));
}
