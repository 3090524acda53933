/** Reads one record of a Postfix log: deliveries and refusals are reported; the others say which messages there are. */

import { matchAt } from '../../../text/matchAt.ts';
import {
  isReport,
  type MailLog,
  type MailRecord,
  readAnswer,
  recordOf,
  tellFindings,
  tellRecipients,
  tellWaiting,
  withWords,
} from '../mailRecord.ts';
import { readPostfixDelivery, readPostfixReply } from './postfixDelivery.ts';
import { readPostfixReject } from './postfixReject.ts';

/**
 * A queue id: short ones are hexadecimal digits, long ones digits and consonants; a word has no digit and is not all capitals.
 * Before an address any word is taken for one, because people replace ids.
 */
const QUEUE_ID = /(NOQUEUE|(?=[A-Za-z]{0,24}\d|[A-Z]{5,25}:)[0-9A-Za-z]{5,25}|[^\s:=]{1,40}(?=: {1,4}(?:to|from)=)): {1,4}/y;
const DELIVERY = /(?:to|orig_to|relay|conn_use|delays?|dsn)=/y;
const REPLY = /host [^\s[\]]{1,255}\[[^\s\]]{1,100}\] (?:said|refused to talk to me): /y;
const SENDER = /from=<([^>]{0,1000})>(?:, status=((?:force-)?expired)\b)?/y;
const MESSAGE_ID = /message-id=(?!<>)(\S{1,998})/y;
/** The beginning of a message, which comes by SMTP or from a program on this machine. */
const BEGIN = /(?:client=\S|uid=\d{1,10} from=<?([^\s>]{0,1000}))/y;
const REMOVED = /removed$/y;
/** The line that names the report's own queue id. */
const REPORT = /(?:sender|postmaster) (?:non-delivery|delay|delivery status) notification: ([0-9A-Za-z]{5,25})$/y;
const PROXY_REJECTED = /warning: proxy \S{1,300} rejected "[^"]{0,1000}": "/y;

/** Whether words without a program's name are Postfix's; for a line of which only a part was copied. */
export function isPostfixFragment(text: string, from: number): boolean {
  const at = from + (matchAt(QUEUE_ID, text, from)?.[0].length ?? 0);
  const field = matchAt(DELIVERY, text, at)?.[0];
  if (field === undefined) {
    return /^(?:milter-|proxy-)?reject: [A-Z][A-Za-z-]{1,30} from \S{1,400}: /.test(text.slice(at, at + 500));
  }
  const words = text.slice(at, at + MAX_FRAGMENT);
  return /^to=<[^>]{0,1000}>, (?:orig_to=<[^>]{0,1000}>, )?relay=[^,]{0,300}, ?(?:conn_use=|delays?=|dsn=|$)/.test(words)
    ? !/, {1,4}stat=/.test(words)
    : /[ ,]status=(?:sent|bounced|deferred|expired|undeliverable|deliverable|SOFTBOUNCE) \(/.test(words);
}

/** Maximum length of the fields before the words of a status, UTF-16 code units. */
const MAX_FRAGMENT = 3000;

/**
 * The end of the last line of a record that begins here and may have been wrapped: the bracket after a status's words, or that
 * of an attribute. Null if the record is one line.
 */
export function endingOfPostfix(text: string, from: number): RegExp | null {
  const at = from + (matchAt(QUEUE_ID, text, from)?.[0].length ?? 0);
  if (matchAt(DELIVERY, text, at) !== null) {
    return /\)$/;
  }
  return /^(?:milter-|proxy-)?reject/.test(text.slice(at, at + 20)) ? /(?:[ ,]to|helo)=<[^<>]{0,1000}>$|proto=\w{1,10}$/ : null;
}

/** Tells what a record says, and keeps what later ones need. */
export function readPostfixLine(record: MailRecord, log: MailLog): void {
  const { text, from } = record;
  const name = matchAt(QUEUE_ID, text, from);
  const id = name === null || name[1] === 'NOQUEUE' ? null : (name[1] ?? null);
  const at = from + (name?.[0].length ?? 0);
  if (matchAt(DELIVERY, text, at) !== null) {
    readPostfixDelivery(record, log, id, at);
  } else if (matchAt(REPLY, text, at) !== null) {
    readPostfixReply(record, log, id, at);
  } else if (!readPostfixReject(record, log, id, at)) {
    if (id !== null) {
      learn(record, log, id, at);
    }
    readProxyWarning(record, log, at);
  }
}

function learn(record: MailRecord, log: MailLog, id: string, at: number): void {
  const { text } = record;
  const { queue } = log;
  const messageId = matchAt(MESSAGE_ID, text, at)?.[1];
  if (messageId !== undefined) {
    queue.learn(id, { messageId });
    return;
  }
  const sender = matchAt(SENDER, text, at);
  if (sender !== null) {
    queue.learn(id, { sender: sender[1] || '<>' });
    if (sender[2] !== undefined) {
      tellExpired(record, log, id, { event: sender[2], start: at + sender[0].length - sender[2].length });
    }
    return;
  }
  const begin = matchAt(BEGIN, text, at);
  if (begin !== null) {
    queue.forget(id);
    queue.learn(id, { sender: begin[1] ?? null });
    return;
  }
  const report = matchAt(REPORT, text.trimEnd(), at)?.[1];
  if (report !== undefined) {
    queue.learn(report, { sender: '<>' });
    return;
  }
  if (matchAt(REMOVED, text.trimEnd(), at) !== null) {
    if (record.agent === 'postsuper') {
      tellWaiting(log, recordOf(record, log, id), 'dropped');
    }
    queue.forget(id);
  }
}

/** Tells that the queue gave a message up; its words are a failure of their own where the log does not have the attempts before. */
function tellExpired(
  record: MailRecord,
  log: MailLog,
  id: string,
  { event, start }: { readonly event: string; readonly start: number },
): void {
  const known = { ...recordOf(record, log, id), event };
  if (isReport(known) || log.queue.get(id).waiting.length > 0) {
    tellWaiting(log, known, 'failed');
    return;
  }
  const failure = log.numbers.next();
  const context = { record: known, outcome: 'failed', telling: 'diagnostic', failure } as const;
  tellFindings(log, withWords([], record, start, record.text.length, context));
  tellRecipients(log, known, [''], 'failed', failure);
}

/** Reads a refusal by the server behind a proxy filter, whose reply is in quotes. */
function readProxyWarning(record: MailRecord, log: MailLog, at: number): void {
  const warning = matchAt(PROXY_REJECTED, record.text, at);
  if (warning !== null) {
    const known = { ...recordOf(record, log, null), event: 'warning' };
    const start = at + warning[0].length;
    const failure = log.numbers.next();
    tellFindings(
      log,
      readAnswer(record, start, record.text.length, { record: known, outcome: null, telling: 'quotation', failure }),
    );
  }
}
