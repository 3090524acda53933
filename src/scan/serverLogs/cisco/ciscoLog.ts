/** The mail log and the bounce log of Cisco Secure Email (AsyncOS, formerly IronPort), as files or in syslog. */

import { matchAt } from '../../../text/matchAt.ts';
import type { FailureNumbers } from '../../failureNumbers.ts';
import { emptyRecord, type LogRecord, type MessageState, messageIdOf, type Sink } from '../../finding.ts';
import type { Format, OpenReader } from '../../format.ts';
import { type Passage, passageOf } from '../../replies/passage.ts';
import { readReplies } from '../../replies/readReplies.ts';
import { wordsFinding } from '../../replies/wordsFinding.ts';
import { tellFindings } from '../mailRecord.ts';
import { type OpenRecord, RecordReader } from '../recordReader.ts';
import { readSyslogLine } from '../syslogLine.ts';
import { CiscoMessages } from './ciscoMessages.ts';
import { readCiscoReply } from './ciscoReply.ts';

/** The time as its files have it. */
const OWN_TIME = /^[>\s]{0,20}([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}) /;
const LEVEL = /(?:Info|Warning|Critical|Debug|Trace): /y;
/** Lines that only this program writes. */
const SIGN =
  /(?:New SMTP (?:ICID|DCID) \d|Start MID \d|MID \d{1,12} (?:ICID \d|RID \[|ready |queued for)|Delivery start DCID|(?:Bounced|Delayed): (?:DCID:? \d|\d{1,12}:\d)|Message (?:done|finished|aborted) |Connection Error: DCID)/y;

const CONNECTED = /New SMTP DCID (\d{1,12}) interface \S{1,255} address (\S{2,45})/y;
const CLOSED = /DCID (\d{1,12}) close/y;
const FROM = /MID (\d{1,12}) ICID \d{1,12} From: <([^<>]{0,1000})>/y;
const TO = /MID (\d{1,12}) ICID \d{1,12}(?: RID (\d{1,6}))? To: <([^<>]{0,1000})>(?: (Rejected by [A-Za-z ]{1,60}))?/y;
const MESSAGE_ID = /MID (\d{1,12}) Message-ID '(<[^<>\s]{1,998}>)'/y;
const FAILURE =
  /(Bounced|Delayed): (?:DCID:? (\d{1,12}) (?:MID|Message) (\d{1,12})(?: From: ?<([^<>]{0,1000})>)?(?: To: ?<([^<>]{0,1000})>)?(?: to)?(?: RID)? (\d{1,6}) - |(\d{1,12}):(\d{1,6}) From: ?<([^<>]{0,1000})> To: ?<([^<>]{0,1000})> Reason: ?")/y;
const DONE = /Message done DCID (\d{1,12}) MID (\d{1,12}) to RID \[([\d, ]{1,2000})\]/y;
const RESPONSE = /MID (\d{1,12}) RID \[([\d, ]{1,2000})\] Response '?/y;
const DROPPED = /(?:Message aborted )?MID (\d{1,12}) (?:.{0,60}?)[Dd]ropped by /y;
const FINISHED = /Message (?:finished|aborted) MID (\d{1,12})/y;
const NO_CONNECTION =
  /Connection Error: DCID:? (\d{1,12}) domain: ?(\S{1,255}) IP: ?(\S{1,45}) port: ?\d{1,5} (details: .{1,1000})/y;

interface CiscoLog {
  readonly sink: Sink;
  readonly numbers: FailureNumbers;
  readonly queue: CiscoMessages;
}

/** A line of the log. */
interface CiscoLine extends OpenRecord {
  readonly time: string | null;
  /** Start of its words, UTF-16 code units. */
  readonly from: number;
}

/** Time and start of a line's words; null: it is none of the log. */
function readBeginning(text: string): Pick<CiscoLine, 'time' | 'from'> | null {
  const own = OWN_TIME.exec(text);
  const found = own === null ? readSyslogLine(text) : { time: own[1] ?? null, from: own[0].length };
  if (found === null) {
    return null;
  }
  // Without a name of its own in syslog, the level stands where the program does.
  const level = matchAt(LEVEL, text, found.from)?.[0].length;
  return level === undefined && !/(?:Info|Warning): {1,2}$/.test(text.slice(0, found.from))
    ? null
    : { time: found.time, from: found.from + (level ?? 0) };
}

function begin(text: string, line: number): CiscoLine | 'other' | 'words' {
  const beginning = readBeginning(text);
  if (beginning === null) {
    return readSyslogLine(text) === null ? 'words' : 'other';
  }
  return { ...beginning, passage: passageOf(text, line, 0), lines: 1, isWhole: true };
}

export const ciscoLog: Format = {
  id: 'cisco-log',

  recognises: (head) =>
    head.some((text) => {
      const beginning = readBeginning(text);
      return beginning !== null && matchAt(SIGN, text, beginning.from) !== null;
    }),
};

export const openCiscoLog: OpenReader = (_head, sink, numbers, memory) => {
  const log: CiscoLog = { sink, numbers, queue: new CiscoMessages(memory) };
  return new RecordReader<CiscoLine>({ recordOf: begin, join: () => undefined, read: (line) => readLine(line, log) }, log);
};

function readLine(line: CiscoLine, log: CiscoLog): void {
  if (!learn(line, log.queue)) {
    tell(line, log);
  }
}

/** Keeps what later lines need; false: the line says something else. */
function learn({ passage: { text }, from }: CiscoLine, queue: CiscoMessages): boolean {
  const [, dcid = '', ip] = matchAt(CONNECTED, text, from) ?? [];
  if (ip !== undefined) {
    queue.connect(dcid, ip);
    return true;
  }
  const closed = matchAt(CLOSED, text, from)?.[1];
  if (closed !== undefined) {
    queue.disconnect(closed);
    return true;
  }
  const [, mid = '', sender] = matchAt(FROM, text, from) ?? [];
  if (sender !== undefined) {
    queue.learn(mid, { sender: sender || '<>' });
    return true;
  }
  const [, named = '', messageId] = matchAt(MESSAGE_ID, text, from) ?? [];
  if (messageId !== undefined) {
    queue.learn(named, { messageId });
    return true;
  }
  const [, addressed = '', rid, recipient, rejected] = matchAt(TO, text, from) ?? [];
  if (rid !== undefined && recipient !== undefined && rejected === undefined) {
    queue.address(addressed, rid, recipient);
    return true;
  }
  return false;
}

/** Tells what a line says became of a message. */
function tell(line: CiscoLine, log: CiscoLog): void {
  const {
    passage: { text },
    from,
  } = line;
  const failure = matchAt(FAILURE, text, from);
  if (failure !== null) {
    readFailure(line, log, failure);
    return;
  }
  const [, dcid = '', done = '', rids = ''] = matchAt(DONE, text, from) ?? [];
  if (done !== '') {
    tellRecipients(log, { ...recordOf(line, log, done), ip: log.queue.ipOf(dcid) }, addressesOf(log, done, rids), 'relayed');
    return;
  }
  const dropped = matchAt(DROPPED, text, from)?.[1];
  if (dropped !== undefined) {
    tellRecipients(log, recordOf(line, log, dropped), Object.values(log.queue.get(dropped).recipients), 'dropped');
    log.queue.forget(dropped);
    return;
  }
  const finished = matchAt(FINISHED, text, from)?.[1];
  if (finished !== undefined) {
    log.queue.forget(finished);
    return;
  }
  const response = matchAt(RESPONSE, text, from);
  if (response !== null) {
    const [introduction, mid = '', answered = ''] = response;
    const recipient =
      addressesOf(log, mid, answered)
        .filter((address) => address.includes('@'))
        .join(';') || null;
    const record = { ...recordOf(line, log, mid), event: 'Response', recipient };
    const context = { record, outcome: 'relayed', telling: 'diagnostic', failure: log.numbers.next(), writer: 'other' } as const;
    tellFindings(log, readReplies(line.passage.slice(from + introduction.length, text.length), 'reply', context));
    return;
  }
  readWords(line, log);
}

/** The line's values, with those that the log gave for its message before. */
function recordOf({ time }: CiscoLine, { queue }: CiscoLog, mid: string): LogRecord {
  const { sender, messageId } = queue.get(mid);
  return { ...emptyRecord, time, session: `MID ${mid}`, sender, messageId };
}

/** Addresses of the recipients whose numbers a list has; if the log has not named one, its number keeps it apart from others. */
function addressesOf({ queue }: CiscoLog, mid: string, rids: string): readonly string[] {
  const { recipients } = queue.get(mid);
  return rids.split(/, ?/).map((rid) => recipients[rid.trim()] ?? `RID ${rid.trim()}`);
}

function tellRecipients(log: CiscoLog, record: LogRecord, recipients: readonly string[], state: MessageState['state']): void {
  for (const recipient of record.sender === '<>' ? [] : recipients) {
    tellState(log, record, recipient, state, log.numbers.next());
  }
}

function tellState(
  { sink }: CiscoLog,
  record: LogRecord,
  recipient: string,
  state: MessageState['state'],
  failure: number,
): void {
  const { session, time, server } = record;
  sink.state({ message: messageIdOf(record) ?? session, failure, recipient: recipient.toLowerCase(), state, time, server });
}

function readFailure(line: CiscoLine, log: CiscoLog, found: RegExpExecArray): void {
  const [introduction, event = '', dcid = '', inMail, ...rest] = found;
  const [mailSender, mailRecipient, mailRid, inBounces, bounceRid, bounceSender, bounceRecipient] = rest;
  const mid = inMail ?? inBounces ?? '';
  const rid = mailRid ?? bounceRid ?? '';
  const known = recordOf(line, log, mid);
  const sender = mailSender ?? bounceSender;
  const named = mailRecipient ?? bounceRecipient ?? log.queue.get(mid).recipients[rid];
  const record: LogRecord = {
    ...known,
    event,
    sender: sender === undefined ? known.sender : sender || '<>',
    recipient: named ?? null,
    ip: log.queue.ipOf(dcid),
  };
  const outcome = event === 'Bounced' ? 'failed' : 'delayed';
  const failure = log.numbers.next();
  const isReport = record.sender === '<>';
  const context = { record, outcome: isReport ? null : outcome, failure, writer: 'other' } as const;
  const start = line.from + introduction.length;
  const reply = readCiscoReply(line.passage, start);
  if (reply === null) {
    tellFindings(
      log,
      readReplies(line.passage.slice(start, line.passage.text.length), 'reply', { ...context, telling: 'diagnostic' }),
    );
  } else {
    tellFindings(
      log,
      readReplies(reply.status, 'reply', { ...context, telling: 'status', beside: reply.words || reply.statusWords }),
      reply.reply === null ? [] : readReplies(reply.reply, 'reply', { ...context, telling: 'diagnostic' }),
    );
  }
  if (!isReport) {
    tellState(log, record, named ?? `RID ${rid}`, outcome, failure);
  }
}

/** Reads what is told without a number: a recipient who was not accepted, a server that could not be reached. */
function readWords(line: CiscoLine, log: CiscoLog): void {
  const { passage, from } = line;
  const [refusal = '', mid = '', , recipient = '', rejected] = matchAt(TO, passage.text, from) ?? [];
  if (rejected !== undefined) {
    const record: LogRecord = { ...recordOf(line, log, mid), event: 'reject', direction: 'Receive', recipient };
    const failure = log.numbers.next();
    const end = from + refusal.length;
    tellWords(log, passage, end - rejected.length, end, { record, outcome: 'failed', failure, writer: 'other' });
    tellState(log, record, recipient, 'failed', failure);
    return;
  }
  const [error = '', , server = '', ip = '', details] = matchAt(NO_CONNECTION, passage.text, from) ?? [];
  if (details !== undefined) {
    const record: LogRecord = { ...emptyRecord, time: line.time, event: 'Connection Error', server, ip };
    const end = from + error.length;
    const failure = log.numbers.next();
    tellWords(log, passage, end - details.length, end, { record, outcome: 'delayed', failure, writer: 'other' });
  }
}

function tellWords(log: CiscoLog, passage: Passage, from: number, to: number, failure: Parameters<typeof wordsFinding>[2]): void {
  const place = passage.locate(from, to);
  if (place !== null) {
    log.sink.finding(wordsFinding(place, passage.text.slice(from, to), failure));
  }
}
