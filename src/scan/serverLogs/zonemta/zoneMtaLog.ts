/** The log of ZoneMTA: a line for each attempt and recipient, with the reply in brackets at its end. */

import { wordTable } from '../../../text/wordTable.ts';
import type { LogRecord, MessageState } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import { passageOf } from '../../replies/passage.ts';
import { isLineLog, isLineOfLog, type LineShape, openLineLog } from '../lineLog.ts';
import { isReport, type MailLog, type MailRecord, readFailure, recordOf, tellFindings, tellRecipients } from '../mailRecord.ts';
import { readSyslogLine } from '../syslogLine.ts';

export const zoneMtaLog: Format = {
  id: 'zonemta-log',

  recognises: (head) => isLineLog(head, shape),
};

export const openZoneMtaLog: OpenReader = (_head, sink, numbers, memory) => openLineLog(readLine, sink, numbers, memory);

/** Reads a line; tells whether it is one of a log. */
function readLine(text: string, line: number, log: MailLog): boolean {
  const event = EVENT.exec(text.slice(0, MAX_BEFORE));
  if (event !== null) {
    const from = event.index + event[0].length;
    const record = { time: readSyslogLine(text)?.time ?? null, agent: '', passage: passageOf(text, line, 0), text, from };
    readEvent(record, event[1] ?? '', event[2] ?? '', log);
  }
  return event !== null || shape.isSign(text) || shape.isLine(text);
}

/** Level, the process of a zone, session, the message and its recipient's number, and what happened. */
const EVENT =
  /(?:^|[\s:|])(?:info|ERR!|WARN|verb) (?:Sender|Queue)\S{0,200} (?:id=\S{1,60} )?([0-9a-f]{16,24})\.[0-9a-f]{3} (ACCEPTED|DEFERRED|REJECTED|DROP)(?=[ [])/;
const SIGN =
  /(?:^|[\s:|])(?:info|ERR!|WARN|verb) (?:Sender|Queue|Receiver|Plugin)\/\S{1,200} (?:id=\S{1,60} )?[0-9a-f]{16,24}(?:\.[0-9a-f]{3})? [A-Z]/;
const LEVEL = /^(?:\d{1,3}\|[^|]{1,40}\| )?(?:info|ERR!|WARN|verb|http) [A-Z]/;
/** Maximum length of what comes before what happened, UTF-16 code units. */
const MAX_BEFORE = 500;

const shape: LineShape = {
  isSign(text) {
    const head = text.slice(0, MAX_BEFORE);
    return SIGN.test(head) || EVENT.test(head);
  },
  isLine: (text) => LEVEL.test(text) || isLineOfLog(text),
};

const FIELDS =
  / from=(\S{0,1000}) to=(\S{0,1000}) (?:src=\S{0,100} )?mx=([^\s[\]]{0,255})(?:\[([\d.:a-f]{2,45})\])? (?:message-)?id=(\S{0,1000}) \(/;
const DROPPED = /^\[suppressed\] Recipient (\S{1,1000}) was found/;
/** Maximum length of the fields, UTF-16 code units. */
const MAX_FIELDS = 4000;

const states: Readonly<Record<string, MessageState['state']>> = wordTable({
  ACCEPTED: 'relayed',
  DEFERRED: 'delayed',
  REJECTED: 'failed',
});

function readEvent(record: MailRecord, id: string, name: string, log: MailLog): void {
  const { text, from } = record;
  const behind = text.slice(from, from + MAX_FIELDS);
  const fields = FIELDS.exec(behind);
  if (fields !== null) {
    const [whole, sender = '', recipient = '', server = '', ip, messageId = ''] = fields;
    const known: LogRecord = {
      ...recordOf(record, log, id),
      event: name,
      // The address in brackets is that of the envelope, if it differs.
      sender: (/\[(.*)\]$/.exec(sender)?.[1] ?? sender) || '<>',
      recipient: recipient || null,
      messageId: messageId === 'false' ? null : messageId || null,
      server: server || null,
      ip: ip ?? null,
    };
    const start = from + fields.index + whole.length;
    tellAttempt(record, known, start, text.endsWith(')') ? text.length - 1 : text.length, states[name] ?? null, log);
    return;
  }
  const recipient = DROPPED.exec(behind)?.[1];
  if (recipient !== undefined) {
    const known = { ...recordOf(record, log, id), event: name, recipient };
    tellAttempt(record, known, from + '[suppressed] '.length, text.length, 'failed', log);
  }
}

function tellAttempt(
  record: MailRecord,
  known: LogRecord,
  start: number,
  end: number,
  state: MessageState['state'] | null,
  log: MailLog,
): void {
  if (state === null || state === 'queued' || state === 'dropped' || isReport(known)) {
    return;
  }
  const failure = log.numbers.next();
  tellFindings(log, readFailure(record, start, end, { record: known, outcome: state, telling: 'diagnostic', failure }));
  tellRecipients(log, known, [known.recipient ?? ''], state, failure);
}
