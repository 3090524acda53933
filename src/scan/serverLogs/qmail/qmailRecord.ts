/** Reads one record of a qmail log: what became of a delivery, or what the messages and deliveries are. */

import { addAll } from '../../../text/addAll.ts';
import { matchAt } from '../../../text/matchAt.ts';
import type { FailureNumbers } from '../../failureNumbers.ts';
import { emptyRecord, type Finding, type LogRecord, type MessageState, type Outcome, type Sink } from '../../finding.ts';
import type { Passage } from '../../replies/passage.ts';
import { type Context, readReplies } from '../../replies/readReplies.ts';
import { isLoopback, withWords } from '../mailRecord.ts';
import type { QmailDelivery, QmailQueue } from './qmailQueue.ts';

/** What the reader of a log's records needs. */
export interface QmailLog {
  readonly sink: Sink;
  readonly numbers: FailureNumbers;
  readonly queue: QmailQueue;
}

const NEW = /new msg (\d{1,20})/y;
const END = /end msg (\d{1,20})/y;
const INFO = /info msg (\d{1,20}): bytes \d{1,20} from <([^>]{0,1000})> qp (\d{1,20})/y;
const BEGIN = /starting delivery (\S{1,30}): msg (\d{1,20}) to (local|remote) (\S{1,1000})/y;
const DELIVERY = /delivery (\S{1,30}): (?:(success|deferral|failure): ?|report (?:mangled|discarded))/y;
/** First words of a delivery, which may be alone on a line that was wrapped. */
const DELIVERY_BEGINNING = /delivery \S{1,30}:(?: |$)/y;
/** The answer of `rblsmtpd` to a client whose address is on a list. */
const BLOCKED = /rblsmtpd: ([\d.:a-f]{2,45}) pid \d{1,10}: (?=[45]\d\d )/y;

/** Whether a record holds a report of `qmail-remote` or `qmail-local`, in which other characters replace spaces and line ends. */
export function isDelivery(text: string, from: number): boolean {
  return matchAt(DELIVERY_BEGINNING, text, from) !== null;
}

/** A `/` that is certainly a line end because of what follows; any other may belong to a path. */
const LINE_END = /\/(?=$|Remote host said:|Giving up on |I'm not going to try again)/g;
/** Code of the first line of a reply; each of its lines begins with this code. */
const FIRST_LINE = /Remote host said: ([2-5]\d\d)-/;

/**
 * The text with its spaces and line ends, which `qmail-send` writes as `_` and `/`. Its length stays the same, so that places
 * stay right.
 */
export function withBlanks(text: string): string {
  const blanked = text.replaceAll('_', ' ').replace(LINE_END, '\n');
  const code = FIRST_LINE.exec(blanked)?.[1];
  return code === undefined ? blanked : blanked.replaceAll(`/${code}-`, `\n${code}-`).replaceAll(`/${code} `, `\n${code} `);
}

/** Tells what a record says, and keeps what later ones need. The passage of a delivery is `withBlanks`. */
export function readQmailRecord(passage: Passage, time: string | null, from: number, log: QmailLog): void {
  const { text } = passage;
  const { queue } = log;
  const delivery = matchAt(DELIVERY, text, from);
  if (delivery !== null) {
    readDelivery(
      passage,
      { time, id: delivery[1] ?? '', result: delivery[2] ?? 'deferral', start: from + delivery[0].length },
      log,
    );
    return;
  }
  const begin = matchAt(BEGIN, text, from);
  if (begin !== null) {
    const [, id = '', message = '', kind, recipient = ''] = begin;
    const isRemote = kind === 'remote';
    queue.begin(id, { message, recipient: isRemote ? recipient : withoutDomainBefore(recipient), isRemote });
    return;
  }
  const info = matchAt(INFO, text, from);
  if (info !== null) {
    const [, number = '', sender = '', process = ''] = info;
    // qmail-send(8): `#@[]` is the sender of a report about a report.
    queue.add(number, sender === '' || sender === '#@[]' ? '<>' : sender, process);
    return;
  }
  const gone = (matchAt(NEW, text, from) ?? matchAt(END, text, from))?.[1];
  if (gone !== undefined) {
    queue.remove(gone);
    return;
  }
  const blocked = matchAt(BLOCKED, text, from);
  if (blocked !== null) {
    const record = { ...emptyRecord, time, event: 'rblsmtpd', ip: blocked[1] ?? null };
    const context = { record, outcome: null, telling: 'diagnostic', failure: log.numbers.next() } as const;
    tell(readReplies(passage.slice(from + blocked[0].length, text.length), 'reply', { ...context, writer: 'other' }), null, log);
  }
}

/** The recipient without the domain that virtual domains put before the mailbox: `contoso.com-user@contoso.com`. */
function withoutDomainBefore(recipient: string): string {
  const domain = recipient.slice(recipient.lastIndexOf('@') + 1);
  return recipient.startsWith(`${domain}-`) ? recipient.slice(domain.length + 1) : recipient;
}

interface Report {
  readonly time: string | null;
  /** The delivery's number. */
  readonly id: string;
  readonly result: string;
  /** Start of the report's words, UTF-16 code units of the passage. */
  readonly start: number;
}

const SAID = 'Remote host said: ';
const BEHIND_REPLY = ['\nGiving up on ', "\nI'm not going to try again"] as const;
const IP = String.raw`(\d{1,3}(?:\.\d{1,3}){3}|(?=[\da-f]{0,4}:)[\da-f:.]{3,45})`;
/** `203.0.113.5 does not like recipient.`, `Connected to 203.0.113.5 but sender was rejected.` */
const PEER = new RegExp(String.raw`(?:^|[ \n(])${IP}\)?(?= (?:does|accepted|failed|but|is|did))`);
const GIVEN_UP = new RegExp(String.raw`Giving up on ${IP}\.(?:\s|$)`);
const NOT_FOUND = /Sorry, I couldn't find any host named ([\w.-]{1,253}?)\. \(/;
/** Maximum length of what `qmail-remote` says before the reply, UTF-16 code units. */
const MAX_WORDS = 2000;

function readDelivery(passage: Passage, { time, id, result, start }: Report, log: QmailLog): void {
  const { text } = passage;
  const { delivery, message } = log.queue.finish(id);
  const said = text.indexOf(SAID, start);
  const reply = said < 0 ? text.length : said + SAID.length;
  const end = endOfReply(text, said < 0 ? start : reply);
  const words = text.slice(start, Math.min(reply, start + MAX_WORDS));
  const behind = text.slice(Math.max(reply, text.length - MAX_WORDS));
  const record: LogRecord = {
    ...emptyRecord,
    time,
    event: result,
    sender: message?.sender ?? null,
    recipient: delivery?.recipient ?? null,
    session: message?.number ?? null,
    server: NOT_FOUND.exec(words)?.[1] ?? null,
    ip: PEER.exec(words)?.[1] ?? GIVEN_UP.exec(behind)?.[1] ?? GIVEN_UP.exec(words)?.[1] ?? null,
  };
  const { outcome, state } = record.sender === '<>' ? untold : fateOf(result, delivery, record, words);
  const failure = log.numbers.next();
  const context: Context = { record, outcome, telling: 'diagnostic', failure };
  const name = message?.name ?? null;
  const found = [...readReplies(passage.slice(start, Math.min(reply, end)), 'strict', { ...context, writer: 'other' })];
  if (said >= 0) {
    addAll(found, readReplies(passage.slice(reply, end), 'reply', { ...context, writer: 'other' }));
  }
  tell(withWords(found, { passage, text }, start, end, context), name, log);
  if (state !== null) {
    const recipient = record.recipient?.toLowerCase() ?? '';
    log.sink.state({ message: name, failure, recipient, state, time, server: record.server });
  }
}

/** End of a reply or of an error: there `qmail-remote` and `qmail-send` say what they make of it. */
function endOfReply(text: string, from: number): number {
  const ends = BEHIND_REPLY.map((words) => text.indexOf(words, from)).filter((at) => at >= 0);
  return Math.min(Math.max(from, text.trimEnd().length), ...ends);
}

interface MailFate {
  readonly outcome: Outcome | null;
  readonly state: MessageState['state'] | null;
}

const untold: MailFate = { outcome: null, state: null };
/** Number of files, addresses and programs that got the message (qmail-local). */
const DID = /^did (\d{1,5})\+(\d{1,5})\+(\d{1,5})/;

function fateOf(result: string, delivery: QmailDelivery | undefined, record: LogRecord, words: string): MailFate {
  if (result !== 'success') {
    return result === 'failure' ? { outcome: 'failed', state: 'failed' } : { outcome: 'delayed', state: 'delayed' };
  }
  if (delivery?.isRemote ?? record.ip !== null) {
    // A filter on this machine continues the message under another number.
    return { outcome: 'relayed', state: isLoopback(record) ? 'queued' : 'relayed' };
  }
  const [, files, addresses, programs] = DID.exec(words) ?? [];
  if (files === '0' && programs === '0') {
    return addresses === '0' ? { outcome: null, state: 'dropped' } : { outcome: 'expanded', state: 'expanded' };
  }
  return { outcome: 'delivered', state: 'delivered' };
}

function tell(findings: readonly Finding[], message: string | null, { sink }: QmailLog): void {
  for (const finding of findings) {
    sink.finding({ ...finding, message });
  }
}
