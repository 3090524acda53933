/** Reads an event with named fields that tells what became of a message for one recipient: its findings, and the state of the message. */

import {
  emptyRecord,
  type Finding,
  inSourceOrder,
  type LogRecord,
  type MessageState,
  messageIdOf,
  type Sink,
} from '../finding.ts';
import { Passage } from '../replies/passage.ts';
import { type Context, readReplies } from '../replies/readReplies.ts';
import { withReasonsBeside } from '../replies/statusReason.ts';
import { type ToldFailure, wordsFinding } from '../replies/wordsFinding.ts';
import type { Field } from './delimited.ts';
import { type Row, valueIn } from './table.ts';

/** In which fields an event says what; names as `columnName` spells them, the most telling first. */
export interface EventFields {
  /** Fields that name the event. */
  readonly event: readonly string[];
  readonly recipient: readonly string[];
  readonly sender?: readonly string[];
  /** Fields with the reply or the words of a failure. */
  readonly words: readonly string[];
  /** The field that has the reply's number alone. */
  readonly number?: string;
  /** The field that has the enhanced code alone. */
  readonly status?: string;
  readonly time: readonly string[];
  readonly messageId?: readonly string[];
  /** The id of the message in the queue. */
  readonly queueId?: readonly string[];
  readonly server?: readonly string[];
  readonly ip?: readonly string[];
}

/** What is known of an event besides its fields. */
export interface ToldEvent {
  readonly name: string | null;
  readonly state: MessageState['state'];
  readonly failure: number;
  /** What the fields leave open. */
  readonly known?: Partial<LogRecord>;
  /** The name of its message, if it has no id. */
  readonly message?: string | null;
  /** Whom it concerns, if it does not name one recipient. */
  readonly recipients?: readonly string[];
}

/** Tells what an event says. */
export function tellEvent(fields: EventFields, row: Row, told: ToldEvent, sink: Sink): void {
  const { name, state, failure, known = {} } = told;
  const record = recordOf(fields, row, name, known);
  const message = messageIdOf(record) ?? record.session ?? told.message ?? null;
  const outcome = state === 'queued' || state === 'dropped' ? null : state;
  const context = { record, outcome, failure, telling: 'diagnostic', writer: 'other' } as const;
  for (const finding of findingsOf(fields, row, context)) {
    sink.finding({ ...finding, message: finding.message ?? message });
  }
  const { recipient, time, server } = record;
  const { recipients = [] } = told;
  const named = recipient === null ? recipients : [recipient];
  for (const one of named.length === 0 ? [''] : named) {
    sink.state({ message, failure, recipient: one.toLowerCase(), state, time, server });
  }
}

function recordOf(fields: EventFields, row: Row, event: string | null, known: Partial<LogRecord>): LogRecord {
  const valueAt = (names: readonly string[] = []): string | null => valueIn(row, ...names);
  const { server, ip } = readPeer(valueAt(fields.server));
  return {
    ...emptyRecord,
    event,
    ...known,
    time: timeOf(valueAt(fields.time)) ?? known.time ?? null,
    sender: valueAt(fields.sender) ?? known.sender ?? null,
    recipient: valueAt(fields.recipient) ?? known.recipient ?? null,
    messageId: valueAt(fields.messageId),
    session: valueAt(fields.queueId),
    server,
    ip: withoutPort(valueAt(fields.ip)) ?? ip,
  };
}

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?=.*:)[\da-f:.]{2,45})$/i;
const PEER = /^(?:dns; ?)?([^\s[\]()]{1,255}?)\.?(?: ?[[(]([\d.:a-f]{2,45})[\])])?$/i;

/** The other side as it is named: `mx.contoso.com.`, `dns;mx.contoso.com`, `mx.contoso.com (203.0.113.7)`, `mx.contoso.com[203.0.113.7]`. */
function readPeer(value: string | null): Pick<LogRecord, 'server' | 'ip'> {
  const [, server = value, ip = null] = PEER.exec(value ?? '') ?? [];
  return server !== null && (server === ip || ADDRESS.test(server)) ? { server: null, ip: server } : { server, ip };
}

function withoutPort(address: string | null): string | null {
  return address?.replace(/^\[([^\]]{1,45})\](?::\d{1,5})?$/, '$1').replace(/^(\d[\d.]{6,14}):\d{1,5}$/, '$1') ?? null;
}

/** Maximum number of replies in the words of one failure. */
const MAX_REPLIES = 20;
const REPLY = /^[245]\d\d$/;
const CODE = /^[245]\.\d{1,3}\.\d{1,3}$/;

/** What the words of a failure tell, and its status beside them; of a success the replies of the server that took the message. */
function findingsOf(fields: EventFields, row: Row, context: Context): readonly Finding[] {
  const { outcome } = context;
  if (outcome === 'failed' || outcome === 'delayed') {
    return failureIn(fields, row, { ...context, outcome, writer: 'other' });
  }
  const told = fieldsOf(fields, row);
  return repliesIn(fields, told, row, context)
    .filter((one) => one.class === 'success')
    .toSorted(inSourceOrder);
}

/** The fields that have words. */
function fieldsOf({ words }: EventFields, row: Row): readonly Field[] {
  return words.flatMap((name) => row.field(name) ?? []).filter(({ value }) => value.trim() !== '');
}

type FailureContext = Context & ToldFailure;

function failureIn(told: EventFields, row: Row, context: FailureContext): readonly Finding[] {
  const fields = fieldsOf(told, row);
  const found = repliesIn(told, fields, row, context);
  const [first = row.field(told.event[0] ?? '')] = fields;
  const line = first?.text.split('\n', 1)[0] ?? '';
  const location = first?.passage.locate(0, line.length) ?? first?.passage.locate(0, 1) ?? null;
  if (found.length > 0 || first === undefined || location === null) {
    return withReasonsBeside(found).toSorted(inSourceOrder);
  }
  const words = withoutRepeated(fields).map(({ value }) => value);
  return [wordsFinding(location, words.length === 0 ? first.value : words.join(' '), context)];
}

/** The replies in the words, and the number and the status beside them. */
function repliesIn({ number, status }: EventFields, fields: readonly Field[], row: Row, context: Context): readonly Finding[] {
  const told = withoutRepeated(fields);
  const reply = number === undefined ? undefined : row.field(number);
  const code = status === undefined ? undefined : row.field(status);
  let found: Finding[] = fields.flatMap(({ passage }) => readReplies(passage, 'reply', context)).slice(0, MAX_REPLIES);
  const isNumbered = reply !== undefined && REPLY.test(reply.value) && found.every((one) => one.reply === null);
  if (isNumbered) {
    // The words go on where the number ends: with it, a code at their beginning belongs to this reply.
    const isApart = found.length === 0 && code !== undefined && CODE.test(code.value);
    const whole = readReplies(joined(isApart ? [reply, code, ...told] : [reply, ...told]), 'reply', context);
    found = [...whole, ...found.filter((one) => !whole.some((other) => inSourceOrder(one, other) === 0))];
  }
  if (code !== undefined && !found.some((one) => isNumbered && one.code === code.value)) {
    // The words say what the code means; what replies they hold were read before.
    found = [...found, ...readReplies(joined([code, ...told]), 'reply', { ...context, telling: 'status' }).slice(0, 1)];
  }
  return found;
}

/** The fields of which no other repeats the words. */
function withoutRepeated(fields: readonly Field[]): readonly Field[] {
  return fields.filter(
    ({ value }, index) =>
      !fields.some((other, at) => other.value.includes(value) && (other.value.length > value.length || at < index)),
  );
}

/** Fields as one text. */
function joined(fields: readonly Field[]): Passage {
  const passage = new Passage();
  for (const field of fields) {
    if (passage.text !== '') {
      passage.addEscaped(' ', field.passage, 0);
    }
    passage.addFrom(field.passage, 0, field.text.length);
  }
  return passage;
}

/** Seconds since 1970 as many programs count them. */
const SECONDS = /^\d{10}(?:\.\d{1,9})?$/;

/** A time and its offset, without the signs that ISO 8601 has between them. */
const SPACED = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?)([+-]\d\d):?(\d\d)$/;

/** UTC as Google writes it. */
const UTC = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d) UTC$/;

/** ISO 8601 if the offset is known, otherwise as written. */
function timeOf(value: string | null): string | null {
  return value !== null && SECONDS.test(value)
    ? new Date(Math.floor(Number(value)) * 1000).toISOString().replace('.000Z', 'Z')
    : (value?.replace(SPACED, '$1T$2$3:$4').replace(UTC, '$1-$2-$3T$4Z') ?? null);
}
