/** Events of services that send mail: JSON, an object for each event, alone, in lists, or wrapped by a notification service. */

import { addAll } from '../../text/addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, inSourceOrder, type LogRecord, type Sink } from '../finding.ts';
import type { Format, OpenReader } from '../format.ts';
import { Passage } from '../replies/passage.ts';
import { type Context, readReplies } from '../replies/readReplies.ts';
import { wordsFinding } from '../replies/wordsFinding.ts';
import type { Field } from '../tables/delimited.ts';
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
    readRecipient(service, one.row, name, one.state, numbers.next(), sink);
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

function readRecipient(
  service: Service,
  row: Row,
  event: string | null,
  state: Service['states'][string],
  failure: number,
  sink: Sink,
): void {
  const valueAt = (fields: readonly string[] = []): string | null => valueIn(row, ...fields);
  const record: LogRecord = {
    ...emptyRecord,
    time: timeOf(valueAt(service.time)),
    event,
    sender: valueAt(service.sender),
    recipient: valueAt(service.recipient),
    messageId: valueAt(service.messageId),
    server: valueAt(service.server)?.replace(/^dns; ?/i, '') ?? null,
    ip: valueAt(service.ip),
  };
  const context = { record, failure, telling: 'diagnostic', writer: 'other' } as const;
  const findings =
    state === 'failed' || state === 'delayed'
      ? findingsOf(service, row, { ...context, outcome: state })
      : repliesOf(service, row, { ...context, outcome: state === 'delivered' ? state : null });
  for (const finding of findings) {
    sink.finding(finding);
  }
  sink.state({
    message: record.messageId,
    failure,
    recipient: record.recipient?.toLowerCase() ?? '',
    state,
    time: record.time,
    server: record.server,
  });
}

type FailureContext = Context & { readonly outcome: 'failed' | 'delayed'; readonly writer: 'other' };

/** What the words of a failure tell, and its status beside them. */
function findingsOf({ words, number, status, event }: Service, row: Row, context: FailureContext): readonly Finding[] {
  const fields = fieldsOf(words, row);
  const [first = row.field(event[0] ?? '')] = fields;
  const numbered = number === undefined ? undefined : row.field(number);
  const found: Finding[] = fields.flatMap(({ passage }) => readReplies(passage, 'reply', context)).slice(0, MAX_REPLIES);
  if (found.length === 0 && numbered !== undefined && /^[45]\d\d$/.test(numbered.value)) {
    addAll(found, readReplies(joined(numbered, first), 'reply', context));
  }
  const beside = fields.map(({ value }) => value).join(' ');
  const code = status === undefined ? undefined : row.field(status);
  if (code !== undefined) {
    // The words say what the code means; what replies they hold were read before.
    addAll(found, readReplies(joined(code, first), 'reply', { ...context, telling: 'status' }).slice(0, 1));
  }
  if (found.length === 0 && first !== undefined) {
    const line = first.text.split('\n', 1)[0] ?? '';
    const location = first.passage.locate(0, line.length) ?? first.passage.locate(0, 1);
    if (location !== null) {
      found.push(wordsFinding(location, beside === '' ? first.value : beside, context));
    }
  }
  return found.sort(inSourceOrder);
}

/** The replies of the server that took a message. */
function repliesOf({ words }: Service, row: Row, context: Context): readonly Finding[] {
  return fieldsOf(words, row)
    .flatMap(({ passage }) => readReplies(passage, 'reply', context))
    .filter((finding) => finding.class === 'success')
    .slice(0, MAX_REPLIES);
}

/** The fields that have words. */
function fieldsOf(words: Service['words'], row: Row): readonly Field[] {
  return words.flatMap((name) => row.field(name) ?? []).filter(({ value }) => value.trim() !== '');
}

/** Maximum number of replies in the words of one failure. */
const MAX_REPLIES = 20;

/** A number and the words behind it as one text. */
function joined(number: Field, words: Field | undefined): Passage {
  const passage = new Passage();
  passage.addFrom(number.passage, 0, number.text.length);
  if (words !== undefined) {
    passage.addEscaped(' ', words.passage, 0);
    passage.addFrom(words.passage, 0, words.text.length);
  }
  return passage;
}

/** Seconds since 1970 as services count them. */
const SECONDS = /^\d{10}(?:\.\d{1,9})?$/;

/** ISO 8601, otherwise as written. */
function timeOf(value: string | null): string | null {
  return value !== null && SECONDS.test(value)
    ? new Date(Math.floor(Number(value)) * 1000).toISOString().replace('.000Z', 'Z')
    : value;
}
