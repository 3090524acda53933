/** Reads SMTP sessions from what each side says in them, line by line: sessions of one log are interleaved, and a key tells them apart. */

import { addAll } from '../../text/addAll.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { SmtpSession } from '../exchange/session/smtpSession.ts';
import { recall, remember, type StateMemory, sizeOf } from '../exchange/session/smtpState.ts';
import type { FailureNumbers } from '../failureNumbers.ts';
import { type Finding, inSourceOrder, type LogRecord, type Sink } from '../finding.ts';
import type { Passage } from '../replies/passage.ts';

/** Who said a line. `own`: the server that wrote the log; `other`: the other side. */
export type Speaker = 'client' | 'server' | 'own' | 'other';

/** What one side said in a session. */
export interface SaidLine {
  readonly session: string;
  readonly by: Speaker;
  /** Whether the server that wrote the log is the client; null: it does not say. */
  readonly sends: boolean | null;
  readonly text: string;
  readonly passage: Passage;
  /** What the log says beside it. */
  readonly record: LogRecord;
}

/** Maximum number of sessions followed at once, the latest ones. */
const MAX_SESSIONS = 1000;
/** Maximum number of commands and recipients in a memory: a larger one would be copied again and again. */
const MAX_REMEMBERED = 1000;
/** Maximum number of lines for which findings wait until a reply that was begun above them is whole. */
const MAX_WAITING_LINES = 100;

const SAYS_SERVER = /^220[ -]/;
const SAYS_CLIENT = /^(?:EHLO|HELO|MAIL FROM:|RCPT TO:|STARTTLS|QUIT$)/i;
const LOOKS_LIKE_REPLY = /^[2-5]\d\d(?:[ -]|$)/;
/** The last reply of a session (RFC 5321 sections 3.8, 4.1.1.10). */
const LAST_REPLY = /^[24]21(?: |$)/;

/** A session, and what the log has said beside it. */
interface Followed {
  readonly talk: SmtpSession;
  /** The other side, if only some lines name it. */
  ip: string | null;
}

/** What `rest` gives, read from JSON. */
type Memory = readonly (readonly [session: string, ip: string | null, state: StateMemory])[];

export class SaidLines {
  readonly #sink: Sink;
  readonly #numbers: FailureNumbers;
  /** Sessions by their keys, the one that spoke last at the end. */
  readonly #sessions = new Map<string, Followed>();
  /** Sessions in which a reply is not whole. */
  readonly #waiting = new Set<SmtpSession>();
  /** Findings that wait for those replies, because all are told in the order of the text. */
  #found: Finding[] = [];
  #waitingLines = 0;

  /** `memory` is what another's `rest` returned. */
  constructor(sink: Sink, numbers: FailureNumbers, memory: string | undefined) {
    this.#sink = sink;
    this.#numbers = numbers;
    for (const [key, ip, state] of memory === undefined ? [] : (JSON.parse(memory) as Memory)) {
      this.#sessions.set(key, { talk: new SmtpSession(sink, numbers, recall(state, numbers.count), 'other'), ip });
    }
  }

  /** Reads what was said: replies are found, and what they mean for the recipients is told. */
  read({ session: key, by, sends, text, passage, record }: SaidLine): void {
    const { talk, ip } = this.#follow(key);
    learnSide(talk, sends ?? sendsBy(by, text));
    if (isOfClient(by, talk.sends, text)) {
      this.#finish(talk);
      talk.command(text);
    } else {
      const direction = talk.sends === null ? null : talk.sends ? 'Send' : 'Receive';
      addAll(this.#found, talk.reply(text, passage, { ...record, direction, ip: record.ip ?? ip }));
      if (LAST_REPLY.test(text)) {
        this.close(key);
      }
    }
    if (talk.waits) {
      this.#waiting.add(talk);
    } else {
      this.#waiting.delete(talk);
    }
    if (this.#waiting.size === 0) {
      this.#tell();
    } else if (++this.#waitingLines >= MAX_WAITING_LINES) {
      this.#finishAll();
    }
  }

  /** Notes the address of the other side, and which side this server is. */
  connect(key: string, ip: string, sends: boolean | null): void {
    const session = this.#follow(key);
    session.ip = ownCopy(ip);
    learnSide(session.talk, sends);
  }

  /** Notes that a session ended, or that its key now names another one. */
  close(key: string): void {
    const session = this.#sessions.get(key);
    if (session !== undefined) {
      this.#finish(session.talk);
      this.#sessions.delete(key);
    }
  }

  end(): void {
    this.#finishAll();
  }

  /** Everything that is known, or null: something waits, or it is too much to hand over. */
  rest(): string | null {
    let size = 0;
    for (const { talk } of this.#sessions.values()) {
      size += sizeOf(talk.state);
    }
    return this.#waiting.size > 0 || this.#found.length > 0 || size > MAX_REMEMBERED
      ? null
      : JSON.stringify([...this.#sessions].map(([key, { talk, ip }]) => [key, ip, remember(talk.state, this.#numbers.count)]));
  }

  #follow(key: string): Followed {
    const session = this.#sessions.get(key) ?? {
      talk: new SmtpSession(this.#sink, this.#numbers, undefined, 'other'),
      ip: null,
    };
    this.#sessions.delete(key);
    this.#sessions.set(ownCopy(key), session);
    if (this.#sessions.size > MAX_SESSIONS) {
      this.close(this.#sessions.keys().next().value ?? '');
    }
    return session;
  }

  #finish(talk: SmtpSession): void {
    addAll(this.#found, talk.finish());
    this.#waiting.delete(talk);
  }

  #finishAll(): void {
    for (const talk of this.#waiting) {
      this.#finish(talk);
    }
    this.#tell();
  }

  #tell(): void {
    for (const finding of this.#found.sort(inSourceOrder)) {
      this.#sink.finding(finding);
    }
    this.#found = [];
    this.#waitingLines = 0;
  }
}

function learnSide(talk: SmtpSession, sends: boolean | null): void {
  if (talk.sends === null && sends !== null) {
    talk.sends = sends;
  }
}

/** Whether the log's server is the client, by what a side says; null: only clients and servers are named, or the words do not tell. */
function sendsBy(by: Speaker, text: string): boolean | null {
  if (by === 'client' || by === 'server') {
    return null;
  }
  return SAYS_SERVER.test(text) ? by === 'other' : SAYS_CLIENT.test(text) ? by === 'own' : null;
}

function isOfClient(by: Speaker, sends: boolean | null, text: string): boolean {
  if (by === 'client' || by === 'server') {
    return by === 'client';
  }
  return sends === null ? !LOOKS_LIKE_REPLY.test(text) : sends === (by === 'own');
}
