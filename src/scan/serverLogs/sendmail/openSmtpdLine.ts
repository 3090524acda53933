/** Reads one record of an OpenSMTPD log: `name=value` pairs, one line for each attempt and recipient. */

import type { LogRecord, Outcome } from '../../finding.ts';
import {
  isReport,
  type MailLog,
  type MailRecord,
  outcomeOfReply,
  readAnswer,
  recordOf,
  tellFindings,
  tellRecipients,
  tellRefused,
} from '../mailRecord.ts';

/** Session, agent and event; before version 6.4 with `event=` between them. */
const EVENT = /[0-9a-f]{16} (mta|mda|smtp) (?:event=)?([a-z-]{2,40})(?: |$)/y;
const MESSAGE = /\bevpid=([0-9a-f]{8})/;
const FROM = /\bfrom=<([^<>]{0,1000})>/;
const TO = /\bto=<([^<>]{0,1000})>/;
const RELAY = /\brelay="([^\s"]{1,100})(?: \(([^\s")]{1,255})\))?/;
const RESULT = /\bresult="?(Ok|TempFail|PermFail|Loop)"? stat="?/;
const COMMAND = / command="(?:RCPT TO:\s{0,4}<([^<>"]{1,1000})>|MAIL FROM:|DATA|\.)[^"]{0,2000}" result="/i;
const CLIENT_IP = /\baddress=([\d.]{7,15}|[\d.:a-f]{3,45})(?= )/;
const CLIENT_NAME = /\bhost=([\w.-]{1,255})(?= )/;
/** Maximum length of what comes before the reply, UTF-16 code units. */
const MAX_FIELDS = 5000;

const outcomes: Readonly<Record<string, Outcome>> = { TempFail: 'delayed', PermFail: 'failed', Loop: 'failed' };

function readEvent(text: string, from: number): RegExpExecArray | null {
  EVENT.lastIndex = from;
  return EVENT.exec(text);
}

/** Whether the words of a line are OpenSMTPD's. */
export function isOpenSmtpd(text: string, from: number): boolean {
  return readEvent(text, from) !== null;
}

/** Tells what a record says. */
export function readOpenSmtpdLine(record: MailRecord, log: MailLog): void {
  const event = readEvent(record.text, record.from);
  if (event?.[2] === 'delivery') {
    readDelivery(record, log, event[1] === 'mda');
  } else if (event?.[2] === 'failed-command') {
    readFailedCommand(record, log);
  }
}

function replyEnd(text: string, start: number): number {
  const close = text.lastIndexOf('"');
  return close < start ? text.length : close;
}

function readDelivery(record: MailRecord, log: MailLog, isLocal: boolean): void {
  const { text, from } = record;
  const fields = text.slice(from, from + MAX_FIELDS);
  const result = RESULT.exec(fields);
  if (result === null) {
    return;
  }
  // The relay is written as `192.0.2.1 (mx.contoso.com)`; if it has no name, the address is repeated.
  const [, ip, name] = RELAY.exec(fields) ?? [];
  const recipient = TO.exec(fields)?.[1] ?? null;
  const known: LogRecord = {
    ...recordOf(record, log, MESSAGE.exec(fields)?.[1] ?? null),
    event: result[1] ?? null,
    sender: FROM.exec(fields)?.[1] || '<>',
    recipient,
    server: name === ip ? null : (name ?? null),
    ip: ip ?? null,
  };
  const outcome = isReport(known) ? null : (outcomes[result[1] ?? ''] ?? (isLocal ? 'delivered' : 'relayed'));
  const start = from + result.index + result[0].length;
  const failure = log.numbers.next();
  tellFindings(log, readAnswer(record, start, replyEnd(text, start), { record: known, outcome, telling: 'diagnostic', failure }));
  if (outcome !== null) {
    tellRecipients(log, known, [recipient ?? ''], outcome, failure);
  }
}

function readFailedCommand(record: MailRecord, log: MailLog): void {
  const { text, from } = record;
  const fields = text.slice(from, from + MAX_FIELDS);
  const command = COMMAND.exec(fields);
  if (command === null) {
    return;
  }
  const known: LogRecord = {
    ...recordOf(record, log, null),
    event: 'failed-command',
    recipient: command[1] ?? null,
    server: CLIENT_NAME.exec(fields)?.[1] ?? null,
    ip: CLIENT_IP.exec(fields)?.[1] ?? null,
  };
  const start = from + command.index + command[0].length;
  const outcome = outcomeOfReply(text, start);
  const failure = log.numbers.next();
  tellFindings(log, readAnswer(record, start, replyEnd(text, start), { record: known, outcome, telling: 'diagnostic', failure }));
  tellRefused(log, known, outcome, failure);
}
