/** The bouncelog of Momentum: a line for each bounce and each transient failure, whose values `@` separates. */

import type { Format, OpenReader } from '../format.ts';
import { passageOf } from '../replies/passage.ts';
import { isLineLog, type LineShape, openLineLog } from '../serverLogs/lineLog.ts';
import type { MailLog } from '../serverLogs/mailRecord.ts';
import { type EventFields, tellEvent } from '../tables/deliveryEvent.ts';
import { rowOfFields } from '../tables/table.ts';

export const momentumLog: Format = {
  id: 'momentum-log',

  recognises: (head) => isLineLog(head, shape),
};

export const openMomentumLog: OpenReader = (_head, sink, numbers, memory) => openLineLog(readLine, sink, numbers, memory);

/** Reads a line; tells whether it is one of a log. */
function readLine(text: string, line: number, log: MailLog): boolean {
  const bounce = BOUNCE.exec(text);
  if (bounce !== null) {
    readBounce(bounce, line, log);
  }
  return shape.isSign(text) || shape.isLine(text);
}

/**
 * Time, message, batch, connection, kind, recipient, sender, binding group, binding, stage, class, size, address, reply
 * (https://support.sparkpost.com/momentum/4/log-formats-bouncelog).
 */
const BOUNCE =
  /^(\d{10})@([\dA-F/-]{10,40})@[^@]{0,40}@[^@]{0,40}@([BT])@([^@]{1,200})@([^@]{1,255})@([^@]{0,200})@([^@]{0,255})@[^@]{0,100}@[^@]{0,100}@\d{0,5}@\d{0,5}@\d{0,12}@([\d.:a-fA-F]{0,45})@(.{1,4000})/d;
/** What every line of the main log and of the bouncelog begins with. */
const LINE = /^\d{10}@(?:[\dA-F]{2}\/[\dA-F]{2}-[\dA-F]{5}-[\dA-F]{8}@|@@@M)/;

const shape: LineShape = {
  isSign: (text) => BOUNCE.test(text),
  isLine: (text) => LINE.test(text),
};

const fields: EventFields = {
  event: [],
  recipient: [],
  words: ['reply'],
  time: ['time'],
  queueId: ['message'],
  ip: ['ip'],
};

/** By the number of the group in `BOUNCE`. */
const names: readonly string[] = ['', 'time', 'message', '', '', '', '', '', 'ip', 'reply'];

function readBounce(bounce: RegExpExecArray, line: number, log: MailLog): void {
  const [text, , , kind = '', local = '', domain = '', senderLocal = '', senderDomain = ''] = bounce;
  const row = rowOfFields((column) => {
    const index = names.indexOf(column);
    const [from, to] = bounce.indices?.[index] ?? [0, 0];
    const value = text.slice(from, to);
    return index <= 0 ? undefined : { passage: passageOf(value, line, from), text: value, value };
  });
  const known = { recipient: `${local}@${domain}`, sender: senderDomain === '' ? null : `${senderLocal}@${senderDomain}` };
  const state = kind === 'T' ? 'delayed' : 'failed';
  tellEvent(fields, row, { name: kind, state, failure: log.numbers.next(), known }, log.sink);
}
