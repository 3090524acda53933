/** Reads the beginning of a log line: the time, the program, and where its words begin. Formats of mail servers' logs use it. */

export interface SyslogLine {
  /** ISO 8601 where the offset is known, else as written; null for a line that begins with its program. */
  readonly time: string | null;
  /** As it names itself, without process id: `postfix/smtp`, `sm-mta`; empty where the line names none. */
  readonly program: string;
  /** Where its words begin, UTF-16 code units. */
  readonly from: number;
}

/** A quoted mail, then the name that `docker compose logs` puts before each line. */
const BEFORE = /[>\s]{0,20}(?:[\w.-]{1,80} {0,40}\| {0,4})?/y;
/** RFC 5424 has its version behind the priority. */
const PRIORITY = /<\d{1,3}>(1 )?/y;
/** RFC 3339, and what `journalctl -o short-iso` and others make of it. */
const ISO = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)([.,]\d{1,9})?(Z| ?[+-]\d\d:?\d\d(?= ))? {1,4}/y;
/** `journalctl -o short-full`: with the day of the week and a zone's name, of which only that of UTC is sure. */
const FULL = /[A-Z][a-z]{2} (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,9})?( UTC)?(?: [A-Z]{3,5})? /y;
/** RFC 3164 section 4.1.2; some put the year behind the day, some a fraction behind the second. */
const BSD = /[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})? {1,4}/y;
/** Kubernetes' runtimes (CRI) name the stream behind their time. */
const STREAM = /std(?:out|err) [FP] /y;
/** FreeBSD writes facility and level behind the time, AIX behind the host, Solaris behind the program. */
const LEVEL = /<\w{1,10}\.\w{1,10}> /y;
const HOST = /[\w.:%[\]-]{1,255} {1,4}(?:mail:\w{1,10} )?/y;
const TAG = /([A-Za-z][\w.@/-]{0,99})(\[\d{1,10}\])?:(?: {1,4}(?:\[ID \d{1,10} \w{1,10}\.\w{1,10}\] )?|$)/y;
/** RFC 5424 section 6: program, process, kind of message, structured data. */
const TAG_5424 = /([\w.@/-]{1,48}) [\w-]{1,128} \S{1,32} (?:-|(?:\[[^\]]{0,500}\]){1,5})(?: \uFEFF?|$)/y;

/** A container's runtime puts its time before the one that syslog wrote. */
const MAX_TIMES = 2;

/** The beginning of a log line, or null where the text is none: it has neither a time nor a program with its process id. */
export function readSyslogLine(text: string): SyslogLine | null {
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
