/**
 * The steps that the line logs of mail servers tell: Postfix and what stands beside it (amavis, milters, LMTP), Exim, Sendmail, and in
 * general any server whose lines name a message and what became of it.
 */

import type { StepKind } from '../../journey.ts';
import { readClock } from './clockTime.ts';
import type { MatchedLog, MatchedRecord } from './matchedLog.ts';
import type { MessageNames } from './messageNames.ts';
import { emptyStep, type ToldStep } from './step.ts';

/** Time, host, program. A log that Exim writes itself has only the time. */
const SYSLOG =
  /^(?:<\d{1,3}>\d? ?)?((?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)|(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d| [+-]\d{4})?))\s+(?:(\S{1,255}) ([\w./-]{1,60})(?:\[\d{1,10}\])?: )?/;
/** Solaris puts its own id before the words. */
const SOLARIS = /^\[ID \d{1,10} [\w.]{1,40}\] /;
const QUEUE = /^(?:NOQUEUE|([0-9A-Za-z]{6,20})): /;
const EXIM = /^([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) /;
/** The queue id under which the next server, often the same one again, took the message over. */
const QUEUED =
  /\bqueued[ _]as:? ?([0-9A-Za-z-]{6,40})\b|\(([0-9A-Za-z]{10,20}) Message accepted for delivery\)|\bOK id=([0-9A-Za-z-]{16,30})\b/i;
const ID = /\b(?:message-id|msgid|Message-ID)[=:] ?(<[^<>\s]+>|[^\s<>,]+)|\bid=([^\s<>,]+@[^\s<>,]+)/i;
const TO = /\bto=((?:<[^<>]*>|[^\s,<>]+)(?:,(?:<[^<>]*>|[^\s,<>=]+)(?=[,\s]))*)/;
const FROM = /\bfrom=<?([^<>,\s]*)/;
const RELAY = /\brelay=([^,\s]+(?: \[[^\]]+\])?)/;
const CLIENT = /\bclient=([^,\s]+)/;
const STATUS = /\bstatus=(\w+)/;
const STAT = /\bstat=([^,]*)/;
/** Sendmail's submission program names the user and no other server. */
const SUBMITTED = /\brelay=\S+@localhost\b/;
const EXIM_FLAG = /^(<=|=>|->|>>|\*>|\*\*|==|Completed|SMTP error)(?: (\S+))?/;
/** Exim's report about a message: its sender is empty, and it names the message by the queue id. */
const EXIM_REPORT = /^<= <> R=([0-9A-Za-z-]{16,30})/;
const EXIM_HOST = /\bH=(\S+(?: \[[^\]]+\])?)/;
const LOCAL = /\b(?:mailer=(?:local|lmtp|\*file\*|prog)|T=(?:local|lmtp|address_file|maildir|dovecot)\w*)\b/;
/** Programs of Postfix that put a message into a mailbox. */
const DELIVERS = /(?:^|\/)(?:local|virtual|lmtp|pipe)$/;
const NOTIFIED = /(?:non-delivery|delivery status|delay) notification: ([0-9A-Za-z]{6,20})|\bDSN: |: postmaster notify: /i;
const AMAVIS = /\b(Passed|Blocked) ([A-Z-]{3,30})\b/;

/** What stands before the words of a line. */
interface Opening {
  readonly time: string;
  readonly host: string;
  readonly program: string;
  readonly queue: string;
  readonly words: string;
}

export function serverSteps(log: MatchedLog, record: MatchedRecord, names: MessageNames, year: number): readonly ToldStep[] {
  const opening = openingOf(record.text);
  const { time, host, program, queue, words } = opening;
  const [, written, bare] = ID.exec(words) ?? [];
  const id = written ?? bare ?? '';
  const about = EXIM_REPORT.exec(words)?.[1] ?? '';
  const isReport = about !== '' && names.has(about, 'queues');
  const isOwn = isReport || (queue !== '' && names.has(queue, 'queues')) || (id !== '' && names.has(id, 'everywhere'));
  if (!isOwn) {
    return [];
  }
  if (!isReport) {
    names.add(queue, 'queues');
    names.add(id, 'everywhere');
  }
  const next =
    QUEUED.exec(words)
      ?.slice(1)
      .find((one) => one !== undefined) ?? '';
  names.add(next, 'queues');
  const kind = isReport ? 'bounced' : kindOf(opening);
  if (kind === null) {
    return [];
  }
  const isTrouble = kind === 'failed' || kind === 'deferred';
  const relay = (RELAY.exec(words)?.[1] ?? CLIENT.exec(words)?.[1] ?? EXIM_HOST.exec(words)?.[1] ?? '').replace(/:\d{1,5}$/, '');
  return [
    {
      ...emptyStep,
      kind,
      instant: readClock(time, year, null).instant,
      written: time,
      server: host === '' ? null : host,
      peer: relay === '' || relay === 'none' ? null : relay,
      sender: FROM.exec(words)?.[1] || (/^<= (\S+@\S+)/.exec(words)?.[1] ?? null),
      recipients: recipientsOf(words),
      event: program === '' ? (EXIM_FLAG.exec(words)?.[1] ?? '') : program,
      says: words,
      ...log.say(isTrouble ? record.finding : null),
      file: log.file,
      line: record.line,
      partner: kind === 'sent' || kind === 'received' ? relay || null : null,
    },
  ];
}

/** What stands before the words of a line: when, who, and the queue id; each is empty if the line does not say. */
export function openingOf(line: string): Opening {
  const [head = '', time = '', host = '', program = ''] = SYSLOG.exec(line) ?? [];
  const rest = line.slice(head.length).replace(SOLARIS, '');
  const [mark = '', queue = ''] = QUEUE.exec(rest) ?? EXIM.exec(rest) ?? [];
  return { time, host, program, queue, words: rest.slice(mark.length) };
}

/** Null: a line of no consequence for the message. */
function kindOf({ program, words }: Opening): StepKind | null {
  const [, flag] = EXIM_FLAG.exec(words) ?? [];
  if (flag !== undefined && !program.includes('postfix') && !STATUS.test(words)) {
    return eximKind(flag, words);
  }
  const status = STATUS.exec(words)?.[1];
  if (status !== undefined) {
    return status === 'sent' ? (DELIVERS.test(program) ? 'delivered' : 'sent') : status === 'deferred' ? 'deferred' : 'failed';
  }
  if (NOTIFIED.test(words)) {
    return 'bounced';
  }
  const stat = STAT.exec(words)?.[1];
  if (stat !== undefined) {
    return /^Sent\b/i.test(stat)
      ? LOCAL.test(words)
        ? 'delivered'
        : 'sent'
      : /^(?:Deferred|queued)/i.test(stat)
        ? 'deferred'
        : 'failed';
  }
  const verdict = AMAVIS.exec(words)?.[1];
  if (verdict !== undefined) {
    return verdict === 'Blocked' ? 'discarded' : 'filtered';
  }
  if (CLIENT.test(words) || (FROM.test(words) && RELAY.test(words))) {
    return SUBMITTED.test(words) ? 'submitted' : 'received';
  }
  if (/\buid=\d/.test(words)) {
    return 'submitted';
  }
  if (/\breject\b/.test(words)) {
    return 'failed';
  }
  return /^removed$|^Completed$|queue active|^message-id=/.test(words) ? null : 'processed';
}

function eximKind(flag: string, words: string): StepKind | null {
  switch (flag) {
    case '<=':
      return /\bU=\w+ P=local\b/.test(words) ? 'submitted' : 'received';
    case '=>':
    case '->':
      return LOCAL.test(words) ? 'delivered' : 'sent';
    case '>>':
      return 'sent';
    case '**':
      return 'failed';
    case '==':
      return 'deferred';
    case '*>':
      return 'processed';
    default:
      return null;
  }
}

function recipientsOf(words: string): readonly string[] {
  const [, flag, address = ''] = EXIM_FLAG.exec(words) ?? [];
  if (flag !== undefined && flag !== '<=' && flag !== 'Completed') {
    return [address.replace(/^<|>$|:$/g, '')].filter((one) => one.includes('@'));
  }
  return (TO.exec(words)?.[1] ?? '')
    .split(',')
    .map((one) => one.replace(/^<|>$/g, ''))
    .filter((one) => one !== '');
}
