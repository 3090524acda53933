/**
 * Reads the beginning of a log line: the time, the program, and where its words begin. The formats of mail servers' logs use
 * it.
 */

export interface SyslogLine {
  /** ISO 8601 if the offset is known, otherwise as written; null for a line that begins with its program. */
  readonly time: string | null;
  /** The program's own name, without process id: `postfix/smtp`, `sm-mta`; empty if the line names none. */
  readonly program: string;
  /** Start of its words, UTF-16 code units. */
  readonly from: number;
}

/** What may come before the line: the signs of a quoted mail, then the name that `docker compose logs` puts before each line. */
const BEFORE = /[>\s]{0,20}(?:[\w.-]{1,80} {0,40}\| {0,4})?/y;
/** The priority, followed by the version in RFC 5424. */
const PRIORITY = /<\d{1,3}>(1 )?/y;
/** The time of RFC 3339, and the variants of `journalctl -o short-iso` and others. */
const ISO = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)([.,]\d{1,9})?(Z| ?[+-]\d\d:?\d\d(?= ))? {1,4}/y;
/** The time of `journalctl -o short-full`, with the day of the week and the name of a zone, of which only UTC is certain. */
const FULL = /[A-Z][a-z]{2} (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,9})?( UTC)?(?: [A-Z]{3,5})? /y;
/** The time of RFC 3164 section 4.1.2; some add the year after the day, some a fraction after the second. */
const BSD = /[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})? {1,4}/y;
/** The stream, which Kubernetes' runtimes (CRI) name after their time. */
const STREAM = /std(?:out|err) [FP] /y;
/** Facility and level, which FreeBSD writes after the time, AIX after the host, Solaris after the program. */
const LEVEL = /<\w{1,10}\.\w{1,10}> /y;
const HOST = /[\w.:%[\]-]{1,255} {1,4}(?:mail:\w{1,10} )?/y;
const TAG = /([A-Za-z][\w.@/-]{0,99})(\[\d{1,10}\])?:(?: {1,4}(?:\[ID \d{1,10} \w{1,10}\.\w{1,10}\] )?|$)/y;
/** Program, process, kind of message and structured data (RFC 5424 section 6). */
const TAG_5424 = /([\w.@/-]{1,48}) [\w-]{1,128} \S{1,32} (?:-|(?:\[[^\]]{0,500}\]){1,5})(?: \uFEFF?|$)/y;

/** A mail program with its process behind anything else: the name of a container, the fields of a monitor. */
const MAIL_TAG = /(?<![\w.@/-])((?:postfix[\w.-]{0,40}\/[\w/-]{1,60}|sm-[a-z][\w-]{0,20}|sendmail|exim4?)\[\d{1,10}\]: {1,4})/;
/** The time and host before it, if they are there. */
const TIME_BEFORE =
  /(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,16}) {1,4}(?:[\w.:-]{1,255} {1,4})?$/;
/** Maximum length of what is before a mail program, UTF-16 code units. */
const MAX_PREFIX = 600;

/** Maximum number of times on a line: a container's runtime puts its own before the one of syslog. */
const MAX_TIMES = 2;

/** The beginning of a log line, or null if the text is none: it has neither a time nor a program with its process id. */
export function readSyslogLine(text: string): SyslogLine | null {
  const line = readBeginning(text);
  return (line === null || line.program === '') && text.includes(']: ') ? (readPrefixed(text) ?? line) : line;
}

/** A mail program's line with a prefix that no log has by itself. */
function readPrefixed(text: string): SyslogLine | null {
  const tag = MAIL_TAG.exec(text.slice(0, MAX_PREFIX));
  if (tag?.[1] === undefined) {
    return null;
  }
  const time = TIME_BEFORE.exec(text.slice(0, tag.index))?.[0];
  const start = tag.index - (time?.length ?? 0);
  const line = readBeginning(text.slice(start));
  return line === null ? null : { ...line, from: line.from + start };
}

function readBeginning(text: string): SyslogLine | null {
  let at = match(BEFORE, text, 0)?.end ?? 0;
  let time: string | null = null;
  let isKnown = false;
  let isVersion1 = false;
  for (let count = 0; count < MAX_TIMES; count++) {
    const priority = match(PRIORITY, text, at);
    at = priority?.end ?? at;
    isVersion1 ||= priority?.groups[1] !== undefined;
    const found = match(ISO, text, at) ?? match(BSD, text, at) ?? match(FULL, text, at);
    if (found === null) {
      break;
    }
    if (!isKnown) {
      isKnown = found.groups[4] !== undefined;
      time = isKnown ? isoTime(found.groups) : text.slice(at, found.end).trim();
    }
    at = match(STREAM, text, found.end)?.end ?? found.end;
  }
  if (time === null) {
    const tag = match(TAG, text, at) ?? match(TAG, text, match(HOST, text, at)?.end ?? at);
    const program = tag?.groups[1] ?? '';
    return tag !== null && (tag.groups[2] !== undefined || program.includes('/')) ? { time, program, from: tag.end } : null;
  }
  at = match(LEVEL, text, at)?.end ?? at;
  const afterHost = match(HOST, text, at)?.end ?? at;
  const tag = isVersion1
    ? match(TAG_5424, text, afterHost)
    : (match(TAG, text, at) ?? match(TAG, text, afterHost) ?? match(TAG_5424, text, afterHost));
  return { time, program: tag?.groups[1] ?? '', from: tag?.end ?? at };
}

interface Match {
  readonly groups: readonly (string | undefined)[];
  readonly end: number;
}

function match(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { groups: found, end: at + found[0].length };
}

function isoTime([, day, time, fraction, offset]: readonly (string | undefined)[]): string {
  const zone = offset?.trim() === 'UTC' ? 'Z' : offset?.trim();
  return `${day}T${time}${fraction?.replace(',', '.') ?? ''}${zone}`;
}
