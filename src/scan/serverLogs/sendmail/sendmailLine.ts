/** Reads one record of a Sendmail log: deliveries and refusals are reported; the others say which messages there are. */

import { matchAt } from '../../../text/matchAt.ts';
import type { LogRecord, MessageState, Outcome } from '../../finding.ts';
import { readReplies } from '../../replies/readReplies.ts';
import {
  isLoopback,
  isReport,
  type MailLog,
  type MailRecord,
  readAnswer,
  recordOf,
  tellFindings,
  tellRecipients,
  tellRefused,
  tellWaiting,
  withWords,
} from '../mailRecord.ts';
import { readSendmailReject } from './sendmailReject.ts';
import { readRelay } from './sendmailRelay.ts';

/** A queue id, which `name=value` pairs follow (Sendmail Installation and Operation Guide, section 2.1.1). People replace ids. */
const QUEUE_ID = /(NOQUEUE|(?=[A-Za-z]{0,19}\d)[0-9A-Za-z]{6,20}|[^\s:=]{1,40}(?=: {1,4}(?:to|from)=)): {1,4}/y;
const FIELD =
  /, {1,4}(ctladdr|delay|xdelay|mailer|pri|relay|dsn|tls_verify|ntries|quarantine|reply|stat|size|class|nrcpts|msgid|proto|daemon|bodytype|auth)=/g;
const STAT = ', stat=';
/** End of a line whose list of recipients continues on the next one. */
const MORE = ' [more]';
const STAT_WORDS = /^[A-Za-z][A-Za-z' ]{0,60}/;
const STAT_INTRODUCTION = /(?:Sent \(|Deferred: {0,4})/y;
/** The line that names the report's own id: `DSN: User unknown`, `return to sender: …`. */
const REPORT = /([0-9A-Za-z]{6,20}): (DSN|return to sender|sender notify|postmaster notify): /y;
const EXPIRED = /(?:Cannot send message|Message could not be delivered) /y;
/** The answer to a command as the log has it, without the code. */
const UNKNOWN_USER = /<([^<>\s]{1,320})>\.\.\. User unknown$/y;
const SYSTEM_ERROR = /SYSERR\([^)]{0,100}\): /y;
/** Mailers that pass the message to another server; others write to a mailbox or start a program. */
const SMTP_MAILER = /^(?:e?smtp8?|dsmtp|relay|tls|smtp.{0,10})$/i;

interface Field {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

type Fields = ReadonlyMap<string, Field>;

/** The fields of a line whose first is `name` and begins at `from`; the answer extends to the end, or to `stat`. */
function readFields(text: string, from: number, name: string): Fields {
  const fields = new Map<string, Field>();
  let open = { name, start: from + name.length + 1 };
  const close = (end: number): void => {
    if (!fields.has(open.name)) {
      fields.set(open.name, { value: text.slice(open.start, end).trim(), start: open.start, end });
    }
  };
  FIELD.lastIndex = open.start;
  for (let found = FIELD.exec(text); found !== null && open.name !== 'stat'; found = FIELD.exec(text)) {
    close(found.index);
    open = { name: found[1] ?? '', start: found.index + found[0].length };
    if (open.name === 'reply') {
      // What follows is another server's, and may contain names of fields.
      const last = Math.max(text.lastIndexOf(STAT), open.start);
      FIELD.lastIndex = last;
    }
  }
  close(text.length);
  return fields;
}

/** The addresses of a `to=`, separated by commas, most in angle brackets. */
function listOf(value: string): string[] {
  return value
    .split(',')
    .map((one) => one.trim().replace(/^<(.*)>$/, '$1'))
    .filter((one) => one !== '');
}

/** Whether words without a program's name are Sendmail's; for a line of which only a part was copied. */
export function isSendmailFragment(text: string, from: number): boolean {
  const at = from + (matchAt(QUEUE_ID, text, from)?.[0].length ?? 0);
  const words = text.slice(at, at + MAX_FRAGMENT);
  if (/^ruleset=check_\w{1,30}, arg1=/.test(words)) {
    return true;
  }
  return (
    /^(?:to|ctladdr|delay|xdelay|mailer|relay|dsn)=/.test(words) &&
    (/, {1,4}stat=(?:Sent|Deferred|User unknown|Host unknown|Service unavailable|queued|Data format error|Local configuration error)/.test(
      words,
    ) ||
      /, {1,4}x?delay=[\d:+]{5,20}, {1,4}(?:xdelay=[\d:+]{5,20}, {1,4})?mailer=/.test(words))
  );
}

/** Maximum length of the fields before `stat=`, UTF-16 code units. */
const MAX_FRAGMENT = 3000;

/**
 * The end of the last line of a record that begins here and may have been wrapped: it is never known. Null if the record is one
 * line.
 */
export function endingOfSendmail(text: string, from: number): RegExp | null {
  const at = from + (matchAt(QUEUE_ID, text, from)?.[0].length ?? 0);
  return /^(?:to|ctladdr|delay|xdelay|mailer|relay|dsn|ruleset)=/.test(text.slice(at, at + 10)) ? NEVER : null;
}

const NEVER = /(?!)/;

/** Tells what a record says, and keeps what later ones need. */
export function readSendmailLine(record: MailRecord, log: MailLog): void {
  const { text, from } = record;
  const name = matchAt(QUEUE_ID, text, from);
  const id = name === null || name[1] === 'NOQUEUE' ? null : (name[1] ?? null);
  const at = from + (name?.[0].length ?? 0);
  const field = /^(to|ctladdr|delay|xdelay|mailer|relay|dsn|from)=/.exec(text.slice(at, at + 10))?.[1];
  if (field === 'from') {
    learnSender(text, log, id, at);
  } else if (field !== undefined) {
    readDelivery(record, log, id, readFields(text, at, field));
  } else if (!readSendmailReject(record, log, id, at)) {
    readOther(record, log, id, at);
  }
}

function learnSender(text: string, { queue }: MailLog, id: string | null, at: number): void {
  const fields = readFields(text, at, 'from');
  const sender = fields.get('from')?.value.replace(/^<(.+)>$/, '$1');
  const left = Number(fields.get('nrcpts')?.value ?? Number.NaN);
  const messageId = fields.get('msgid')?.value;
  queue.learn(id, {
    sender: sender || '<>',
    ...(messageId ? { messageId } : {}),
    left: Number.isSafeInteger(left) && left > 0 ? left : null,
  });
}

/** Maximum number of recipients named of those who share one status. */
const MAX_JOINED = 20;

function readDelivery(record: MailRecord, log: MailLog, id: string | null, fields: Fields): void {
  const { text, passage } = record;
  const to = fields.get('to')?.value ?? '';
  const stat = fields.get('stat');
  if (stat === undefined && fields.get('dsn') === undefined) {
    if (to.endsWith(MORE)) {
      log.queue.list(id, listOf(to.slice(0, -MORE.length)));
    }
    return;
  }
  const recipients = [...log.queue.takeListed(id), ...listOf(to)];
  const known: LogRecord = {
    ...recordOf(record, log, id),
    ...readRelay(fields.get('relay')?.value ?? ''),
    event: STAT_WORDS.exec(stat?.value ?? '')?.[0].trim() ?? null,
    recipient: recipients.slice(0, MAX_JOINED).join(';') || null,
  };
  const { outcome, state } = isReport(known) ? untold : fateOf(known, fields);
  const failure = log.numbers.next();
  const context = { record: known, outcome, telling: 'diagnostic', failure } as const;
  const dsn = fields.get('dsn');
  const reply = fields.get('reply');
  const beside = [reply, stat].map((field) => field?.value.slice(0, MAX_BESIDE) ?? '').join(' ');
  const answer = stat === undefined ? [] : readAnswer(record, answerStart(text, stat), answerEnd(text, stat), context);
  tellFindings(
    log,
    dsn === undefined
      ? []
      : readReplies(passage.slice(dsn.start - 'dsn='.length, dsn.end), 'strict', {
          ...context,
          telling: 'status',
          beside,
          writer: 'other',
        }),
    reply === undefined ? [] : readAnswer(record, reply.start, reply.end, context),
    // Old versions have no `dsn=`.
    stat === undefined || dsn !== undefined ? answer : withWords(answer, record, stat.start, stat.end, context),
  );
  if (state !== null) {
    tellRecipients(log, known, recipients.length === 0 ? [''] : recipients, state, failure);
  }
}

/** Maximum length of the words that help to choose the meaning of `dsn=`, UTF-16 code units. */
const MAX_BESIDE = 1000;

/** Start of a server's reply, which is in brackets after `Sent`, or follows `Deferred:`. */
function answerStart(text: string, { start }: Field): number {
  return start + (matchAt(STAT_INTRODUCTION, text, start)?.[0].length ?? 0);
}

function answerEnd(text: string, { start, end }: Field): number {
  const close = text.startsWith('Sent (', start) ? text.lastIndexOf(')', end) : -1;
  return close > start ? close : end;
}

interface MailFate {
  readonly outcome: Outcome | null;
  readonly state: MessageState['state'] | null;
}

const untold: MailFate = { outcome: null, state: null };

/** What became of the message: `dsn` decides, because the words of `stat` may be another server's. Old versions have no `dsn`. */
function fateOf(known: LogRecord, fields: Fields): MailFate {
  const stat = fields.get('stat')?.value ?? '';
  if (/^queued$/i.test(stat)) {
    return { outcome: null, state: 'queued' };
  }
  if (/^discarded$/i.test(stat)) {
    return { outcome: null, state: 'dropped' };
  }
  const decides = fields.get('dsn')?.value[0] ?? (/^Sent\b/.test(stat) ? '2' : /^Deferred\b/.test(stat) ? '4' : '5');
  if (decides !== '2') {
    return decides === '4' ? { outcome: 'delayed', state: 'delayed' } : { outcome: 'failed', state: 'failed' };
  }
  const isRelayed = known.ip !== null || SMTP_MAILER.test(fields.get('mailer')?.value ?? '');
  if (isRelayed && isLoopback(known)) {
    // The program that accepts mail passed it to the daemon on this machine, where it continues under another queue id.
    return { outcome: 'relayed', state: 'queued' };
  }
  return isRelayed ? { outcome: 'relayed', state: 'relayed' } : { outcome: 'delivered', state: 'delivered' };
}

function readOther(record: MailRecord, log: MailLog, id: string | null, at: number): void {
  const { text } = record;
  const known = recordOf(record, log, id);
  const report = matchAt(REPORT, text, at);
  if (report !== null) {
    log.queue.learn(report[1] ?? '', { sender: '<>' });
    if (matchAt(EXPIRED, text, at + report[0].length) !== null) {
      tellWaiting(log, { ...known, event: report[2] ?? null }, 'failed');
    }
    return;
  }
  const refused = matchAt(UNKNOWN_USER, text.trimEnd(), at)?.[1];
  if (refused !== undefined && !isReport(known)) {
    tellRefused(log, { ...known, recipient: refused }, 'failed', log.numbers.next());
    return;
  }
  const error = matchAt(SYSTEM_ERROR, text, at);
  if (error !== null) {
    const context = { record: { ...known, event: 'SYSERR' }, outcome: null, failure: log.numbers.next() };
    tellFindings(log, readAnswer(record, at + error[0].length, text.length, { ...context, telling: 'quotation' }));
  }
}
