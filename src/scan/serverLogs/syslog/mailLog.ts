/**
 * Reads the log of a mail server as syslog, a container or a journal has it. One file may hold the lines of several mail programs
 * and of others beside them (a store, filters), whose codes tell nothing here. Postfix's and Sendmail's formats are told apart here.
 */

import type { FailureNumbers } from '../../failureNumbers.ts';
import type { Sink } from '../../finding.ts';
import type { LineReader } from '../../format.ts';
import { type Passage, passageOf } from '../../replies/passage.ts';
import { CountingSink } from '../countingSink.ts';
import { MailQueue } from '../mailQueue.ts';
import type { MailLog, MailRecord } from '../mailRecord.ts';
import { readMentions } from '../mentions.ts';
import { endingOfPostfix, isPostfixFragment, readPostfixLine } from '../postfix/postfixLine.ts';
import { isOpenSmtpd, readOpenSmtpdLine } from '../sendmail/openSmtpdLine.ts';
import { endingOfSendmail, isSendmailFragment, readSendmailLine } from '../sendmail/sendmailLine.ts';
import { readStrayWords } from '../strayWords.ts';
import { readSyslogLine } from '../syslogLine.ts';

type MailProgram = 'postfix' | 'sendmail' | 'opensmtpd';

/** The first line of a record. */
interface Beginning {
  readonly program: MailProgram | 'other';
  readonly agent: string;
  readonly time: string | null;
  readonly from: number;
}

/** Postfix's daemons and commands, which it names behind a slash; what stands before it, its administrator chose. */
const POSTFIX_AGENT =
  /\/(?:anvil|bounce|cleanup|defer|discard|error|lmtp|local|master|n?qmgr|pickup|pipe|post(?:drop|fix-script|screen|super)|retry|smtpd?|tlsproxy|trivial-rewrite|verify|virtual)$/;
const POSTFIX = /^postfix[\w.-]*\//;
const SENDMAIL = /^(?:sendmail|sm-[a-z][\w-]*)(?:$|[-.])/;
const LEADING = /^[>\s]{0,20}/;
/** Where a part of a line begins that was copied without time and program. */
const FIRST_FIELD = /^[>\s]{0,20}(?:[^\s:=]{1,40}: {1,4})?(?:to=<|ruleset=|(?:milter-|proxy-)?reject: )/;

/** `isOpen`: the record before may go on in this line; then a field in the middle of one begins no other. */
function readBeginning(text: string, isOpen: boolean): Beginning | null {
  const syslog = readSyslogLine(text);
  const { program = '', time = null, from = LEADING.exec(text)?.[0].length ?? 0 } = syslog ?? {};
  const agent = program.slice(program.lastIndexOf('/') + 1);
  const told = { agent, time, from };
  if (POSTFIX.test(program) || POSTFIX_AGENT.test(program)) {
    return { ...told, program: 'postfix' };
  }
  if (SENDMAIL.test(program)) {
    return { ...told, program: 'sendmail' };
  }
  if (syslog === null && isOpen && !FIRST_FIELD.test(text)) {
    return null;
  }
  if (isPostfixFragment(text, from)) {
    return { ...told, program: 'postfix' };
  }
  if (isSendmailFragment(text, from)) {
    return { ...told, program: 'sendmail' };
  }
  if (syslog !== null) {
    return { ...told, program: isOpenSmtpd(text, from) ? 'opensmtpd' : 'other' };
  }
  return null;
}

/** What a text is the log of, by the first line of a mail program, or null. Prose that quotes a line of a log is none. */
export function mailProgramOf(head: readonly string[]): MailProgram | null {
  let program: MailProgram | null = null;
  let balance = 0;
  for (const text of head) {
    const beginning = text.trim() === '' ? undefined : readBeginning(text, false);
    if (beginning === null) {
      balance--;
    } else if (beginning !== undefined) {
      balance++;
      program ??= beginning.program === 'other' ? null : beginning.program;
    }
    if (program !== null && balance >= 0) {
      return program;
    }
  }
  return null;
}

/** A reader of such a log; `memory` as for `Format.open`. */
export function openMailLog(sink: Sink, numbers: FailureNumbers, memory: string | undefined): LineReader {
  return new MailLogReader({ sink, numbers, queue: new MailQueue(memory) });
}

/** A record in more pieces than this was not wrapped. */
const MAX_LINES = 40;

class MailLogReader implements LineReader {
  readonly #log: MailLog;
  #open: { readonly beginning: Beginning; readonly passage: Passage; readonly ending: RegExp } | null = null;
  #lines = 0;

  readonly #sink: CountingSink;

  constructor(log: MailLog) {
    this.#sink = new CountingSink(log.sink);
    this.#log = { ...log, sink: this.#sink };
  }

  line(text: string, line: number): void {
    const trimmed = text.trimEnd();
    if (trimmed === '') {
      this.end();
      return;
    }
    const beginning = readBeginning(text, this.#open !== null);
    if (beginning === null) {
      this.#continue(trimmed, line);
      return;
    }
    this.end();
    const ending = endingOf(beginning, text);
    if (ending === null || ending.test(tailOf(trimmed))) {
      this.#read(beginning, passageOf(text, line, 0));
    } else {
      this.#open = { beginning, passage: passageOf(text, line, 0), ending };
      this.#lines = 1;
    }
  }

  end(): void {
    const open = this.#open;
    if (open !== null) {
      this.#open = null;
      this.#read(open.beginning, open.passage);
    }
  }

  rest(): string | null {
    return this.#open === null ? this.#log.queue.rest() : null;
  }

  /** A line that begins no record: the rest of one that was wrapped, else words of somebody. */
  #continue(text: string, line: number): void {
    const open = this.#open;
    if (open === null) {
      readStrayWords(text, line, this.#log);
      return;
    }
    const indent = LEADING.exec(text)?.[0].length ?? 0;
    open.passage.add(text.slice(indent), line, indent);
    this.#lines++;
    if (this.#lines >= MAX_LINES || open.ending.test(tailOf(text))) {
      this.end();
    }
  }

  #read({ program, agent, time, from }: Beginning, passage: Passage): void {
    const before = this.#sink.count;
    const record: MailRecord = { time, agent, passage, text: passage.text.replaceAll('\n', ' '), from };
    if (program === 'postfix') {
      readPostfixLine(record, this.#log);
    } else if (program === 'sendmail') {
      readSendmailLine(record, this.#log);
    } else if (program === 'opensmtpd') {
      readOpenSmtpdLine(record, this.#log);
    }
    if (this.#sink.count === before) {
      readMentions(record, this.#log);
    }
  }
}

/** How the last line of a record ends, or null where its first line is all of it. */
function endingOf({ program, from }: Beginning, text: string): RegExp | null {
  return program === 'postfix' ? endingOfPostfix(text, from) : program === 'sendmail' ? endingOfSendmail(text, from) : null;
}

/** So much of a line decides whether it is the last of its record, UTF-16 code units. */
const MAX_TAIL = 1100;

function tailOf(text: string): string {
  return text.slice(-MAX_TAIL);
}
