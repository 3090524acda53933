/** The log of maddy: the name of a module, an event, and its values as JSON. */

import type { Format, OpenReader } from '../../format.ts';
import { passageOf } from '../../replies/passage.ts';
import { type EventFields, tellEvent } from '../../tables/deliveryEvent.ts';
import { rowOfJson } from '../../tables/jsonRecords.ts';
import { type JsonObject, readJson } from '../../tables/jsonValue.ts';
import { valueIn } from '../../tables/table.ts';
import { isLineLog, isLineOfLog, type LineShape, openLineLog } from '../lineLog.ts';
import type { MailLog } from '../mailRecord.ts';
import { readSyslogLine } from '../syslogLine.ts';

export const maddyLog: Format = {
  id: 'maddy-log',

  recognises: (head) => isLineLog(head, shape),
};

export const openMaddyLog: OpenReader = (_head, sink, numbers, memory) => openLineLog(readLine, sink, numbers, memory);

/** Reads a line; tells whether it is one of a log. */
function readLine(text: string, line: number, log: MailLog): boolean {
  const event = eventOf(text);
  if (event === null) {
    return shape.isSign(text) || shape.isLine(text);
  }
  const value = readJson(passageOf(text, line, 0).slice(event.from, text.length));
  if (value?.kind === 'object') {
    readEvent(event.name, value, readSyslogLine(text)?.time ?? null, log);
  }
  return true;
}

const DEBUG = /^\[debug\] /;
/** What comes before the values: a module, unless a reader of the time took it for the program, and the event. */
const EVENT =
  /(?:^|[\s:])(delivery attempt failed|not delivered, permanent error|will retry|delivered|incoming message|(?:MAIL FROM|RCPT|DATA) error)[ \t]{1,20}$/;
const MODULE = /(?:^|[\s:\]])[a-z][\w.]{0,40}(?:\/[\w.]{1,40})?: [^\t{}]{1,200}[ \t]{1,20}$/;
/** Maximum length of what comes before the values, UTF-16 code units. */
const MAX_BEFORE = 400;

const shape: LineShape = {
  isSign(text) {
    const from = text.indexOf('{"');
    const before = from > 0 && text.includes('"msg_id":"', from) ? text.slice(Math.max(0, from - MAX_BEFORE), from) : '';
    return MODULE.test(before) || EVENT.test(before);
  },
  isLine: (text) => DEBUG.test(text) || isLineOfLog(text),
};

interface MaddyEvent {
  readonly name: string;
  /** Start of its values, UTF-16 code units. */
  readonly from: number;
}

/** An event that tells something of a message. */
function eventOf(text: string): MaddyEvent | null {
  const from = text.indexOf('{"');
  const name = from < 0 ? undefined : EVENT.exec(text.slice(Math.max(0, from - MAX_BEFORE), from))?.[1];
  return name === undefined ? null : { name, from };
}

const fields: EventFields = {
  event: [],
  recipient: ['rcpt', 'effectivercpt'],
  words: ['reason', 'smtpmsg'],
  number: 'smtpcode',
  status: 'smtpenchcode',
  time: [],
  queueId: ['msgid'],
  server: ['remoteserver', 'mx'],
  ip: ['remoteaddr'],
};
/** What our own server refused to a client. */
const refusal: EventFields = { ...fields, server: ['srchost'], ip: ['srcip'] };

function readEvent(name: string, values: JsonObject, time: string | null, log: MailLog): void {
  const row = rowOfJson(values);
  const id = valueIn(row, 'msgid');
  const { queue, numbers, sink } = log;
  const known = { time, sender: queue.get(id).sender };
  switch (name) {
    case 'incoming message':
      queue.learn(id, { sender: valueIn(row, 'sender') ?? '<>' });
      break;
    case 'delivered':
      tellEvent(fields, row, { name, state: 'relayed', failure: numbers.next(), known }, sink);
      break;
    case 'delivery attempt failed': {
      // What is not said to be final is tried again.
      const isFinal = valueIn(row, 'smtpcode')?.startsWith('5') === true;
      tellEvent(fields, row, { name, state: isFinal ? 'failed' : 'delayed', failure: numbers.next(), known }, sink);
      break;
    }
    case 'will retry':
    case 'not delivered, permanent error':
      for (const recipient of recipientsOf(values)) {
        const state = name === 'will retry' ? 'delayed' : 'failed';
        sink.state({ message: id, failure: numbers.next(), recipient: recipient.toLowerCase(), state, time, server: null });
      }
      break;
    default: {
      const isFinal = valueIn(row, 'smtpcode')?.startsWith('4') !== true;
      const state = isFinal ? 'failed' : 'delayed';
      tellEvent(refusal, row, { name, state, failure: numbers.next(), known: { ...known, direction: 'Receive' } }, sink);
    }
  }
}

function recipientsOf({ fields: values }: JsonObject): readonly string[] {
  const [one, list] = [values.get('rcpt'), values.get('rcpts')];
  const items = list?.kind === 'list' ? list.items : one === undefined ? [] : [one];
  return items.flatMap((item) => (item.kind === 'text' ? item.passage.text : []));
}
