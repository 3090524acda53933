/**
 * Exchange Server's SMTP protocol logs, of send and receive connectors: a row for each line that either side said. Rows of many
 * sessions are interleaved; the session id tells them apart.
 */

import { addAll } from '../../text/addAll.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Finding, inSourceOrder, type LogRecord, type Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { EXCERPT_FIELDS } from '../formatTraits.ts';
import { withoutPort } from '../replies/tail.ts';
import { beginsWithRow, hasFields, openFieldsLog } from '../tables/fieldsLog.ts';
import { type Columns, type Row, valueIn } from '../tables/table.ts';
import { HeldBack, type WithheldFinding } from './heldBack.ts';
import { SmtpSession } from './session/smtpSession.ts';
import { recall, remember, type StateMemory, sizeOf } from './session/smtpState.ts';
import { SessionFailures } from './sessionFailures.ts';

function fits(columns: Columns): boolean {
  return ['datetime', 'sessionid', 'remoteendpoint', 'event', 'data'].every((column) => columns.has(column));
}

/** A row with the columns that `EXCERPT_FIELDS` names: people cut rows out of a log and leave its header out. */
const ROW =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?,(?:"[^"]{0,256}"|[^",]{0,256}),[0-9A-F]{16},\d{1,9},[^,]{0,64},[^,]{0,64},[-+*<>]?,/;

const LOG_TYPE = /^#Log-type:\s{0,8}SMTP (Send|Receive) Protocol Log/i;
const NEXT_LOG = /^#Software:/i;

/**
 * Maximum number of sessions followed at once; Exchange takes 5,000 connections, but few of them are active at the same moment.
 */
const MAX_SESSIONS = 1000;
/** Maximum number of commands and recipients in a memory: a larger one would be copied again and again. */
const MAX_REMEMBERED = 1000;

/** Maximum number of rows for which findings wait until a reply that was begun above them is whole. */
const MAX_WAITING_ROWS = 100;

const SAYS_SERVER = /^220[ -]/;
const SAYS_CLIENT = /^(?:EHLO|HELO|MAIL FROM:|RCPT TO:|STARTTLS|X-ANONYMOUSTLS|QUIT$)/i;
const LOOKS_LIKE_REPLY = /^[2-5]\d\d(?:[ -]|$)/;
/** A row of a send log before each message; the last thing that names its Message-ID. */
const ANNOUNCEMENT = /\bInternetMessageId (<[^<>\s]{1,998}>)/;

export const protocolLog: Format = {
  id: 'protocol-log',

  recognises: (head) => hasFields(head, fits) || beginsWithRow(head, ROW),
};

export const openProtocolLog: OpenReader = (head, sink, numbers, memory) => new ProtocolLogReader(head, sink, numbers, memory);

/** What `rest` gives, read from JSON. */
type Memory = readonly [fields: string, sends: boolean | null, sessions: readonly (readonly [string, StateMemory])[]];

class ProtocolLogReader implements LineReader {
  readonly #told: HeldBack;
  readonly #failures: SessionFailures;
  readonly #numbers: FailureNumbers;
  readonly #rows: LineReader;
  /** Whether the current log says that it is a send log. */
  #sends: boolean | null = null;
  /** Sessions by the kind of the log and the session's id, the one that spoke last at the end. */
  readonly #sessions = new Map<string, SmtpSession>();
  /** Sessions in which a reply is not whole. */
  readonly #waiting = new Set<SmtpSession>();
  /** What waits for those replies, because all is told in the order of the text. */
  #found: (Finding | WithheldFinding)[] = [];
  /** Number of rows read since they wait. */
  #waitingRows = 0;

  constructor(head: readonly string[], sink: Sink, numbers: FailureNumbers, memory: string | undefined) {
    this.#told = new HeldBack(sink);
    this.#failures = new SessionFailures(this.#told, numbers);
    this.#numbers = numbers;
    const [fields, sends, sessions] = memory === undefined ? [undefined, null, []] : (JSON.parse(memory) as Memory);
    this.#sends = sends;
    for (const [key, session] of sessions) {
      this.#sessions.set(key, new SmtpSession(this.#told, numbers, recall(session, numbers.count)));
    }
    this.#rows = openFieldsLog(
      fits,
      fields,
      (row) => this.#read(row),
      (header) => this.#readHeader(header),
    );
    if (memory === undefined && !hasFields(head, fits)) {
      this.#rows.line(EXCERPT_FIELDS, 0);
    }
  }

  line(text: string, line: number): void {
    this.#rows.line(text, line);
  }

  end(): void {
    this.#rows.end();
    this.#finishAll();
    for (const [key, session] of this.#sessions) {
      this.#failures.refusal({ key, session, record: emptyRecord });
    }
    this.#failures.finish();
    this.#told.end();
  }

  begun(): number | null {
    return this.#rows.begun?.() ?? null;
  }

  rest(): string | null {
    const fields = this.#rows.rest();
    if (fields === null || this.#waiting.size > 0 || !this.#failures.isEmpty || !this.#told.isEmpty) {
      return null;
    }
    let size = 0;
    for (const { state } of this.#sessions.values()) {
      size += sizeOf(state);
      if (size > MAX_REMEMBERED) {
        return null;
      }
    }
    const sessions = [...this.#sessions].map(([key, { state }]) => [key, remember(state, this.#numbers.count)]);
    return JSON.stringify([fields, this.#sends, sessions]);
  }

  #readHeader(text: string): void {
    const kind = LOG_TYPE.exec(text)?.[1]?.toLowerCase();
    if (kind !== undefined) {
      this.#sends = kind === 'send';
    } else if (NEXT_LOG.test(text)) {
      this.#sends = null;
    }
  }

  #read(row: Row): void {
    const id = valueIn(row, 'sessionid');
    const event = valueIn(row, 'event');
    const key = `${this.#sends ?? ''}|${id ?? ''}`;
    const known = this.#sessions.get(key);
    if (known !== undefined && (event === '+' || event === '-')) {
      this.#finish(known);
    }
    const session = (event === '+' ? undefined : known) ?? new SmtpSession(this.#told, this.#numbers);
    if (event === '+') {
      session.state.stage = 'connected';
    }
    this.#sessions.delete(key);
    if (event !== '-' && id !== null) {
      this.#sessions.set(key, session);
      this.#forgetOldest();
    }
    const data = valueIn(row, 'data') ?? '';
    const passage = row.field('data')?.passage;
    const sends =
      event === '<' || event === '>' ? this.#direction(session, event, data) : (session.sends ?? this.#sends ?? sendsByPort(row));
    const endpoint = valueIn(row, 'remoteendpoint');
    const record: LogRecord = {
      ...emptyRecord,
      time: valueIn(row, 'datetime'),
      direction: sends === null ? null : sends ? 'Send' : 'Receive',
      session: id,
      ip: endpoint === null ? null : withoutPort(endpoint),
      connector: valueIn(row, 'connectorid'),
    };
    const current = { key, session, record };
    this.#failures.row(current, event !== '-' && (event === '+' || known === undefined));
    if (event === (sends ? '>' : '<')) {
      this.#finish(session);
      session.command(data);
    } else if (passage !== undefined && data !== '') {
      const isReply = event === (sends ? '<' : '>');
      const command = session.state.pending[0];
      addAll(this.#found, isReply ? session.reply(data, passage, record) : session.note(passage, record));
      if (isReply) {
        this.#failures.reply(current, data, command);
      }
    }
    const context = row.field('context');
    if (context !== undefined && context.value !== '') {
      const messageId = ANNOUNCEMENT.exec(context.value)?.[1];
      if (messageId !== undefined) {
        session.announce(messageId);
      }
      const noted = session.note(context.passage, record);
      addAll(this.#found, noted);
      this.#hold(event === '*' && noted.length === 0 ? this.#failures.remark(context, current) : null);
    }
    this.#hold(event === '-' ? this.#failures.end(row, current) : null);
    if (session.waits) {
      this.#waiting.add(session);
    } else {
      this.#waiting.delete(session);
    }
    if (this.#waiting.size === 0) {
      this.#tell();
    } else if (++this.#waitingRows >= MAX_WAITING_ROWS) {
      this.#finishAll();
    }
  }

  #hold(failure: WithheldFinding | null): void {
    if (failure !== null) {
      this.#found.push(failure);
    }
  }

  #finish(session: SmtpSession): void {
    addAll(this.#found, session.finish());
    this.#waiting.delete(session);
  }

  #finishAll(): void {
    for (const session of this.#waiting) {
      this.#finish(session);
    }
    this.#tell();
  }

  #tell(): void {
    for (const told of this.#found.sort((a, b) => inSourceOrder(placeOf(a), placeOf(b)))) {
      if ('verdict' in told) {
        this.#told.hold(told);
      } else {
        this.#told.finding(told);
      }
    }
    this.#found = [];
    this.#waitingRows = 0;
  }

  /**
   * Whether this log's server is the client of the session. The side that greets and the side that gives commands are more
   * certain than the header: people put logs of both kinds together and sort them by time.
   */
  #direction(session: SmtpSession, event: '<' | '>', data: string): boolean {
    if (session.sends === null) {
      if (SAYS_SERVER.test(data)) {
        session.sends = event === '<';
      } else if (SAYS_CLIENT.test(data)) {
        session.sends = event === '>';
      }
    }
    return session.sends ?? this.#sends ?? LOOKS_LIKE_REPLY.test(data) === (event === '<');
  }

  #forgetOldest(): void {
    if (this.#sessions.size > MAX_SESSIONS) {
      for (const [oldest] of this.#sessions) {
        this.#sessions.delete(oldest);
        return;
      }
    }
  }
}

function placeOf(told: Finding | WithheldFinding): Finding {
  return 'verdict' in told ? told.finding : told;
}

/** Ports on which servers take mail; Exchange's services use some of their own. */
const SMTP_PORT = /:(?:25|465|475|587|717|2525)$/;

/** Whether this server is the client, by the side that has a port for mail; null: both have, or neither. */
function sendsByPort(row: Row): boolean | null {
  const isRemote = SMTP_PORT.test(valueIn(row, 'remoteendpoint') ?? '');
  const isLocal = SMTP_PORT.test(valueIn(row, 'localendpoint') ?? '');
  return isRemote === isLocal ? null : isRemote;
}
