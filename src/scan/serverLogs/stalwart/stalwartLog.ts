/** The log of Stalwart: its events, those of deliveries with the reply's number and words in values of their own. */

import { wordTable } from '../../../text/wordTable.ts';
import type { MessageState } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import { type EventFields, tellEvent } from '../../tables/deliveryEvent.ts';
import { type Row, rowOfFields, valueIn } from '../../tables/table.ts';
import { isLineLog, isLineOfLog, type LineShape, openLineLog } from '../lineLog.ts';
import type { MailLog } from '../mailRecord.ts';
import { readStalwartLine, type StalwartLine, stalwartEventOf } from './stalwartLine.ts';

export const stalwartLog: Format = {
  id: 'stalwart-log',

  recognises: (head) => isLineLog(head, shape),
};

export const openStalwartLog: OpenReader = (_head, sink, numbers, memory) => openLineLog(readLine, sink, numbers, memory);

/** Reads a line; tells whether it is one of a log. */
function readLine(text: string, number: number, log: MailLog): boolean {
  const event = stalwartEventOf(text)?.event;
  const line = event !== undefined && EVENTS.test(event) ? readStalwartLine(text, number) : null;
  if (line !== null) {
    readEvent(line, log);
  }
  return event !== undefined || isLineOfLog(text);
}

/** Events of Stalwart's that other programs in Rust, which log in the same layout, have no reason to name so. */
const SIGN = /^(?:delivery|smtp|queue|message-ingest|dane|mta-sts|mail-auth|spf|dkim|dmarc|incoming-report|outgoing-report)\./;
/** Events that tell something of a message: of a delivery, or of a refusal by this server. */
const EVENTS =
  /^(?:delivery\.(?:delivered|dsn-(?:success|temp-fail|perm-fail)|double-bounce|null-mx|[a-z-]+-(?:rejected|failed|error|exceeded))|smtp\.(?:mailbox-does-not-exist|relay-not-allowed|loop-detected|message-too-large|too-many-recipients))$/;

const shape: LineShape = {
  isSign: (text) => SIGN.test(stalwartEventOf(text)?.event ?? ''),
  isLine: (text) => stalwartEventOf(text) !== null || isLineOfLog(text),
};

const WORDS = ['details', 'detailsreason', 'causedbyreason', 'reason', 'detailsdetails', 'causedbydetails'] as const;

const fields: EventFields = {
  event: [],
  recipient: ['to'],
  sender: ['from'],
  words: [...WORDS, 'description'],
  number: 'code',
  status: 'enhancedcode',
  time: [],
  queueId: ['queueid'],
  server: ['hostname'],
  ip: ['remoteip'],
};

/** What an event says became of the message; of others the reply decides, and an error without one is tried again. */
const states: Readonly<Record<string, MessageState['state']>> = wordTable({
  'delivery.delivered': 'relayed',
  'delivery.dsn-success': 'relayed',
  'delivery.dsn-temp-fail': 'delayed',
  'delivery.dsn-perm-fail': 'failed',
  'delivery.double-bounce': 'dropped',
});

function readEvent({ time, event, row: written }: StalwartLine, log: MailLog): void {
  const row = rowOfMail(written);
  const isRefusal = event.startsWith('smtp.');
  if (!isRefusal && valueIn(row, 'from') === null) {
    // A report: no sender waits for it.
    return;
  }
  const recipients = recipientsOf(row);
  const known = {
    time,
    recipient: (recipients.length === 1 ? recipients[0] : null) ?? null,
    direction: isRefusal ? 'Receive' : null,
  };
  const state = isRefusal ? 'failed' : stateOf(event, written);
  tellEvent(fields, row, { name: event, state, failure: log.numbers.next(), known, recipients }, log.sink);
}

function stateOf(event: string, row: Row): MessageState['state'] {
  const state = states[event] ?? (valueIn(row, 'code')?.startsWith('5') === true ? 'failed' : 'delayed');
  return state === 'relayed' && valueIn(row, 'hostname') === LOCAL ? 'delivered' : state;
}

/** The host of mailboxes on this server. */
const LOCAL = 'localhost';

/** The values without angle brackets; no server where it is this one; what happened in words only where no other words tell it. */
function rowOfMail(row: Row): Row {
  return rowOfFields((column) => {
    const field = row.field(column);
    const isLeftOut =
      field === undefined ||
      (column === 'hostname' && field.value === LOCAL) ||
      (column === 'description' && WORDS.some((one) => row.field(one) !== undefined));
    if (isLeftOut) {
      return undefined;
    }
    return column === 'from' || column === 'to' ? { ...field, value: field.value.replace(/^<(.*)>$/, '$1') } : field;
  });
}

/** The recipients of the message; at a domain, if the event is about one. */
function recipientsOf(row: Row): readonly string[] {
  const domain = valueIn(row, 'domain')?.toLowerCase();
  const list = row.value('tolist') ?? '';
  const all = [...list.matchAll(/"<?([^"<>]{1,320})>?"/g)].map(([, one = '']) => one);
  return domain === undefined ? all : all.filter((one) => one.toLowerCase().endsWith(`@${domain}`));
}
