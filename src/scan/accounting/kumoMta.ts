/** The records of KumoMTA: a JSON object for each reception, delivery, failure and bounce. */

import type { MessageState } from '../finding.ts';
import type { Format, OpenReader } from '../format.ts';
import { Passage } from '../replies/passage.ts';
import type { Field } from '../tables/delimited.ts';
import { type EventFields, tellEvent } from '../tables/deliveryEvent.ts';
import { JsonRecordReader, jsonRecordsIn, rowOfJson } from '../tables/jsonRecords.ts';
import type { JsonObject } from '../tables/jsonValue.ts';
import { type Row, rowOfFields, valueIn } from '../tables/table.ts';

export const kumoMtaLog: Format = {
  id: 'kumomta-log',

  recognises: (head) => jsonRecordsIn(head).some((record) => eventOf(record) !== null),
};

export const openKumoMtaLog: OpenReader = (_head, sink, numbers) =>
  new JsonRecordReader((record) => {
    const event = eventOf(record);
    if (event !== null && event.state !== null) {
      const { name, state, row, recipients } = event;
      const known = { direction: name === 'Rejection' ? 'Receive' : null };
      tellEvent(fields, row, { name, state, failure: numbers.next(), known, recipients }, sink);
    }
  });

/**
 * What a record says became of the message (https://docs.kumomta.com/reference/log_record/); null: nothing. A `Rejection` is our own answer to
 * a client.
 */
const states: ReadonlyMap<string, MessageState['state'] | null> = new Map([
  ['Reception', null],
  ['Delivery', 'relayed'],
  ['Bounce', 'failed'],
  ['TransientFailure', 'delayed'],
  ['Delayed', null],
  ['Expiration', 'failed'],
  ['AdminBounce', 'failed'],
  ['OOB', 'failed'],
  ['Rejection', 'failed'],
]);

const CODE = 'responseenhancedcode';

const fields: EventFields = {
  event: ['type'],
  recipient: ['recipient'],
  sender: ['sender'],
  words: ['responsecontent'],
  number: 'responsecode',
  status: CODE,
  time: ['timestamp'],
  queueId: ['id'],
  server: ['peeraddressname'],
  ip: ['peeraddressaddr'],
};

interface KumoEvent {
  readonly name: string;
  readonly state: MessageState['state'] | null;
  readonly row: Row;
  /** Those of a message with several, which newer versions keep in one. */
  readonly recipients: readonly string[];
}

function eventOf(record: JsonObject): KumoEvent | null {
  const row = rowOfJson(record);
  const name = row.value('type') ?? '';
  const state = states.get(name);
  // Other programs name events so too: only KumoMTA puts the reply's number and words into an object.
  const isOne = ['id', 'responsecode', 'responsecontent'].every((column) => row.field(column) !== undefined);
  return state === undefined || !isOne || !record.fields.has('recipient')
    ? null
    : { name, state, row: withCode(row), recipients: listIn(record) };
}

function listIn({ fields: own }: JsonObject): readonly string[] {
  const list = own.get('recipient');
  return list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'text' ? item.passage.text : [])) : [];
}

/** The record with the enhanced code, whose three numbers stand in an object, as a field. */
function withCode(row: Row): Row {
  const code = codeOf(row);
  return rowOfFields((column) => (column === CODE ? code : row.field(column)));
}

function codeOf(row: Row): Field | undefined {
  const [first, , last] = ['class', 'subject', 'detail'].map((name) => row.field(CODE + name)?.passage);
  const numbers = ['class', 'subject', 'detail'].map((name) => valueIn(row, CODE + name));
  const begin = first?.locate(0, 1);
  const end = last?.locate(0, last.text.length);
  if (begin == null || end == null || numbers.includes(null)) {
    return undefined;
  }
  const text = numbers.join('.');
  const passage = new Passage();
  passage.addFor(text, begin.line === end.line ? { ...begin, end: end.end } : begin);
  return { passage, text, value: text };
}
