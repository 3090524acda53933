/**
 * Follows one SMTP session line by line and finds what each reply answers: which command, which recipient. With pipelining (RFC
 * 2920) several commands are sent before the first is answered; replies come in the order of the commands.
 */

import type { Writer } from '../../../catalogue/speaker.ts';
import { wordTable } from '../../../text/wordTable.ts';
import type { FailureNumbers } from '../../failureNumbers.ts';
import { type Finding, isOfStranger, type LogRecord, messageIdOf, type Outcome, type Sink } from '../../finding.ts';
import type { Passage } from '../../replies/passage.ts';
import { readReplies } from '../../replies/readReplies.ts';
import { tellStates } from '../../replies/tellStates.ts';
import { mailing, noteRefusal, stageAfter } from './brokenSession.ts';
import { RefusalLines } from './refusalLines.ts';
import { type CommandKind, joinAddresses, readCommand } from './smtpCommand.ts';
import { newState, type Pending, type Recipient, type SmtpState, type Transaction, unasked } from './smtpState.ts';

/**
 * Maximum number of recipients of a message that get a state of their own, the first ones; Exchange's receive connectors allow
 * 200 by default.
 */
const MAX_RECIPIENTS = 1000;
/**
 * Maximum number of commands without an answer, after which they are forgotten: no client sends more than its recipients at
 * once.
 */
const MAX_PENDING = 2000;

/** What an answer says, and about whom. */
interface Answer {
  readonly record: LogRecord;
  readonly outcome: Outcome | null;
  readonly failure: number;
  readonly of: readonly Recipient[];
}

const BANNER_NAME = /^220[ -]{1,4}([A-Za-z\d](?:[\w-]{0,62}\.){1,12}[\w-]{1,63})(?=\s|$)/;
const GREETING_NAME = /^250[ -]{1,4}([A-Za-z\d](?:[\w-]{0,62}\.){1,12}[\w-]{1,63})(?=\s|$)/;
/** The id that Exchange gives for a message it accepted: `250 2.6.0 <id> [InternalId=…] Queued mail for delivery`. */
const TAKEN_ID = /^250[ -]2\.6\.0 (<[^<>\s]{1,998}>)/;
/** What Exchange calls itself in its greeting, and commands that only it offers. */
const EXCHANGE_BANNER = /\bMicrosoft\b/;
const EXCHANGE_COMMANDS = /\bX-(?:ANONYMOUSTLS|EXPS)\b/;
const CODE = /^[2-5]\d\d(?=[ \t-]|$)/;
/** Words that are certainly commands, because the answer to a challenge can look like anything. */
const KNOWN_COMMAND = /^(?:EHLO|HELO|MAIL|RCPT|DATA|BDAT|RSET|NOOP|QUIT|STARTTLS|AUTH|X-)\b/i;

const refusals: Readonly<Record<string, Outcome>> = wordTable({ '4': 'delayed', '5': 'failed' });

/** Replies that answer commands of one kind only. */
const certainKinds: Readonly<Record<string, CommandKind>> = wordTable({
  '221': 'end',
  '235': 'challenge',
  '334': 'challenge',
  '354': 'content',
});

/** Whether more lines of the reply follow. Exchange mostly writes them in one row: `250  mx.example.org Hello SIZE STARTTLS`. */
function goesOn(text: string, code: string): boolean {
  return text.startsWith(`${code}-`) && !text.includes(` ${code} `) && !text.includes(`\n${code} `);
}

export class SmtpSession {
  readonly #numbers: FailureNumbers;
  readonly #sink: Sink;
  readonly #state: SmtpState;
  /** Those of a refusal whose end is not read yet. */
  readonly #lines: RefusalLines;
  readonly #writer: Writer;

  /** `state`: that of another session, which this one continues; `writer`: whose log it is. */
  constructor(sink: Sink, numbers: FailureNumbers, state = newState(), writer: Writer = 'exchange') {
    this.#sink = sink;
    this.#numbers = numbers;
    this.#lines = new RefusalLines(sink);
    this.#state = state;
    this.#writer = writer;
  }

  /** The current state of the session. */
  get state(): SmtpState {
    return this.#state;
  }

  /** Whether this log's server is the client of the session; null until something shows it. */
  get sends(): boolean | null {
    return this.#state.sends;
  }

  set sends(value: boolean) {
    this.#state.sends = value;
  }

  /** Whether lines of a refusal, and all their findings, wait for its end. */
  get waits(): boolean {
    return this.#lines.count > 0;
  }

  /** Who answers: Exchange does not speak in its own send log where another server says what it is. */
  get #answering(): Writer {
    return (this.#writer === 'exchange' && this.#state.sends === true ? this.#state.speaker : null) ?? this.#writer;
  }

  /** Reads the lines that wait for the end of their reply. */
  finish(): Finding[] {
    return this.#lines.finish();
  }

  /** Notes the Message-ID that the log gives before the message is sent. */
  announce(messageId: string): void {
    this.#state.messageId = messageId;
  }

  /** Reads a line of the client. What waits for the end of a reply has to be finished before. */
  command(text: string): void {
    const first = this.#state.pending[0];
    if (text === '' || (first?.challenged === true && !KNOWN_COMMAND.test(text))) {
      return;
    }
    this.#state.open = null;
    const { verb, kind, address, original, name } = readCommand(text);
    if (kind === 'greeting' && this.#state.sends === false) {
      this.#state.peer = name;
    }
    const mails = mailing.has(kind);
    if (kind === 'end') {
      this.#state.stage = 'over';
    } else if (kind === 'sender') {
      this.#state.stage = 'mailing';
    }
    if (kind === 'greeting' || verb === 'RSET') {
      this.#state.transaction = null;
    } else if (kind === 'sender' || (mails && this.#state.transaction === null)) {
      // If the log was cut, only its earlier part names the sender.
      this.#state.transaction = {
        sender: kind === 'sender' ? address : null,
        messageId: this.#state.messageId,
        recipients: [],
        failure: null,
        told: false,
      };
      this.#state.messageId = null;
    }
    const transaction = mails ? this.#state.transaction : null;
    const recipient: Recipient | null = kind === 'recipient' ? { address, original, accepted: false, failure: null } : null;
    if (recipient !== null && transaction !== null && transaction.recipients.length < MAX_RECIPIENTS) {
      transaction.recipients.push(recipient);
    }
    if (this.#state.pending.at(-1)?.kind === 'greeting' || this.#state.pending.length >= MAX_PENDING) {
      // A client says nothing more before its greeting is answered (RFC 2920 section 3.1): the log lacks the answer.
      this.#state.pending = [];
    }
    this.#state.pending.push({ verb, kind, transaction, recipient, failure: null, challenged: false });
  }

  /**
   * Reads a line of the server; `text` is its value, `row` what the log says beside it. States are reported, findings are
   * returned: those of a refusal with its last line.
   */
  reply(text: string, passage: Passage, row: LogRecord): Finding[] {
    const code = CODE.exec(text)?.[0];
    if (code === undefined) {
      return this.#hear(passage, row, 'reply', this.#state.pending[0]);
    }
    const { stage } = this.#state;
    this.#state.stage = stageAfter(stage, code);
    const open = this.#state.open?.code === code ? this.#state.open : null;
    const command = open?.command ?? this.#answered(code);
    this.#state.open = !code.startsWith('3') && goesOn(text, code) ? { code, command } : null;
    if (code.startsWith('3')) {
      return [];
    }
    if (open === null) {
      this.#learn(text, code, command);
    }
    const answer = this.#judge(command, code, text, row);
    if (open === null) {
      noteRefusal(this.#state, stage, command, code, answer.failure);
      this.#tellStates(command, answer);
      if (command.kind === 'content' && command.transaction === this.#state.transaction) {
        this.#state.transaction = null;
      }
    }
    if (code.startsWith('2')) {
      const { record, outcome, failure } = answer;
      const told = readReplies(passage, 'reply', { record, outcome, telling: 'diagnostic', failure, writer: this.#answering });
      // A greeting is full of versions: a successful reply has no code of another class.
      return told.filter((one) => one.code === null || one.code.startsWith('2'));
    }
    const before = open === null ? this.finish() : [];
    this.#lines.add({ passage, ...answer, writer: this.#answering });
    return this.#state.open === null ? [...before, ...this.finish()] : before;
  }

  /** Reads a remark of the log itself: a code in it says what happens to the last command, or to the session. */
  note(passage: Passage, row: LogRecord): Finding[] {
    const last = this.#state.pending.at(-1);
    if (last !== undefined) {
      return this.#hear(passage, row, 'strict', last);
    }
    const session = { ...unasked(), failure: this.#state.failure };
    const told = this.#hear(passage, row, 'strict', session);
    this.#state.failure = session.failure;
    if (this.#state.sends !== false && told.some(({ record }) => record.event === null)) {
      tellStates(told, this.#sink);
    }
    return told;
  }

  /** Reads words that answer no command, but may say what becomes of one. */
  #hear(passage: Passage, row: LogRecord, reading: 'reply' | 'strict', command = unasked()): Finding[] {
    const telling = reading === 'reply' ? 'diagnostic' : 'quotation';
    const writer = reading === 'reply' ? this.#answering : this.#writer;
    const heard = readReplies(passage, reading, { record: row, outcome: null, telling, failure: 0, writer });
    const [first] = heard;
    if (first === undefined) {
      return [];
    }
    const { record, outcome, failure } = this.#judge(command, first.reply ?? first.code ?? '', '', row);
    return heard.map((one) => {
      const { server, ip } = one.record;
      return { ...one, outcome, failure, record: { ...record, server: server ?? record.server, ip } };
    });
  }

  /** The command that a reply answers. */
  #answered(code: string): Pending {
    if (code === '220' && this.#state.pending[0]?.kind !== 'tls') {
      return unasked();
    }
    // A log may be incomplete: these replies answer only one command.
    const certain = certainKinds[code];
    if (certain !== undefined) {
      const at = this.#state.pending.findIndex(({ kind }) => kind === certain);
      if (at < 0) {
        return unasked();
      }
      this.#state.pending.splice(0, at);
    }
    const [first] = this.#state.pending;
    if (first === undefined) {
      return unasked();
    }
    if (!code.startsWith('3')) {
      this.#state.pending.shift();
    } else if (code === '334') {
      first.challenged = true;
    }
    return first;
  }

  /** Notes what a reply says about the other side. */
  #learn(text: string, code: string, { kind, verb, recipient }: Pending): void {
    if (recipient !== null) {
      recipient.accepted = code.startsWith('2');
    }
    if (this.#state.sends !== true) {
      return;
    }
    if (code === '220' && kind !== 'tls') {
      const name = BANNER_NAME.exec(text)?.[1] ?? null;
      this.#state.peer = name;
      this.#state.speaker = EXCHANGE_BANNER.test(text) ? 'exchange' : name === null ? null : 'other';
    } else if (kind === 'greeting') {
      this.#state.peer ??= GREETING_NAME.exec(text)?.[1] ?? null;
      this.#state.speaker = EXCHANGE_COMMANDS.test(text) ? 'exchange' : this.#state.speaker;
    } else if (verb === 'XPROXYTO' && code.startsWith('2')) {
      // From here on the server behind the proxy answers.
      this.#state.peer = null;
      this.#state.speaker = null;
    }
  }

  /** Whom an answer is about. */
  #whom({ kind, recipient, transaction }: Pending, accepted: boolean): readonly Recipient[] {
    if (recipient !== null) {
      return [recipient];
    }
    if (kind === 'sender') {
      return accepted ? [] : (transaction?.recipients ?? []);
    }
    return (transaction?.recipients ?? []).filter((one) => one.accepted);
  }

  #judge(command: Pending, code: string, text: string, row: LogRecord): Answer {
    const { kind, transaction } = command;
    // What this server says unasked (a time-out, a scanner's refusal) belongs to no message.
    const unspoken = this.#state.sends === false ? 'session' : null;
    const base: LogRecord = { ...row, event: command.verb ?? unspoken, server: this.#state.peer };
    if (transaction === null) {
      return { record: base, outcome: null, failure: this.#numberOf(command), of: [] };
    }
    const accepted = code.startsWith('2');
    const of = this.#whom(command, accepted);
    const [only] = of;
    const record: LogRecord = {
      ...base,
      sender: transaction.sender,
      recipient: joinAddresses(of),
      originalRecipient: of.length === 1 ? (only?.original ?? null) : null,
      messageId: transaction.messageId ?? TAKEN_ID.exec(text)?.[1] ?? null,
    };
    const failure =
      of.length === 1 && only !== undefined
        ? this.#numberOfRecipient(only, transaction)
        : this.#numberOf(kind === 'sender' && accepted ? command : transaction);
    // A report of a failure (null sender) belongs to no message, as in the tracking log. If every recipient was refused before,
    // nothing more becomes of the message.
    const refusedBefore = kind !== 'sender' && of.length === 0 && transaction.recipients.length > 0;
    if (transaction.sender === '<>' || refusedBefore) {
      return { record, outcome: null, failure, of };
    }
    const outcome = accepted ? (kind === 'content' ? 'relayed' : null) : (refusals[code[0] ?? ''] ?? null);
    return { record, outcome, failure, of };
  }

  #numberOf(holder: { failure: number | null }): number {
    holder.failure ??= this.#numbers.next();
    return holder.failure;
  }

  /**
   * The failure's number for a recipient: if the sender was refused, the failure belongs to the recipient who is named after
   * it.
   */
  #numberOfRecipient(recipient: Recipient, transaction: Transaction): number {
    recipient.failure ??=
      transaction.told && transaction.recipients[0] === recipient ? this.#numberOf(transaction) : this.#numbers.next();
    return recipient.failure;
  }

  #tellStates({ transaction, recipient }: Pending, { record, outcome, failure, of }: Answer): void {
    if (transaction === null || outcome === null || transaction.told) {
      return;
    }
    transaction.told = recipient === null;
    const { time, server } = record;
    const told = { message: messageIdOf(record), failure, state: outcome, time, server };
    const isStrangers = isOfStranger(record);
    for (const address of of.length === 0 ? [null] : of.map((one) => one.address)) {
      const recipient = address?.toLowerCase() ?? '';
      this.#sink.state(isStrangers ? { ...told, recipient, isStrangers } : { ...told, recipient });
    }
  }
}
