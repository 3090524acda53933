/** Reads the beginning of a line in Exim's logs: the time, the process, the id of the message. The format `exim-log` uses it. */

import { matchAt } from '../../../text/matchAt.ts';
import { readSyslogLine } from '../syslogLine.ts';

/** One piece of a long entry, which syslog splits into several lines, `[1/3]`, `[2/3]`… (specification, "Logging to syslog"). */
export interface EximPiece {
  /** Number of the piece, from 1. */
  readonly number: number;
  readonly count: number;
  /** Whether the entry itself has a line end after this piece (`[1\3]`); otherwise the entry was only too long. */
  readonly endsLine: boolean;
}

export interface EximLine {
  /** False for a line of another program in the same file. */
  readonly isExim: boolean;
  /** ISO 8601 if the offset is known, otherwise as written. */
  readonly time: string | null;
  /** The message that the line is about. */
  readonly id: string | null;
  readonly piece: EximPiece | null;
  /** Start of its words, after the id, UTF-16 code units. */
  readonly from: number;
}

/**
 * What may come before the time: the signs of a quoted mail; the name that `docker compose logs` puts before each line; the
 * file in which `grep` or `zgrep` found it.
 */
const BEFORE = /[>\s]{0,20}(?:[\w.-]{1,80} {0,40}\| {0,4}|[\w./-]{1,200}:(?:\d{1,9}:)?(?=\d{4}-))?/y;
/** The time: `log_timezone` adds the offset, the log selector `millisec` a fraction, `pid` the process. */
const TIME = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,6})?(?: ([+-]\d\d):?(\d\d))? /y;
const PROCESS = /\[\d{1,10}\] /y;
const PIECE = /\[(\d{1,4})([/\\])(\d{1,4})\] ?/y;
/**
 * A message's id: 16 characters up to version 4.96, 23 since (specification, "Message identification"). It has a digit, unlike
 * hyphenated words.
 */
const ID = /(?=[A-Za-z-]{0,22}\d)([\dA-Za-z]{6}-(?:[\dA-Za-z]{6}-[\dA-Za-z]{2}|[\dA-Za-z]{11}-[\dA-Za-z]{4}))(?: |$)/y;
/** A line about a message behind a prefix that no log has by itself: the name of a container, the fields of a monitor. */
const PREFIXED =
  /(?<=[^\w-])\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})? (?:\[\d{1,10}\] )?[\dA-Za-z]{6}-(?:[\dA-Za-z]{6}-[\dA-Za-z]{2}|[\dA-Za-z]{11}-[\dA-Za-z]{4}) (?:<=|=>|->|>>|\*>|\*\*|==) /;
/** Maximum length of such a prefix and the beginning, UTF-16 code units. */
const MAX_PREFIX = 400;
const PROGRAM = /^exim(?:4|-\d[\d.]{0,9})?$/;

/** The beginning of a line, or null if it has neither a time nor a program. */
export function readEximLine(text: string): EximLine | null {
  const before = matchAt(BEFORE, text, 0)?.[0].length ?? 0;
  if (matchAt(TIME, text, before) !== null) {
    return readFrom(text, before, null);
  }
  const syslog = readSyslogLine(text);
  if (syslog !== null && PROGRAM.test(syslog.program)) {
    return readFrom(text, syslog.from, syslog.time);
  }
  const prefixed = PREFIXED.exec(text.slice(0, MAX_PREFIX));
  if (prefixed !== null) {
    return readFrom(text, prefixed.index, null);
  }
  return syslog === null ? null : { isExim: false, time: syslog.time, id: null, piece: null, from: syslog.from };
}

/** Reads an entry; `syslogTime` is used if Exim leaves out its own (`no_syslog_timestamp`). */
function readFrom(text: string, start: number, syslogTime: string | null): EximLine {
  const numbered = matchAt(PIECE, text, start);
  const piece =
    numbered === null ? null : { number: Number(numbered[1]), count: Number(numbered[3]), endsLine: numbered[2] === '\\' };
  let from = start + (numbered?.[0].length ?? 0);
  const time = matchAt(TIME, text, from);
  from += time?.[0].length ?? 0;
  from += matchAt(PROCESS, text, from)?.[0].length ?? 0;
  const id = matchAt(ID, text, from);
  from += id?.[0].length ?? 0;
  return { isExim: true, time: time === null ? syslogTime : isoTime(time), id: id?.[1] ?? null, piece, from };
}

function isoTime([, day, time, fraction = '', hours, minutes]: readonly (string | undefined)[]): string {
  return hours === undefined ? `${day} ${time}${fraction}` : `${day}T${time}${fraction}${hours}:${minutes}`;
}

/** What follows a message's id. It is required because other programs begin lines with such a time and may have such ids. */
const SIGN_OF_MESSAGE =
  /(?:(?:<=|\(=|=>|->|>>|\*>|\*\*|==) \S|Completed\b|Frozen\b|Message is frozen|Unfrozen by |Spool file |SMTP error from |[Ff]ailed to |Tainted |Cannot |(?:removed|cancelled) by |H=\S{1,300} .{0,1000}(?:rejected|SMTP error) )/y;
/** What appears in lines that are not about a message. */
const SIGN =
  /(?:[HU]=\S{1,300} .{0,1500}\b(?:rejected (?:RCPT|MAIL|EHLO|after DATA|connection)|sender verify (?:fail|defer) for) |(?:Start|End) queue run: pid=|exim \d\.\d\S{0,20} daemon (?:started|stopped)|cwd=\S{1,400} \d{1,4} args: \S{0,200}exim|no host name found for IP address \S|\w{1,40} authenticator failed for \S|SMTP (?:connection from|call from|protocol error in|protocol synchronization error|command timeout on) .{0,300}\[[\d.:a-f]{2,45}\])/y;

function isSure(text: string, { isExim, id, from }: EximLine): boolean {
  return isExim && matchAt(id === null ? SIGN : SIGN_OF_MESSAGE, text, from) !== null;
}

/** Refusals after which the reject log has the message's headers, each line with a letter for its kind. */
export const MAY_HAVE_HEADERS = /\brejected (?:after DATA|DATA|by |during |from )/;
export const HEADER_LINE = /^(?:Envelope-(?:from|to): |[A-Z* ] [!-9;-~]{1,100}:)/;

/** Whether a text is a log of Exim's, or quotes a line of one. */
export function isEximLog(head: readonly string[]): boolean {
  return head.some((text) => {
    const line = text.trim() === '' ? null : readEximLine(text);
    return line !== null && isSure(text, line);
  });
}
