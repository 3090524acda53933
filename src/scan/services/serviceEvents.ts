/** Events of services that send mail: JSON, an object for each event, alone, in lists, or wrapped by a notification service. */

import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { Format, OpenReader } from '../format.ts';
import { tellEvent } from '../tables/deliveryEvent.ts';
import { JsonRecordReader, jsonRecordsIn, rowOfJson } from '../tables/jsonRecords.ts';
import type { JsonObject, JsonValue } from '../tables/jsonValue.ts';
import { columnName, type Row, rowOfFields, valueIn } from '../tables/table.ts';
import { type Service, services } from './services.ts';

export const serviceEvents: Format = {
  id: 'service-events',

  recognises: (head) =>
    jsonRecordsIn(head).some((record) => {
      const event = eventOf(record);
      return event !== null && event.state !== null;
    }),
};

export const openServiceEvents: OpenReader = (_head, sink, numbers) =>
  new JsonRecordReader((record) => {
    const event = eventOf(record);
    if (event !== null) {
      readEvent(event, numbers, sink);
    }
  });

interface ServiceEvent {
  readonly service: Service;
  readonly record: JsonObject;
  readonly row: Row;
  readonly name: string | null;
  readonly state: Service['states'][string] | null;
}

/** The event that a record tells, or that it wraps; null: none of a service that is known. */
function eventOf(record: JsonObject): ServiceEvent | null {
  const row = rowOfJson(record);
  const service = services.find(
    ({ fields, lists = [] }) =>
      fields.every((field) => row.field(field) !== undefined) || lists.some(({ path }) => itemsAt(record, path).length > 0),
  );
  if (service === undefined) {
    return wrappedIn(record);
  }
  const name = valueIn(row, ...service.event);
  const state = service.event.map((field) => service.states[columnName(row.value(field) ?? '')]).find((one) => one !== undefined);
  return { service, record, row, name, state: state ?? null };
}

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
    itemsAt(record, list.path).map((item) => ({ row: withParent(rowOfJson(item), row), state: list.state })),
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
