/** Reads one record of an OpenSMTPD log, one line for each attempt and recipient, in the spelling of any version. */

import { matchAt } from '../../../text/matchAt.ts';
import { wordTable } from '../../../text/wordTable.ts';
import type { LogRecord, MessageState, Outcome } from '../../finding.ts';
import {
  isReport,
  type MailLog,
  type MailRecord,
  outcomeOfReply,
  readAnswer,
  readFailure,
  recordOf,
  tellFindings,
  tellRecipients,
  tellRefused,
} from '../mailRecord.ts';

/** Session, agent and event; in versions 5.9 to 6.3 with `event=` between them. */
const EVENT = /[0-9a-f]{16} (mta|mda|smtp) (?:event=)?([a-z-]{2,40})(?: |$)/y;
/** The result and the envelope, as versions before 5.9 write them, and the queue of all versions. */
const ATTEMPT = /(relay|delivery): ([A-Z][A-Za-z]{1,20}) for ([0-9a-f]{16}): /y;
/** The command that was refused and the session, as versions before 5.9 write them. */
const REFUSAL = /smtp-in: Failed command on session [0-9a-f]{16}: "([^"]{1,2000})" => /y;
const SESSION = /smtp-(?:in|out): [A-Z]/y;
const MESSAGE = /\bevpid=([0-9a-f]{8})/;
/** Length of the message's id at the beginning of an envelope's. */
const MESSAGE_ID = 8;
/** What is pasted into a web page may lose its angle brackets. */
const FROM = /\bfrom=(?:<([^<>]{0,1000})>|([^<>,\s]{1,1000}))/;
const TO = /\bto=(?:<([^<>]{0,1000})>|([^<>,\s]{1,1000}))/;
const RELAY = /\brelay="?([^\s",]{1,100})(?: \(([^\s")]{1,255})\))?/;
/** Where no host was reached, the domain is given. */
const ADDRESS = /^(?:IPv6:|\[)?([\d.]{7,15}|(?=.*:)[\da-f:.]{2,45})\]?$/i;
const RESULT = /\bresult="?([A-Z][A-Za-z]{1,20})"? stat="?/;
const STATUS = /, stat=/;
const COMMAND = / command="([^"]{1,2000})" result="/;
/** What the client asked for: only what concerns a message is a refusal of one. */
const ASKED = /^(?:RCPT TO:\s{0,4}<([^<>"]{1,1000})>|MAIL FROM:|DATA|\.)/i;
const CLIENT_IP = /\baddress=([\d.]{7,15}|[\d.:a-f]{3,45})(?= )/;
const CLIENT_NAME = /\bhost=([\w.-]{1,255})(?= )/;
/** Maximum length of what comes before the reply, UTF-16 code units. */
const MAX_FIELDS = 5000;

const outcomes: Readonly<Record<string, Outcome>> = wordTable({
  TempFail: 'delayed',
  PermFail: 'failed',
  Loop: 'failed',
  Expire: 'failed',
});

/** Whether the words of a line are OpenSMTPD's. */
export function isOpenSmtpd(text: string, from: number): boolean {
  return [EVENT, ATTEMPT, SESSION].some((shape) => matchAt(shape, text, from) !== null);
}

/** Tells what a record says. */
export function readOpenSmtpdLine(record: MailRecord, log: MailLog): void {
  const { text, from } = record;
  const event = matchAt(EVENT, text, from);
  const fields = text.slice(from, from + MAX_FIELDS);
  if (event?.[2] === 'delivery') {
    const result = RESULT.exec(fields);
    if (result !== null) {
      const attempt = { result: result[1] ?? '', isLocal: event[1] === 'mda', message: MESSAGE.exec(fields)?.[1] ?? null };
      readAttempt(record, { ...attempt, start: from + result.index + result[0].length }, log);
    }
    return;
  }
  const attempt = matchAt(ATTEMPT, text, from);
  const status = attempt === null ? null : STATUS.exec(fields);
  if (attempt !== null && status !== null) {
    const [, kind, result = '', envelope = ''] = attempt;
    const message = envelope.slice(0, MESSAGE_ID);
    readAttempt(record, { result, isLocal: kind === 'delivery', message, start: from + status.index + status[0].length }, log);
    return;
  }
  const command = event?.[2] === 'failed-command' ? COMMAND.exec(fields) : matchAt(REFUSAL, text, from);
  if (command !== null) {
    const at = event === null ? command.index : from + command.index;
    readFailedCommand(record, command[1] ?? '', at + command[0].length, log);
  }
}

/** End of the words: of a value in quotation marks, which may hold others, before the last one. */
function endOfWords(text: string, start: number): number {
  const close = text[start - 1] === '"' ? text.lastIndexOf('"') : -1;
  return close < start ? text.length : close;
}

interface Attempt {
  readonly result: string;
  readonly isLocal: boolean;
  readonly message: string | null;
  /** Start of the words, UTF-16 code units. */
  readonly start: number;
}

function readAttempt(record: MailRecord, { result, isLocal, message, start }: Attempt, log: MailLog): void {
  const { text, from } = record;
  const fields = text.slice(from, start);
  // The relay is written as `192.0.2.1 (mx.contoso.com)`; if it has no name, the address is repeated.
  const [, relay = null, name] = RELAY.exec(fields) ?? [];
  const ip = ADDRESS.exec(relay ?? '')?.[1] ?? null;
  const recipient = addressIn(TO, fields);
  const known: LogRecord = {
    ...recordOf(record, log, message),
    event: result,
    sender: addressIn(FROM, fields) || '<>',
    recipient,
    server: ip === null ? relay : name === relay || name === ip ? null : (name ?? null),
    ip,
  };
  const state = stateOf(result, isLocal);
  if (state === null || isReport(known)) {
    const context = { record: known, outcome: null, telling: 'diagnostic', failure: log.numbers.next() } as const;
    tellFindings(log, readAnswer(record, start, endOfWords(text, start), context));
    return;
  }
  const failure = log.numbers.next();
  if (state !== 'dropped') {
    const context = { record: known, outcome: state, telling: 'diagnostic', failure } as const;
    tellFindings(log, readFailure(record, start, endOfWords(text, start), context));
  }
  tellRecipients(log, known, [recipient ?? ''], state, failure);
}

function addressIn(shape: RegExp, fields: string): string | null {
  const [, address, bare] = shape.exec(fields) ?? [];
  return address ?? bare ?? null;
}

/** What became of the message; null: the result is of no known kind. */
function stateOf(result: string, isLocal: boolean): Outcome | Extract<MessageState['state'], 'dropped'> | null {
  switch (result) {
    case 'Ok':
      return isLocal ? 'delivered' : 'relayed';
    case 'Remove':
      return 'dropped';
    default:
      return outcomes[result] ?? null;
  }
}

function readFailedCommand(record: MailRecord, command: string, start: number, log: MailLog): void {
  const { text, from } = record;
  const asked = ASKED.exec(command);
  if (asked === null) {
    return;
  }
  const fields = text.slice(from, start);
  const known: LogRecord = {
    ...recordOf(record, log, null),
    event: 'failed-command',
    recipient: asked[1] ?? null,
    server: CLIENT_NAME.exec(fields)?.[1] ?? null,
    ip: CLIENT_IP.exec(fields)?.[1] ?? null,
  };
  const outcome = outcomeOfReply(text, start);
  const failure = log.numbers.next();
  const context = { record: known, outcome, telling: 'diagnostic', failure } as const;
  tellFindings(log, readAnswer(record, start, endOfWords(text, start), context));
  tellRefused(log, known, outcome, failure);
}
