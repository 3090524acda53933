/** Reads the beginning of a line of a qmail log, and tells which kind it is. The format `qmail-log` uses it. */

import { matchAt } from '../../../text/matchAt.ts';
import { readTai64, readUnixTime } from '../../../text/times/tai64.ts';
import { readSyslogLine } from '../syslogLine.ts';

export interface QmailLine {
  /** ISO 8601 UTC for `@4000…` and for seconds since 1970, otherwise as written; null if the line has no time. */
  readonly time: string | null;
  /** Whether only qmail's own loggers begin a line like this. */
  readonly isOwn: boolean;
  /** Start of its words, UTF-16 code units. */
  readonly from: number;
}

/**
 * What may come before the time: the signs of a quoted mail; the name that `docker compose logs` puts before each line; the
 * file in which `grep` found it.
 */
const BEFORE = /[>\s]{0,20}(?:[\w.-]{1,80} {0,40}\| {0,4}|[\w./-]{1,200}:(?=@4))?/y;
const TAI64 = /(@[\da-f]{16}(?:[\da-f]{8})?) /y;
/** The time as `splogger` puts it into the words. */
const UNIX = /(\d{9,11})\.(\d{6}) /y;
/** The time as `tai64nlocal` writes it, in the reader's time zone. */
const LOCAL = /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})?) /y;
/** The time as `svlogd -tt` writes it, in UTC (svlogd(8)). */
const SVLOGD = /(\d{4}-\d\d-\d\d)_(\d\d:\d\d:\d\d(?:\.\d{1,9})?) /y;
const PROGRAM = /^(?:qmail|rblsmtpd)(?:$|-)/;
/** Every line that `qmail-send` prints about messages and deliveries (qmail-log(5)). */
const EVENT =
  /(?:(?:new|end|info|bounce) msg \d{1,20}\b|starting delivery \S{1,30}: msg \d|delivery \S{1,30}: (?:success|deferral|failure|report )|delivery \S{1,30}:$|status: (?:local \d|exiting)|(?:double|triple) bounce: discarding)/y;
/** Those of these lines that no other program would write. */
const SIGN =
  /(?:info msg \d{1,20}: bytes \d{1,20} from <|starting delivery \S{1,30}: msg \d{1,20} to (?:local|remote) \S|delivery \S{1,30}: (?:success|deferral|failure): \S+\/$|delivery \S{1,30}: (?:success|deferral|failure): [^\s_]{1,60}_\S|bounce msg \d{1,20} qp \d|status: local \d{1,6}\/\d{1,6} remote \d{1,6}\/|rblsmtpd: \S{2,45} pid \d{1,10}: )/y;

/** The beginning of a line, or null for one that begins neither like a log's line nor with words of `qmail-send`. */
export function readQmailLine(text: string): QmailLine | null {
  const before = matchAt(BEFORE, text, 0)?.[0].length ?? 0;
  const label = matchAt(TAI64, text, before);
  if (label !== null) {
    return { time: readTai64(label[1] ?? ''), isOwn: true, from: before + label[0].length };
  }
  const own = readWrittenTime(text, before);
  if (own !== null) {
    return own;
  }
  const syslog = readSyslogLine(text);
  if (syslog !== null && (syslog.time !== null || PROGRAM.test(syslog.program))) {
    const { time, program, from } = syslog;
    const isOwn = PROGRAM.test(program);
    // `rblsmtpd:` and `status:` belong to the words.
    const at =
      isOwn && !program.startsWith('rblsmtpd')
        ? from
        : from - (/(?:rblsmtpd|status): $/.exec(text.slice(0, from))?.[0].length ?? 0);
    const written = isOwn ? readWrittenTime(text, at) : null;
    return written ?? { time, isOwn, from: at };
  }
  return matchAt(EVENT, text, before) === null ? null : { time: null, isOwn: false, from: before };
}

function readWrittenTime(text: string, at: number): QmailLine | null {
  const seconds = matchAt(UNIX, text, at);
  if (seconds !== null) {
    return { time: readUnixTime(seconds[1] ?? '', seconds[2] ?? ''), isOwn: true, from: at + seconds[0].length };
  }
  const svlogd = matchAt(SVLOGD, text, at);
  if (svlogd !== null) {
    return { time: `${svlogd[1]}T${svlogd[2]}Z`, isOwn: true, from: at + svlogd[0].length };
  }
  const local = matchAt(LOCAL, text, at);
  return local === null ? null : { time: local[1] ?? null, isOwn: false, from: at + local[0].length };
}

/** Whether no other program writes such a line. */
export function isQmailSign(text: string): boolean {
  const line = text.trim() === '' ? null : readQmailLine(text);
  return line !== null && (matchAt(SIGN, text, line.from) !== null || (line.isOwn && matchAt(EVENT, text, line.from) !== null));
}
