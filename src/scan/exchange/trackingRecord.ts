/**
 * Reads one record of the message tracking schema. The extended trace, the tracking log and `Get-MessageTrackingLog` share it;
 * the last one has names of its own for some columns.
 */

import { addAll } from '../../text/addAll.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { wordTable } from '../../text/wordTable.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { type Finding, type LogRecord, type MessageState, messageIdOf, type Outcome, type Sink } from '../finding.ts';
import { Passage } from '../replies/passage.ts';
import { readReplies, readStatusSuccesses, readSuccesses, type Success } from '../replies/readReplies.ts';
import { findReplies, mayHoldReplies } from '../replies/replies.ts';
import type { PlainRecord } from '../tables/delimited.ts';
import { type Columns, type RecordSkim, type Row, valueIn } from '../tables/table.ts';
import { directionOf } from './traces/traceWords.ts';
import { type LatencyValues, leaves, trackingLatency } from './trackingLatency.ts';

/** What an event says became of the message; other events say nothing about that. */
const outcomes: Readonly<Record<string, Outcome>> = wordTable({
  FAIL: 'failed',
  BADMAIL: 'failed',
  POISONMESSAGE: 'failed',
  DEFER: 'delayed',
  DELIVER: 'delivered',
  SEND: 'relayed',
  SENDEXTERNAL: 'relayed',
  EXPAND: 'expanded',
  DUPLICATEDELIVER: 'delivered',
});

const SESSION = /^(08[0-9A-F]{14});/;
/** Maximum number of recipients named of those who share one status. */
const MAX_JOINED = 20;
/** The beginning of the next recipient's status. */
const NEXT_STATUS = /^\s*(?:\[|\{|[245]\d\d[ -]|Reason:|To\b|Cc\b|Bcc\b|;|,|$)/;
/** The beginning of another reason, even after one that was cut off and has open brackets. */
const NEXT_REASON = /^\s*(?:Reason:\s*)?\[\{(?:LED|LRT|MSG)=/;

/** Columns that hold words; no others have codes. */
const WORDS = ['sourcecontext', 'recipientstatus', 'messagesubject', 'customdata', 'eventdata'] as const;
const NOT_PLAIN = /[^\x20-\x7e]/;
/** Signs that separate several addresses of one field. */
const LISTED = /[;,{}]/;

/** The value of the first of some columns that has one. */
type Values = (...columns: readonly string[]) => string | null;

/** Columns whose words are not about the record's own delivery: a code in them is a mention. */
const MENTIONS: ReadonlySet<string> = new Set<(typeof WORDS)[number]>(['messagesubject', 'customdata', 'eventdata']);

/**
 * Looks at records first: most report at most their state, or successes that the sink only counts. Null: their recipients are in the cmdlet's
 * columns.
 */
export function skimTrackingRecords(columns: Columns, numbers: FailureNumbers, sink: Sink): RecordSkim | null {
  if (!columns.has('recipientaddress') || columns.has('recipients')) {
    return null;
  }
  const words = WORDS.flatMap((name) => ({ isMention: MENTIONS.has(name), index: columns.get(name) ?? -1 }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index);
  const status = columns.get('recipientstatus') ?? -1;
  const recipients = columns.get('recipientaddress') ?? 0;
  const eventId = columns.get('eventid') ?? 0;
  const infoAt = columns.get('messageinfo') ?? -1;
  const customAt = columns.get('customdata') ?? -1;
  const readValue = valuesAt(columns);
  /** Those that may hold replies about the record's own delivery. */
  const told: number[] = [];
  return (record) => {
    const recipient = (record.value(recipients) ?? '').trim();
    const eventName = record.value(eventId) ?? '';
    if (LISTED.test(recipient) || !isPlain(eventName)) {
      return false;
    }
    const word = eventWordOf(eventName);
    told.length = 0;
    // Whatever the words of a record say that tells no failure itself, it is none.
    for (const { isMention, index } of sink.onlyFailures === true && !word.mayFail ? nowhere : words) {
      if (record.mayHoldReplies(index)) {
        if (isMention) {
          if (findReplies(record.decoded(index), 'strict').length > 0) {
            return false;
          }
        } else if (sink.success !== undefined) {
          told.push(index);
        } else {
          return false;
        }
      }
    }
    if (told.length === 0 && !word.tells) {
      numbers.next();
      return true;
    }
    const event = readEvent((name) => readValue(record, name));
    const { time, server } = event;
    const message = readValue(record, 'message');
    // A character outside ASCII may be a space, or another letter once it is decoded.
    if (![message, recipient, time, server, event.sender, event.source, event.returnPath].every(isPlain)) {
      return false;
    }
    const successes = told.length === 0 ? none : successesIn(record, told, status, event.outcome);
    if (successes === null) {
      return false;
    }
    const state = stateOf(event, event.outcome);
    const failure = numbers.next();
    for (const { code, reply } of successes) {
      sink.success?.(code, reply);
    }
    if (state !== null) {
      sink.state({ message, failure, recipient: recipient.toLowerCase(), state, time, server });
    }
    if (sink.latency !== undefined && leaves(event.name) && !event.isReport) {
      const info = record.value(infoAt) ?? '';
      tellLatency(sink, { time, recipients: [recipient], info, custom: record.value(customAt) ?? '' });
    }
    return true;
  };
}

const none: readonly Success[] = [];
const nowhere: readonly { readonly isMention: boolean; readonly index: number }[] = [];

/** The replies in some columns of a record; null if one of them is no success, or says more than that. */
function successesIn(
  record: PlainRecord,
  told: readonly number[],
  status: number,
  outcome: Outcome | null,
): readonly Success[] | null {
  const successes: Success[] = [];
  for (const index of told) {
    const text = record.text(index) ?? '';
    const isStatus = index === status;
    // A failure whose replies are all successes is a delivery, and a list of statuses is divided.
    if (outcome === 'failed' || !isPlain(text) || (isStatus && PRINTED.test(text))) {
      return null;
    }
    const found = isStatus ? readStatusSuccesses(text, outcome) : readSuccesses(text, 'strict', outcome);
    if (found === null) {
      return null;
    }
    addAll(successes, found);
  }
  return successes;
}

function isPlain(text: string | null): boolean {
  return text === null || !NOT_PLAIN.test(text);
}

/** What the name of an event says by itself. */
interface EventWord {
  /** Whether it can say what became of a message. */
  readonly tells: boolean;
  /** Whether a code in its record can be a failure's. */
  readonly mayFail: boolean;
}

/** By the name as it is written. */
const eventWords = new Map<string, EventWord>();
/** Maximum number of names kept: Exchange has some forty, a hostile file any number. */
const MAX_EVENT_WORDS = 200;
/** Maximum length of such a name, UTF-16 code units. */
const MAX_EVENT_ID = 40;

function eventWordOf(eventId: string): EventWord {
  let word = eventWords.get(eventId);
  if (word === undefined) {
    const name = eventId.trim().toUpperCase();
    const outcome = outcomes[name];
    word = {
      tells: name === RECEIVED || name === DROPPED || outcome !== undefined,
      mayFail: name === '' || outcome === 'failed' || outcome === 'delayed',
    };
    if (eventWords.size < MAX_EVENT_WORDS && eventId.length <= MAX_EVENT_ID) {
      eventWords.set(ownCopy(eventId), word);
    }
  }
  return word;
}

/** What a record's event says. */
interface RecordEvent {
  readonly name: string;
  readonly sender: string | null;
  readonly source: string | null;
  readonly returnPath: string | null;
  /** Whether it is a report, or a report about a report: no sender waits for it. */
  readonly isReport: boolean;
  readonly outcome: Outcome | null;
  readonly time: string | null;
  /** The other side. */
  readonly server: string | null;
}

/** What is needed of a record to know what became of its message, and the columns that have it: the first that is not empty. */
const EVENT_COLUMNS = {
  event: ['eventid'],
  sender: ['senderaddress', 'sender'],
  source: ['source'],
  returnPath: ['returnpath'],
  time: ['datetime', 'datetimeutc', 'timestamp'],
  client: ['clienthostname'],
  server: ['serverhostname'],
  message: ['networkmessageid', 'messageid'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type EventColumn = keyof typeof EVENT_COLUMNS;

/** Gives the trimmed values of records by the places of these columns. */
function valuesAt(columns: Columns): (record: PlainRecord, name: EventColumn) => string | null {
  const placesOf = (name: EventColumn): readonly number[] => EVENT_COLUMNS[name].flatMap((column) => columns.get(column) ?? []);
  const places = Object.fromEntries(Object.keys(EVENT_COLUMNS).map((name) => [name, placesOf(name as EventColumn)]));
  return (record, name) => {
    for (const index of places[name] ?? []) {
      const value = record.value(index)?.trim();
      if (value !== undefined && value !== '') {
        return value;
      }
    }
    return null;
  };
}

function readEvent(readValue: (name: EventColumn) => string | null): RecordEvent {
  const name = readValue('event')?.toUpperCase() ?? '';
  const [sender, source, returnPath] = [readValue('sender'), readValue('source'), readValue('returnPath')];
  const isReport = source === 'DSN' || returnPath === '<>' || sender === '<>';
  return {
    name,
    sender,
    source,
    returnPath,
    isReport,
    outcome: isReport ? null : (outcomes[name] ?? null),
    time: readValue('time'),
    server: readValue(name === RECEIVED ? 'client' : 'server'),
  };
}

const RECEIVED = 'RECEIVE';
const DROPPED = 'DROP';

/** The state that is counted for a recipient for whom a record says this. */
function stateOf({ name, isReport }: RecordEvent, outcome: Outcome | null): MessageState['state'] | null {
  return name === RECEIVED && !isReport ? 'queued' : name === DROPPED ? 'dropped' : outcome;
}

/** Tells the sink the findings and states of one record. */
export function readTrackingRecord(row: Row, numbers: FailureNumbers, sink: Sink): void {
  const values: Values = (...columns) => valueIn(row, ...columns);
  const event = readEvent((name) => values(...EVENT_COLUMNS[name]));
  const { outcome } = event;
  const recipients = listOf(values('recipientaddress', 'recipients'));
  const status = row.field('recipientstatus');
  const statuses = status === undefined || status.text === '' ? noStatus : divideStatuses(status.passage, recipients.length);
  const record: LogRecord = {
    time: event.time,
    event: event.name || null,
    direction: directionOf(values('directionality')),
    sender: event.sender,
    recipient: recipients.length === 1 ? recipients[0] || null : recipients.slice(0, MAX_JOINED).join(';') || null,
    originalRecipient: values('relatedrecipientaddress'),
    messageId: values('messageid'),
    networkMessageId: values('networkmessageid'),
    session: SESSION.exec(values('sourcecontext') ?? '')?.[1] ?? null,
    server: event.server,
    ip: values(event.name === RECEIVED ? 'clientip' : 'serverip'),
    connector: values('connectorid'),
  };
  /** What the row reports outside the recipients' statuses belongs to its only recipient, or to none if there are several. */
  const shared = numbers.next();
  const context = values('sourcecontext') === null ? undefined : row.field('sourcecontext');
  const subject = row.field('messagesubject');
  const custom = row.field('customdata') ?? row.field('eventdata');
  const found: Finding[] = [];
  if (context !== undefined && mayHoldReplies(context.text)) {
    const telling = statuses.length === 1 ? 'quotation' : 'mention';
    addAll(found, readReplies(context.passage, 'strict', { record, outcome, telling, failure: shared }));
  }
  let server = record.server;
  for (const [index, status] of statuses.entries()) {
    const one: LogRecord = statuses.length === 1 ? record : { ...record, recipient: recipients[index] ?? null };
    const failure = statuses.length === 1 ? shared : numbers.next();
    const told = readReplies(status, 'reply', { record: one, outcome, telling: 'diagnostic', failure });
    // One row is about several recipients: one who was accepted did not fail with the others, and one who was refused did not
    // get the message with them.
    const own = outcomeOf(told, outcome, statuses.length > 1);
    addAll(found, own === outcome ? told : told.map((finding) => ({ ...finding, outcome: own })));
    server = told[0]?.record.server ?? server;
    const state = stateOf(event, own);
    if (state !== null) {
      for (const recipient of statuses.length === 1 ? recipients : [recipients[index] ?? '']) {
        sink.state({
          message: messageIdOf(record),
          failure,
          recipient: recipient.toLowerCase(),
          state,
          time: record.time,
          server,
        });
      }
    }
  }
  if (sink.latency !== undefined && leaves(event.name) && !event.isReport) {
    const info = values('messageinfo') ?? '';
    tellLatency(sink, { time: event.time, recipients, info, custom: values('customdata', 'eventdata') ?? '' });
  }
  for (const mention of [subject, custom]) {
    if (mention !== undefined && mayHoldReplies(mention.text)) {
      addAll(found, readReplies(mention.passage, 'strict', { record, outcome, telling: 'mention', failure: shared }));
    }
  }
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const finding of found) {
    sink.finding(finding);
  }
}

function tellLatency(sink: Sink, values: LatencyValues): void {
  const latency = trackingLatency(values);
  if (latency !== null) {
    sink.latency?.(latency);
  }
}

/** What a recipient's own replies say if they contradict the event, which is that of all the row's recipients. */
function outcomeOf(told: readonly Finding[], outcome: Outcome | null, isOneOfSeveral: boolean): Outcome | null {
  if (outcome === 'failed') {
    return told.length > 0 && told.every((finding) => finding.class === 'success') ? 'delivered' : outcome;
  }
  const isRefused = isOneOfSeveral && told.length > 0 && told.every((finding) => finding.class !== 'success');
  if (isRefused && (outcome === 'relayed' || outcome === 'delivered')) {
    return told[0]?.class === 'permanent' ? 'failed' : 'delayed';
  }
  return outcome;
}

/** Several values as `Format-List` prints them: `{a, b}`, with dots after the first ones if there are more than it shows. */
const PRINTED = /^\s*\{(.*?)(?:\.\.\.|\u2026)?\}\s*$/s;

/**
 * The addresses of a field: the log joins them with semicolons, people who export them also with commas; the name of a type is
 * not a list.
 */
function listOf(value: string | null): string[] {
  if (value !== null && !LISTED.test(value)) {
    return [value === 'System.String[]' ? '' : value];
  }
  const addresses = (PRINTED.exec(value ?? '')?.[1] ?? value ?? '').split(/[;,]/);
  return addresses.map((one) => (one === 'System.String[]' ? '' : one.trim()));
}

/** The status of recipients who all have none. */
const noStatus: readonly Passage[] = [new Passage()];

/**
 * The recipients' statuses, in the order of the addresses. Replies contain the separator themselves, so a status ends only at
 * one outside all brackets that is followed by the beginning of another; if the numbers do not agree, the field is one status.
 */
function divideStatuses(passage: Passage, recipients: number): readonly Passage[] {
  const text = passage.text;
  const printed = PRINTED.exec(text)?.[1];
  if (printed !== undefined) {
    const from = text.indexOf('{') + 1;
    return divideAt(passage.slice(from, from + printed.length), ',', recipients);
  }
  return divideAt(passage, ';', recipients);
}

function divideAt(passage: Passage, separator: string, recipients: number): Passage[] {
  const text = passage.text;
  const parts: Passage[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length && recipients > 1; i++) {
    const char = text[i];
    if (char === '[' || char === '{') {
      depth++;
    } else if (char === ']' || char === '}') {
      depth = Math.max(0, depth - 1);
    } else if (char === separator && (depth === 0 ? NEXT_STATUS : NEXT_REASON).test(text.slice(i + 1, i + 24))) {
      parts.push(passage.slice(from, i));
      // A list is wrapped between its values too: a reply begins with its number.
      from = i + 1 + leadingSpace(text, i + 1);
      depth = 0;
    }
  }
  parts.push(passage.slice(from, text.length));
  return parts.length === recipients ? parts : [passage];
}

/** Maximum length of the white space skipped before a status, UTF-16 code units. */
const MAX_SPACE = 20;

function leadingSpace(text: string, from: number): number {
  const space = text.slice(from, from + MAX_SPACE);
  return space.length - space.trimStart().length;
}
