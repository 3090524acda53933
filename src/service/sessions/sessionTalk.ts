/** Follows one SMTP session row by row, and says what was in it. */

import { withoutPort } from '../../scan/replies/tail.ts';
import type {
  Certificate,
  SaidReply,
  SessionCommand,
  SessionMessage,
  SessionOddity,
  SmtpSessionFacts,
  Tls,
} from '../../sessionFacts.ts';
import { instantOf } from '../../text/times/instant.ts';
import { type CertificateRow, certificateRow, isFor } from './certificateRow.ts';

/** A row of a protocol log. */
export interface TalkRow {
  readonly time: string;
  readonly connector: string;
  readonly sequence: string;
  readonly local: string;
  readonly remote: string;
  /** `+` and `-`: the connection; `>` and `<`: the writer of the log, and its peer; `*`: a remark. */
  readonly event: string;
  readonly data: string;
  readonly context: string;
  /** 0-based. */
  readonly line: number;
}

/** The row whose values are given by column, as `columnName` spells it. */
export function talkRow(value: (column: string) => string | undefined, line: number): TalkRow {
  return {
    time: value('datetime') ?? '',
    connector: value('connectorid') ?? '',
    sequence: value('sequencenumber') ?? '',
    local: value('localendpoint') ?? '',
    remote: value('remoteendpoint') ?? '',
    event: value('event') ?? '',
    data: value('data') ?? '',
    context: value('context') ?? '',
    line,
  };
}

/** A reply that takes this long is called out, milliseconds: servers delay a greeting on purpose by some 30 seconds. */
const LONG_WAIT = 30_000;
/** A certificate that ends this soon after the session is called out, milliseconds. */
const SOON = 30 * 24 * 60 * 60_000;
/** Maximum number of commands that are kept of a session: one can carry any number of messages. */
const MAX_COMMANDS = 500;
const MAX_MESSAGES = 500;
/** Maximum number of commands without a reply that are kept: a client sends some hundred at once, and a log of one side alone has no replies. */
const MAX_WAITING = 2000;

const GREETING = /^220[ -](\S{1,255})/;
const HELLO = /^(?:EHLO|HELO)\s+(\S{1,255})/i;
const MAIL = /^MAIL FROM:\s*<?([^<>\s]*)>?/i;
const RECIPIENT = /^RCPT TO:\s*<?([^<>\s]+)>?/i;
const CONTENT = /^(?:DATA|BDAT)\b/i;
const RESET = /^(?:RSET|QUIT)\b/i;
/** The last line of a reply. */
const REPLY = /^([2-5])\d\d(?!-)/;
const GO_ON = /^354/;
const NAMED = /\bInternetMessageId <([^<>\s]+)>|\b2\.6\.0 <([^<>\s]+@[^<>\s]+)>/;
const TLS = /\bSP_PROT_(TLS|SSL)(\d)(?:_(\d))?_\w+ negotiation succeeded using bulk encryption algorithm (?:CALG_)?(\w+)/;

interface Command {
  readonly words: string;
  /** Index of it among the commands that are kept; -1: it is not. */
  readonly index: number;
}

/** A message whose transaction goes on; it can have thousands of recipients, so nothing of it is copied for each row. */
interface OpenMessage extends SessionMessage {
  ids: string[];
  sender: string | null;
  readonly recipients: string[];
  readonly refusals: SaidReply[];
  answer: SaidReply | null;
}

export class SessionTalk {
  readonly #id: string;
  readonly #file: number;
  #direction: SmtpSessionFacts['direction'];
  #first: TalkRow | null = null;
  #last: TalkRow | null = null;
  #peer: string | null = null;
  #tls: Tls | null = null;
  readonly #certificates: Certificate[] = [];
  readonly #commands: SessionCommand[] = [];
  readonly #messages: SessionMessage[] = [];
  #open = emptyMessage();
  /** Commands without a reply: of several that were sent at once, the first is answered first. */
  readonly #waiting: Command[] = [];
  /** Number of those behind them that are not kept. */
  #waitingMore = 0;
  #isConnected = false;
  #ended: string | null = null;
  #isQuit = false;

  /** `direction`: that of the log, if it says so. */
  constructor(id: string, file: number, direction: SmtpSessionFacts['direction']) {
    this.#id = id;
    this.#file = file;
    this.#direction = direction;
  }

  add(row: TalkRow): void {
    this.#first ??= row;
    this.#last = row;
    switch (row.event) {
      case '+':
        this.#isConnected = true;
        break;
      case '-':
        this.#ended = this.#isQuit ? 'quit' : row.context.trim() || row.data.trim() || '-';
        break;
      case '*':
        this.#remark(row);
        break;
      case '>':
      case '<':
        this.#say(row);
        break;
      default:
    }
  }

  /** Whether the connection was closed. */
  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  facts(): SmtpSessionFacts | null {
    this.#close();
    const [first, last] = [this.#first, this.#last];
    return first === null || last === null
      ? null
      : {
          id: this.#id,
          direction: this.#direction,
          connector: first.connector,
          local: withoutPort(last.local),
          remote: withoutPort(last.remote),
          peer: this.#peer,
          begin: first.time,
          end: last.time,
          tls: this.#tls,
          certificates: this.#certificates,
          messages: this.#messages,
          commands: this.#commands,
          ended: this.#ended,
          oddities: this.#oddities(first, last),
          file: this.#file,
          line: first.line,
        };
  }

  #remark({ data, context }: TalkRow): void {
    const words = `${data} ${context}`;
    const [, kind, major = '', minor = '0', cipher = ''] = TLS.exec(words) ?? [];
    if (kind !== undefined) {
      this.#tls = { version: `${kind} ${major}.${minor}`, cipher: cipher.replace('_', ' ') };
    }
    const of = this.#certificates.at(-1)?.of ?? 'self';
    const row = certificateRow(data, context, of);
    if (row !== null) {
      this.#certify(row);
    }
    const id = NAMED.exec(words)?.[1];
    if (id !== undefined) {
      // It is said before each message.
      this.#close();
      this.#open.ids = [id];
    }
  }

  #certify({ isFirst, of, ...values }: CertificateRow): void {
    const last = this.#certificates.at(-1);
    if (isFirst || last === undefined) {
      this.#certificates.push({ of, subject: '', thumbprint: '', notAfter: '', names: [], ...values });
    } else {
      this.#certificates[this.#certificates.length - 1] = { ...last, ...values };
    }
  }

  #say(row: TalkRow): void {
    const words = row.data;
    this.#direction ??= directionBy(row);
    const isCommand = (row.event === '>') === (this.#direction === 'send');
    const greeted = (isCommand ? HELLO : GREETING).exec(words)?.[1];
    if (greeted !== undefined && row.event === '<') {
      this.#peer ??= greeted;
    }
    if (isCommand) {
      this.#command(row);
    } else if (REPLY.test(words)) {
      this.#reply(row);
    }
  }

  #command(row: TalkRow): void {
    const words = row.data;
    if (this.#waiting.length < MAX_WAITING && this.#waitingMore === 0) {
      this.#waiting.push({ words, index: this.#commands.length < MAX_COMMANDS ? this.#commands.length : -1 });
    } else {
      this.#waitingMore++;
    }
    if (this.#commands.length < MAX_COMMANDS) {
      this.#commands.push({ time: row.time, words, reply: null, wait: null, line: row.line });
    }
    const [, sender] = MAIL.exec(words) ?? [];
    const [, recipient] = RECIPIENT.exec(words) ?? [];
    if (sender !== undefined) {
      if (this.#open.sender !== null) {
        this.#close();
      }
      this.#open.sender = sender;
    } else if (recipient !== undefined) {
      this.#open.recipients.push(recipient);
    } else if (RESET.test(words)) {
      this.#isQuit ||= /^QUIT/i.test(words);
      this.#close();
    }
  }

  #reply(row: TalkRow): void {
    const words = row.data;
    const waiting = this.#waiting[0];
    if (GREETING.test(words) && waiting === undefined && this.#waitingMore === 0) {
      return;
    }
    const said: SaidReply = { words, time: row.time, line: row.line };
    const command = waiting?.words ?? '';
    if (GO_ON.test(words)) {
      // The content follows, and is answered once more.
      this.#answer(waiting, row);
      return;
    }
    if (this.#waiting.shift() === undefined && this.#waitingMore > 0) {
      this.#waitingMore--;
    }
    this.#answer(waiting, row);
    const named = NAMED.exec(words)?.[2];
    if (named !== undefined) {
      this.#open.ids.push(named);
    }
    if (CONTENT.test(command)) {
      this.#open.answer = said;
    } else if (/^[45]/.test(words)) {
      this.#open.refusals.push(said);
    }
  }

  #answer(waiting: Command | undefined, row: TalkRow): void {
    const known = waiting === undefined ? undefined : this.#commands[waiting.index];
    if (waiting !== undefined && known !== undefined) {
      const wait = instantOf(row.time) - instantOf(known.time);
      this.#commands[waiting.index] = { ...known, reply: row.data, wait: Number.isNaN(wait) ? null : wait };
    }
  }

  #close(): void {
    const { sender, answer, refusals } = this.#open;
    const isSomething = sender !== null || answer !== null || refusals.length > 0;
    if (isSomething && this.#messages.length < MAX_MESSAGES) {
      this.#messages.push(this.#open);
    }
    if (isSomething) {
      this.#open = emptyMessage();
    }
  }

  #oddities(first: TalkRow, last: TalkRow): readonly SessionOddity[] {
    const slow = this.#commands.filter(({ wait }) => (wait ?? 0) >= LONG_WAIT);
    const hello = this.#commands.some(({ words }) => HELLO.test(words));
    const isWhole = Number(first.sequence) === 0;
    return [
      ...(isWhole ? [] : [{ kind: 'beginningMissing' } as const]),
      ...(this.#ended === null && (this.#isConnected || !isWhole) ? [{ kind: 'endMissing' } as const] : []),
      ...slow.map(({ words, wait }) => ({ kind: 'longWait', command: words, wait: wait ?? 0 }) as const),
      ...(this.#ended === null ? [] : this.#waiting.map(({ words }) => ({ kind: 'unanswered', command: words }) as const)),
      ...(isWhole && hello && this.#messages.length === 0 && this.#ended !== null ? [{ kind: 'noMessage' } as const] : []),
      ...this.#certificates.flatMap((certificate) => this.#judge(certificate, last)),
    ];
  }

  #judge({ of, subject, notAfter, names }: Certificate, last: TalkRow): readonly SessionOddity[] {
    const left = instantOf(notAfter) - instantOf(last.time);
    const host = this.#peer;
    return [
      ...(left <= SOON ? [{ kind: 'certificateExpires', subject, notAfter } as const] : []),
      ...(of === 'peer' && host !== null && this.#direction === 'send' && names.length > 0 && !isFor(names, host)
        ? [{ kind: 'certificateName', name: host, names } as const]
        : []),
    ];
  }
}

function emptyMessage(): OpenMessage {
  return { ids: [], sender: null, recipients: [], refusals: [], answer: null };
}

/** The server greets, its client names itself. */
function directionBy({ event, data }: TalkRow): SmtpSessionFacts['direction'] {
  const isServer = /^220[ -]/.test(data);
  const isClient = HELLO.test(data) || MAIL.test(data);
  return isServer || isClient ? ((event === '>') === isClient ? 'send' : 'receive') : null;
}
