/**
 * Reads the log of a mail server as syslog, a container or a journal has it. One file may hold lines of several mail programs,
 * and of others (a store, filters), whose codes tell nothing here. The formats of Postfix, Sendmail and OpenSMTPD are told apart here.
 */

import type { FailureNumbers } from '../../failureNumbers.ts';
import type { Sink } from '../../finding.ts';
import type { LineReader } from '../../format.ts';
import { passageOf } from '../../replies/passage.ts';
import { readFilterLine } from '../filters/filterLine.ts';
import { MailQueue } from '../mailQueue.ts';
import type { MailLog, MailRecord } from '../mailRecord.ts';
import { withMentions } from '../mentions.ts';
import { isOpenSmtpd, readOpenSmtpdLine } from '../opensmtpd/openSmtpdLine.ts';
import { endingOfPostfix, isPostfixFragment, readPostfixLine } from '../postfix/postfixLine.ts';
import { indentOf, type OpenRecord, RecordReader } from '../recordReader.ts';
import { endingOfSendmail, isSendmailFragment, readSendmailLine } from '../sendmail/sendmailLine.ts';
import { readSyslogLine } from '../syslogLine.ts';
import { unwrapLine } from './wrappedLine.ts';

type MailProgram = 'postfix' | 'sendmail' | 'opensmtpd';

/** The first line of a record. */
interface Beginning {
  readonly program: MailProgram | 'other';
  readonly agent: string;
  readonly time: string | null;
  readonly from: number;
}

/** Postfix's daemons and commands, which it names after a slash; the name before it is the administrator's choice. */
const POSTFIX_AGENT =
  /\/(?:anvil|bounce|cleanup|defer|discard|error|lmtp|local|master|n?qmgr|pickup|pipe|post(?:drop|fix-script|screen|super)|retry|smtpd?|tlsproxy|trivial-rewrite|verify|virtual)$/;
const POSTFIX = /^postfix[\w.-]*\//;
const SENDMAIL = /^(?:sendmail|sm-[a-z][\w-]*)(?:$|[-.])/;
/** Start of a part of a line that was copied without time and program. */
const FIRST_FIELD = /^[>\s]{0,20}(?:[^\s:=]{1,40}: {1,4})?(?:to=<|ruleset=|(?:milter-|proxy-)?reject: )/;

/**
 * Reads the beginning of a record. `isOpen`: the previous record may continue on this line, where a field in the middle of a
 * line begins no other.
 */
function readBeginning(text: string, isOpen: boolean): Beginning | null {
  const syslog = readSyslogLine(text);
  const { program = '', time = null, from = indentOf(text) } = syslog ?? {};
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
  if (isOpenSmtpd(text, from)) {
    return { ...told, program: 'opensmtpd' };
  }
  return syslog === null ? null : { ...told, program: 'other' };
}

/**
 * The program whose log a text is, by the first line of a mail program, or null. In prose a line counts only if nothing else looks like it:
 * it tells a time or process, or a recipient and what became of the message.
 */
export function mailProgramOf(head: readonly string[]): MailProgram | null {
  let program: MailProgram | null = null;
  let inProse: MailProgram | null = null;
  let balance = 0;
  for (const written of head) {
    const text = unwrapLine(written, 0)?.passage.text ?? written;
    const beginning = text.trim() === '' ? undefined : readBeginning(text, false);
    if (beginning === null) {
      balance--;
    } else if (beginning !== undefined) {
      balance++;
      const named = beginning.program === 'other' || !isNamed(beginning, text) ? null : beginning.program;
      program ??= named;
      inProse ??= isSure(beginning, text) ? named : null;
    }
    if (program !== null && balance >= 0) {
      return program;
    }
  }
  return inProse;
}

/** A number of a process, below which a program's words begin. */
const PROCESS = /\[\d{1,10}\]: {1,4}(?:\[ID [^\]]{1,40}\] )?$/;

/** Whether a line is a mail program's, and not words with a slash before their colon (`net/smtp: add a test`). */
function isNamed({ program, time, from }: Beginning, text: string): boolean {
  const before = text.slice(0, from);
  return (
    program === 'opensmtpd' ||
    time !== null ||
    PROCESS.test(before) ||
    before.includes('postfix') ||
    isPostfixFragment(text, from) ||
    isSendmailFragment(text, from)
  );
}

/** Whether a line is a mail program's even if prose is around it. */
function isSure({ program, time, from }: Beginning, text: string): boolean {
  return program === 'sendmail'
    ? isSendmailFragment(text, from)
    : program === 'opensmtpd' || time !== null || PROCESS.test(text.slice(0, from)) || isPostfixFragment(text, from);
}

interface SyslogRecord extends OpenRecord {
  readonly beginning: Beginning;
  /** The end of its last line; null if the record is one line. */
  readonly ending: RegExp | null;
}

/** Makes a reader of such a log; `memory` as for `OpenReader`. */
export function openMailLog(sink: Sink, numbers: FailureNumbers, memory: string | undefined): LineReader {
  const log: MailLog = { sink, numbers, queue: new MailQueue(memory) };
  const readOne = withMentions<MailProgram | 'other'>(log, (record, counted, program) =>
    program === 'other' ? readFilterLine(record, counted) : readLine[program](record, counted),
  );
  return new RecordReader({ recordOf, join, read: (record) => readOne(mailRecordOf(record), record.beginning.program) }, log);
}

const readLine: Readonly<Record<MailProgram, (record: MailRecord, log: MailLog) => void>> = {
  postfix: readPostfixLine,
  sendmail: readSendmailLine,
  opensmtpd: readOpenSmtpdLine,
};

function recordOf(text: string, line: number, open: SyslogRecord | null): SyslogRecord | 'words' {
  const wrapped = unwrapLine(text, line);
  if (wrapped !== null) {
    const { passage } = wrapped;
    const beginning = readBeginning(passage.text, false);
    const time = beginning?.time ?? wrapped.time;
    return beginning === null ? 'words' : { beginning: { ...beginning, time }, passage, ending: null, lines: 1, isWhole: true };
  }
  const beginning = readBeginning(text, open !== null);
  if (beginning === null) {
    return 'words';
  }
  const ending = endingOf(beginning, text);
  return { beginning, passage: passageOf(text, line, 0), ending, lines: 1, isWhole: isEnd(ending, text.trimEnd()) };
}

function join(open: SyslogRecord, text: string, line: number): void {
  const indent = indentOf(text);
  open.passage.add(text.slice(indent), line, indent);
  open.lines++;
  open.isWhole = isEnd(open.ending, text);
}

function mailRecordOf({ beginning: { time, agent, from }, passage }: SyslogRecord): MailRecord {
  return { time, agent, passage, text: passage.text.replaceAll('\n', ' '), from };
}

/** The end of a record's last line, or null if the record is one line. */
function endingOf({ program, from }: Beginning, text: string): RegExp | null {
  return program === 'postfix' ? endingOfPostfix(text, from) : program === 'sendmail' ? endingOfSendmail(text, from) : null;
}

/** Maximum length of a line's end that decides whether the line is the last of its record, UTF-16 code units. */
const MAX_TAIL = 1100;

function isEnd(ending: RegExp | null, text: string): boolean {
  return ending === null || ending.test(text.slice(-MAX_TAIL));
}
