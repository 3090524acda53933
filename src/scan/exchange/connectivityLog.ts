/**
 * Exchange Server's connectivity log: when the transport services opened and closed connections and to which next hop, what the
 * name service answered, how many messages were sent. It names no message and no recipient: what fails is a queue's attempt.
 */

import { instantOf } from '../../text/times/instant.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type LogRecord, type Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { CONNECTIVITY_FIELDS } from '../formatTraits.ts';
import type { Passage } from '../replies/passage.ts';
import { readReplies } from '../replies/readReplies.ts';
import { withoutPort } from '../replies/tail.ts';
import { tellStates } from '../replies/tellStates.ts';
import { beginsWithRow, hasFields, memoryOfFields, openFieldsLog } from '../tables/fieldsLog.ts';
import { type Columns, type Row, valueIn } from '../tables/table.ts';
import { GOES_ON_FOR, MAX_ATTEMPTS, NEXT_BEGINS_WITHIN } from './attempts.ts';
import { failureInDescription } from './failureWords.ts';
import { HeldBack, type Withheld, withhold } from './heldBack.ts';
import { findingOfWords, type PlacedWords } from './wordsFinding.ts';

/** Whether the columns are those of https://learn.microsoft.com/exchange/mail-flow/transport-logs/connectivity-logging */
function fits(columns: Columns): boolean {
  return ['datetime', 'session', 'source', 'destination', 'direction', 'description'].every((column) => columns.has(column));
}

/** A row with the columns that `CONNECTIVITY_FIELDS` names: people cut rows out of a log and leave its header out. */
const ROW = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?,[0-9A-F]{16},[A-Za-z][\w ]{0,40},[^,"]{0,256},[-+*<>],/;

/** How the next hop was chosen, and the send connector: `DnsConnectorDelivery 5e1f…;QueueLength=…`. */
const CONNECTOR = /^(?:Dns|SmartHost)ConnectorDelivery ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\b/i;
const ADDRESS = /\b[Cc]onnect(?:ion|ed|ing) to (\[[\da-fA-F:.%]{2,64}\]|\d{1,3}(?:\.\d{1,3}){3})/;
const TARGET = /\[TargetHost:([A-Za-z\d][\w.-]{0,252})/;
/** A destination that is a server or a domain, not the id of a database or words such as `client proxy`. */
const HOST = /^[A-Za-z\d](?:[\w-]{0,62}\.){1,12}[A-Za-z][\w-]{0,62}$/;

/** Maximum number of connections followed at once; of others, only what earlier rows said is forgotten. */
const MAX_CONNECTIONS = 1000;

/** What earlier rows said about a connection. */
interface Connection {
  readonly connector: string | null;
  readonly server: string | null;
  readonly ip: string | null;
}

/** A session in which something failed. */
interface Failing {
  /** The failure's number, the same for everything that fails in it. */
  readonly failure: number;
  readonly withheld: Withheld[];
  /** Until when it may go on, or another session take over, milliseconds. */
  readonly until: number;
}

const unknown: Connection = { connector: null, server: null, ip: null };

export const connectivityLog: Format = {
  id: 'connectivity-log',

  recognises: (head) => hasFields(head, fits) || beginsWithRow(head, ROW),
};

export const openConnectivityLog: OpenReader = (_head, sink, numbers, memory) => new ConnectivityLogReader(sink, numbers, memory);

/** How a session takes over from one that failed, or from a kept one. */
const TAKES_OVER = /^Session Failover; previous session id = ([\dA-F]{16})\b/i;
/** What a connection that came about says; and, of a look-up in DNS, the hosts and addresses that it found. */
const CONNECTED = /^(?:Established connection to |Connection to \S{1,255} has succeeded|Using Cached Session )/;
const RESOLVED = /^(?:Outbound proxy via )?[A-Za-z\d][\w.-]{0,252}\[[\da-f.:]/i;
/** The end of a session that another one takes over. */
const GOES_ON = /\(Attempting next target\)/;

class ConnectivityLogReader implements LineReader {
  readonly #numbers: FailureNumbers;
  readonly #told: HeldBack;
  readonly #rows: LineReader;
  readonly #connections: Map<string, Connection>;
  /** Sessions in which something failed, by their id. */
  readonly #failing = new Map<string, Failing>();

  constructor(sink: Sink, numbers: FailureNumbers, memory: string | undefined) {
    const [fields, told] =
      memory === undefined ? [memoryOfFields(CONNECTIVITY_FIELDS), []] : (JSON.parse(memory) as [string, [string, Connection][]]);
    this.#numbers = numbers;
    this.#told = new HeldBack(sink);
    this.#connections = new Map(told);
    this.#rows = openFieldsLog(fits, fields, (row) => this.#read(row));
  }

  line(text: string, line: number): void {
    this.#rows.line(text, line);
  }

  end(): void {
    this.#rows.end();
    this.#told.end();
  }

  begun(): number | null {
    return this.#rows.begun?.() ?? null;
  }

  rest(): string | null {
    const rested = this.#rows.rest();
    return rested === null || this.#failing.size > 0 || !this.#told.isEmpty
      ? null
      : JSON.stringify([rested, [...this.#connections]]);
  }

  #read(row: Row): void {
    const description = valueIn(row, 'description') ?? '';
    const session = valueIn(row, 'session');
    const isEnd = valueIn(row, 'direction') === '-';
    const record = this.#recordOf(row, session, description, isEnd);
    if (this.#failing.size > 0) {
      this.#follow(session ?? '', description, record.time);
    }
    const passage = row.field('description')?.passage;
    if (passage !== undefined) {
      this.#readDescription(passage, record);
    }
    if (isEnd && session !== null && this.#failing.has(session) && !GOES_ON.test(description)) {
      this.#decide(session, 'failure');
    }
  }

  #readDescription(passage: Passage, record: LogRecord): void {
    // One row reports one failure; a number is taken only if there is something to report.
    let failure = this.#failing.get(record.session ?? '')?.failure ?? null;
    const findings = readReplies(passage, 'strict', () => {
      failure ??= this.#numbers.next();
      return { record, outcome: null, telling: 'diagnostic', failure };
    });
    for (const finding of findings) {
      this.#told.finding(finding);
    }
    tellStates(findings, this.#told);
    const words = findings.length === 0 ? failureInDescription(passage.text) : null;
    if (words !== null) {
      this.#hold({ ...words, passage, text: passage.text.slice(words.start, words.end), meaning: passage.text }, record);
    }
  }

  /** Holds back words that tell a failure: the next address may answer. */
  #hold(words: PlacedWords, record: LogRecord): void {
    const session = record.session ?? '';
    const failing = this.#failing.get(session) ?? {
      failure: this.#numbers.next(),
      withheld: [],
      until: instantOf(record.time) + GOES_ON_FOR,
    };
    const outcome = words.isFinal ? 'failed' : 'delayed';
    const finding = findingOfWords(words, { record, outcome, failure: failing.failure });
    if (finding !== null) {
      const { time, server } = record;
      const state = { message: null, failure: failing.failure, recipient: '', state: outcome, time, server } as const;
      const withheld = withhold(failing.failure, finding, [state]);
      failing.withheld.push(withheld);
      this.#told.hold(withheld);
      this.#failing.set(session, failing);
      const [oldest] = this.#failing.keys();
      if (oldest !== undefined && this.#failing.size > MAX_ATTEMPTS) {
        this.#decide(oldest, 'failure');
      }
    }
  }

  /** Follows the sessions in which something failed: whether another address answers, or nothing more is tried. */
  #follow(session: string, description: string, time: string | null): void {
    const now = instantOf(time);
    for (const [id, { until }] of this.#failing) {
      if (now > until) {
        this.#decide(id, 'failure');
      }
    }
    const previous = TAKES_OVER.exec(description)?.[1]?.toUpperCase();
    const failing = this.#failing.get(previous ?? session);
    if (failing === undefined) {
      return;
    }
    if (previous !== undefined) {
      this.#failing.delete(previous);
      this.#failing.set(session, { ...failing, until: now + GOES_ON_FOR });
    } else if (CONNECTED.test(description) || RESOLVED.test(description)) {
      this.#decide(session, 'recovered');
    } else if (GOES_ON.test(description)) {
      this.#failing.set(session, { ...failing, until: now + NEXT_BEGINS_WITHIN });
    }
  }

  #decide(session: string, verdict: 'failure' | 'recovered'): void {
    const failing = this.#failing.get(session);
    this.#failing.delete(session);
    for (const withheld of failing?.withheld ?? []) {
      this.#told.decide(withheld, verdict);
    }
  }

  /** The record of a row, with what earlier rows said about its connection. */
  #recordOf(row: Row, session: string | null, description: string, isEnd: boolean): LogRecord {
    const destination = valueIn(row, 'destination') ?? '';
    const before = this.#connections.get(session ?? '') ?? unknown;
    const address = ADDRESS.exec(description)?.[1];
    const connection: Connection = {
      connector: CONNECTOR.exec(description)?.[1] ?? before.connector,
      server: TARGET.exec(description)?.[1] ?? before.server,
      ip: address === undefined ? before.ip : withoutPort(address),
    };
    if (session !== null) {
      this.#connections.delete(session);
      if (!isEnd) {
        this.#connections.set(session, connection);
        const [oldest] = this.#connections.keys();
        if (this.#connections.size > MAX_CONNECTIONS && oldest !== undefined) {
          this.#connections.delete(oldest);
        }
      }
    }
    const { connector, server, ip } = connection;
    return {
      ...emptyRecord,
      time: valueIn(row, 'datetime'),
      direction: 'Send',
      session,
      server: server ?? (HOST.test(destination) ? destination : null),
      ip,
      connector,
    };
  }
}
