/** The log of Haraka: what it refused to clients, and what became of its deliveries. */

import type { LogRecord, MessageState, Outcome } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import { passageOf } from '../../replies/passage.ts';
import { isLineLog, isLineOfLog, type LineShape, openLineLog } from '../lineLog.ts';
import {
  type MailLog,
  type MailRecord,
  readAnswer,
  readFailure,
  recordOf,
  tellFindings,
  tellRecipients,
  tellRefused,
} from '../mailRecord.ts';
import { type HarakaLine, readHarakaLine } from './harakaLine.ts';

export const harakaLog: Format = {
  id: 'haraka-log',

  recognises: (head) => isLineLog(head, shape),
};

export const openHarakaLog: OpenReader = (_head, sink, numbers, memory) => openLineLog(readLine, sink, numbers, memory);

/** Reads a line; tells whether it is one of a log. */
function readLine(text: string, number: number, log: MailLog): boolean {
  const line = readHarakaLine(text);
  if (line !== null && line.level !== 'DATA' && line.level !== 'PROTOCOL') {
    const record = { time: line.time, agent: line.plugin, passage: passageOf(text, number, 0), text, from: line.from };
    readWords(line, record, log);
  }
  return line !== null || isLineOfLog(text);
}

/** Every server could name levels so; the connection's id shows that it is Haraka. */
const shape: LineShape = {
  isSign: (text) => (readHarakaLine(text)?.id ?? '-') !== '-',
  isLine: (text) => readHarakaLine(text) !== null || isLineOfLog(text),
};

/** What Haraka says to the recipient of a client; a reply without words has only its kind. */
const RECIPIENT = /^recipient <([^<>]{1,320})> code=(\w{1,30}) msg="([^"]{0,1000})"(?: sender="?([^\s"]{1,320}))?/;
const ANSWERED = /^recipient <([^<>]{1,320})>(?: [A-Z]\S{0,100}){0,3} (rejected|deferred): /;
const BOUNCED = /^bouncing mail: (?:Error: )?/;
const DEFERRED = /^Temp failing \S{1,300} for \S{1,20} seconds: /;
/** These repeat whom earlier lines told of. */
const REPEATED = /^(?:Too many failures \()?Some recipients (?:temp )?failed: /;
const DELIVERED = /^"?delivered file"?=/;
const RESPONSE = /\bresponse="([^"]{0,2000})/;
const DOMAIN = /\bdomain="?([\w.-]{1,255})/;
const HOST = /\bhost="?([\w.-]{1,255})/;
const IP = /\bip="?([\d.:a-f]{3,45})/;
/** Maximum length of the words, UTF-16 code units. */
const MAX_WORDS = 4000;

function readWords(line: HarakaLine, record: MailRecord, log: MailLog): void {
  const words = record.text.slice(line.from, Math.min(line.to, line.from + MAX_WORDS));
  if (line.plugin === 'core') {
    const asked = RECIPIENT.exec(words);
    if (asked !== null) {
      readAsked(asked, line, record, log);
    }
    return;
  }
  if (line.plugin !== 'outbound') {
    return;
  }
  const answered = ANSWERED.exec(words);
  const bounced = answered === null ? BOUNCED.exec(words) : null;
  const deferred = answered === null && bounced === null ? DEFERRED.exec(words) : null;
  if (answered !== null) {
    const outcome = answered[2] === 'rejected' ? 'failed' : 'delayed';
    const start = line.from + answered[0].length;
    tellAttempt({ event: answered[2] ?? '', outcome, recipients: [answered[1] ?? ''], start }, line, record, log);
  } else if (bounced !== null || deferred !== null) {
    const outcome = bounced === null ? 'delayed' : 'failed';
    const start = (bounced ?? deferred)?.[0].length ?? 0;
    const isRepeated = REPEATED.test(words.slice(start));
    const named = isRepeated ? [...words.matchAll(/<([^<>]{1,320})>/g)].map(([, one = '']) => one) : [];
    const recipients = isRepeated ? named : pendingOf(messageOf(line.id), null, log);
    const event = bounced === null ? 'temp failing' : 'bouncing';
    tellAttempt({ event, outcome, recipients, start: isRepeated ? null : line.from + start }, line, record, log);
  } else if (DELIVERED.test(words)) {
    readDelivered(words, line, record, log);
  }
}

/** The message of a delivery: the transaction in which a client gave it. */
function messageOf(delivery: string): string {
  return delivery.replace(/^(.{36}\.\d{1,6})\.\d{1,6}$/, '$1');
}

/** The recipients of whom nothing was told in this attempt, at a domain if it is given; otherwise those who wait. */
function pendingOf(message: string, domain: string | null, { queue }: MailLog): readonly string[] {
  const { listed, waiting } = queue.get(message);
  const isAt = (one: string): boolean => domain === null || one.endsWith(`@${domain.toLowerCase()}`);
  const untold = listed.filter(isAt);
  return untold.length > 0 ? untold : waiting.filter(isAt);
}

function readAsked(
  [whole, recipient = '', kind = '', words = '', sender]: RegExpExecArray,
  line: HarakaLine,
  record: MailRecord,
  log: MailLog,
): void {
  if (sender !== undefined) {
    log.queue.learn(line.id, { sender });
  }
  if (!kind.startsWith('DENY')) {
    log.queue.list(line.id, [recipient.toLowerCase()]);
    return;
  }
  const known: LogRecord = {
    ...recordOf(record, log, line.id),
    event: `recipient ${kind}`,
    direction: 'Receive',
    recipient,
  };
  const outcome: Outcome = kind.startsWith('DENYSOFT') ? 'delayed' : 'failed';
  const failure = log.numbers.next();
  const told = words === '' ? kind : words;
  const start = line.from + whole.indexOf(words === '' ? `=${kind}` : `"${words}"`) + 1;
  tellFindings(log, readFailure(record, start, start + told.length, { record: known, outcome, telling: 'diagnostic', failure }));
  tellRefused(log, known, outcome, failure);
}

interface Attempt {
  readonly event: string;
  readonly outcome: Outcome;
  readonly recipients: readonly string[];
  /** Start of the reply or the error; null: earlier lines told it. */
  readonly start: number | null;
}

function tellAttempt({ event, outcome, recipients, start }: Attempt, line: HarakaLine, record: MailRecord, log: MailLog): void {
  const [only = null] = recipients.length === 1 ? recipients : [];
  const known: LogRecord = { ...recordOf(record, log, messageOf(line.id)), event, recipient: only };
  const failure = log.numbers.next();
  if (start !== null) {
    tellFindings(log, readFailure(record, start, line.to, { record: known, outcome, telling: 'diagnostic', failure }));
  }
  tellAll(known, recipients, outcome, failure, log);
}

/** Tells a state of each recipient; of one who is not known, if there is none. */
function tellAll(
  known: LogRecord,
  recipients: readonly string[],
  state: MessageState['state'],
  failure: number,
  log: MailLog,
): void {
  const { queue } = log;
  const { listed } = queue.get(known.session);
  if (listed.length > 0) {
    const told = new Set(recipients.map((one) => one.toLowerCase()));
    queue.learn(known.session, { listed: listed.filter((one) => !told.has(one)) });
  }
  tellRecipients(log, known, recipients.length === 0 ? [''] : recipients, state, failure);
}

function readDelivered(words: string, line: HarakaLine, record: MailRecord, log: MailLog): void {
  const message = messageOf(line.id);
  const recipients = pendingOf(message, DOMAIN.exec(words)?.[1] ?? null, log);
  const known: LogRecord = {
    ...recordOf(record, log, message),
    event: 'delivered',
    recipient: (recipients.length === 1 ? recipients[0] : null) ?? null,
    server: HOST.exec(words)?.[1] ?? null,
    ip: IP.exec(words)?.[1] ?? null,
  };
  const state: MessageState['state'] = 'relayed';
  const failure = log.numbers.next();
  const response = RESPONSE.exec(words);
  if (response !== null) {
    const start = line.from + response.index + 'response="'.length;
    const context = { record: known, outcome: state, telling: 'diagnostic', failure } as const;
    tellFindings(log, readAnswer(record, start, start + (response[1]?.length ?? 0), context));
  }
  tellAll(known, recipients, state, failure, log);
}
