/** Reads the lines of Postfix's delivery agents, one for each attempt and recipient. */

import { wordTable } from '../../../text/wordTable.ts';
import type { Finding, LogRecord, MessageState, Outcome } from '../../finding.ts';
import { readReplies } from '../../replies/readReplies.ts';
import { type ToldFailure, wordsFinding } from '../../replies/wordsFinding.ts';
import {
  isLoopback,
  isReport,
  type MailLog,
  type MailRecord,
  type Peer,
  readAnswer,
  recordOf,
  tellFindings,
  tellRecipients,
} from '../mailRecord.ts';

/** A field that comes before the status of such a line; each is followed by `, `. */
const FIELD = / {0,4}(to|orig_to|relay|conn_use|delays?|dsn)=/y;
const STATUS = / {0,4}status=([\w-]{1,40})(?: {1,4}\(|$)/y;
const PEER = /^([^\s[\]]{0,255})\[([^\s\]]{1,255})\]/;
const ADDRESS = /^([\d.]{7,15}):\d{1,5}$/;
/** The other side, as the words name it before a reply, or instead of one. */
const NAMED_PEER = /\b(?:host|to|with|from|by) ([\w.-]{1,255}\[[\w.:%-]{1,100}\])/;
const NOT_LOOKED_UP = /^unable to look up host ([\w.-]{1,255})/;
/** What comes before the reply of another server. */
const REPLY_INTRODUCTIONS = ['] said: ', '] refused to talk to me: '] as const;
const IN_REPLY = ' (in reply to ';

/** `host[192.0.2.1]:25`, `192.0.2.1:25` or `host[private/socket]`; Postfix calls a client without a name `unknown`. */
export function readPeer(text: string): Peer {
  const bare = ADDRESS.exec(text)?.[1];
  if (bare !== undefined) {
    return { server: null, ip: bare };
  }
  const [, name = '', address = ''] = PEER.exec(text) ?? [];
  const isNamed = name !== '' && name !== 'unknown' && name !== address;
  return { server: isNamed ? name : null, ip: /^[\d.]+$|:/.test(address) ? address : null };
}

interface Field {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

type Fields = ReadonlyMap<string, Field>;

interface Delivery {
  readonly fields: Fields;
  readonly status: string;
  /** Start of the words in brackets, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Splits a line from its first field on; what is within an address is not a field. */
function readDelivery(text: string, from: number): Delivery | null {
  const fields = new Map<string, Field>();
  let at = from;
  for (;;) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(text)?.[1];
    if (name === undefined) {
      break;
    }
    const start = FIELD.lastIndex;
    const isAddress = text[start] === '<';
    const end = text.indexOf(isAddress ? '>, ' : ', ', start);
    if (end < 0) {
      return null;
    }
    fields.set(name, {
      value: text.slice(isAddress ? start + 1 : start, end),
      start: start - name.length - 1,
      end: isAddress ? end + 1 : end,
    });
    at = isAddress ? end + 3 : end + 2;
  }
  STATUS.lastIndex = at;
  const status = STATUS.exec(text);
  if (status?.[1] === undefined) {
    return null;
  }
  const start = at + status[0].length;
  const close = text.lastIndexOf(')');
  return { fields, status: status[1], start, end: close < start ? text.length : close };
}

/** Start of the reply within the words of a status; if there is none, start of the words. */
function replyStart(text: string, start: number, end: number): number {
  const words = text.slice(start, Math.min(end, start + MAX_INTRODUCTION));
  const starts = REPLY_INTRODUCTIONS.map((introduction) => {
    const at = words.indexOf(introduction);
    return at < 0 ? Number.POSITIVE_INFINITY : start + at + introduction.length;
  });
  const first = Math.min(...starts);
  return first === Number.POSITIVE_INFINITY ? start : first;
}

/** Maximum length of what introduces a reply (`delivery temporarily suspended: host …[…] said: `), UTF-16 code units. */
const MAX_INTRODUCTION = 600;

function replyEnd(text: string, start: number, end: number): number {
  const at = text.lastIndexOf(IN_REPLY, end);
  return at < start ? end : at;
}

/** Reads a line of a delivery agent, or a part of one; `at` is the start of its first field. */
export function readPostfixDelivery(record: MailRecord, log: MailLog, id: string | null, at: number): void {
  const { text, passage } = record;
  const delivery = readDelivery(text, at);
  if (delivery === null) {
    return;
  }
  const { fields, status, start, end } = delivery;
  const relay = fields.get('relay')?.value ?? '';
  const reply = replyStart(text, start, end);
  const before = text.slice(start, reply === start ? Math.min(end, start + MAX_INTRODUCTION) : reply);
  const named = NAMED_PEER.exec(before)?.[1];
  const peer = named !== undefined && (reply !== start || relay === 'none') ? readPeer(named) : readPeer(relay);
  const recipient = fields.get('to')?.value ?? null;
  const known: LogRecord = {
    ...recordOf(record, log, id),
    event: status,
    recipient,
    originalRecipient: fields.get('orig_to')?.value ?? null,
    server: peer.server ?? NOT_LOOKED_UP.exec(before)?.[1] ?? null,
    ip: peer.ip,
  };
  const { outcome, state } = isReport(known) ? untold : fateOf(record.agent, status, peer, text.slice(start, end));
  const failure = log.numbers.next();
  const bounce =
    outcome === 'failed' && status === 'sent' ? readFilterBounce(record, start, { record: known, outcome, failure }) : [];
  // The reply itself is a success: of taking the message.
  const context = { record: known, outcome: bounce.length > 0 ? null : outcome, telling: 'diagnostic', failure } as const;
  const dsn = fields.get('dsn');
  const beside = text.slice(start, Math.min(end, start + MAX_BESIDE));
  tellFindings(
    log,
    dsn === undefined
      ? []
      : readReplies(passage.slice(dsn.start, dsn.end), 'strict', { ...context, telling: 'status', beside, writer: 'other' }),
    readAnswer(record, reply, replyEnd(text, reply, end), context),
    bounce,
  );
  if (state !== null) {
    tellRecipients(log, known, [recipient ?? ''], state, failure);
  }
}

/** The failure that a filter tells by a word alone. */
function readFilterBounce({ text, passage }: MailRecord, start: number, told: Omit<ToldFailure, 'writer'>): readonly Finding[] {
  const words = FILTER_BOUNCED.exec(text.slice(start, start + MAX_INTRODUCTION))?.[0] ?? '';
  const end = start + words.length;
  const place = words === '' ? null : passage.locate(end - BOUNCE.length, end);
  return place === null ? [] : [wordsFinding(place, BOUNCE, { ...told, writer: 'other' })];
}

const BOUNCE = 'BOUNCE';

/** Maximum length of the words that help to choose the meaning of `dsn=`, UTF-16 code units. */
const MAX_BESIDE = 2000;

interface MailFate {
  readonly outcome: Outcome | null;
  readonly state: MessageState['state'] | null;
}

const untold: MailFate = { outcome: null, state: null };

/** Statuses other than `sent`; a probe that found a valid address has delivered nothing. */
const fates: Readonly<Record<string, MailFate>> = wordTable({
  bounced: { outcome: 'failed', state: 'failed' },
  expired: { outcome: 'failed', state: 'failed' },
  undeliverable: { outcome: 'failed', state: 'failed' },
  deferred: { outcome: 'delayed', state: 'delayed' },
  softbounce: { outcome: 'delayed', state: 'delayed' },
});

/** Amavis accepted the message and has told its sender that nobody gets it. */
const FILTER_BOUNCED = /^250 2\.5\.0 Ok, id=[\w-]{1,40}, BOUNCE\b/;
/** Amavis accepted the message and did away with it on purpose. */
const FILTER_DROPPED = /^250 2\.\d\.\d Ok, (?:discarded|quarantined|id=[\w-]{1,40}, DISCARD)\b/;

function fateOf(agent: string, status: string, peer: Peer, words: string): MailFate {
  if (status !== 'sent') {
    return fates[status.toLowerCase()] ?? untold;
  }
  if (agent === 'discard') {
    return { outcome: null, state: 'dropped' };
  }
  if (words.startsWith('forwarded as ')) {
    return { outcome: 'expanded', state: 'expanded' };
  }
  if (FILTER_BOUNCED.test(words)) {
    return { outcome: 'failed', state: 'failed' };
  }
  if (FILTER_DROPPED.test(words)) {
    return { outcome: null, state: 'dropped' };
  }
  const isPassedOn = /\bqueued as |^250 [\d.]* ?from MTA\(/.test(words.slice(0, MAX_INTRODUCTION));
  if (isPassedOn && isLoopback(peer)) {
    // A filter on this machine returned it, and it continues under another queue id.
    return { outcome: 'relayed', state: 'queued' };
  }
  // LMTP ends at a message store (RFC 2033), unless its server says that it has queued the message too.
  const isRelayed = peer.ip !== null && (agent !== 'lmtp' || isPassedOn);
  return isRelayed ? { outcome: 'relayed', state: 'relayed' } : { outcome: 'delivered', state: 'delivered' };
}

/** Reads a line with a server's reply that is for no recipient: the next server is tried, and another line tells the outcome. */
export function readPostfixReply(record: MailRecord, log: MailLog, id: string | null, at: number): void {
  const { text } = record;
  const reply = replyStart(text, at, text.length);
  if (reply === at) {
    return;
  }
  const peer = readPeer(NAMED_PEER.exec(text.slice(at, reply))?.[1] ?? '');
  tellFindings(
    log,
    readAnswer(record, reply, replyEnd(text, reply, text.length), {
      record: { ...recordOf(record, log, id), ...peer, event: 'reply' },
      outcome: null,
      telling: 'quotation',
      failure: log.numbers.next(),
    }),
  );
}
