/** Reads the beginning of a line of a Haraka log: level, connection or message, plugin, in either of its layouts for people. */

import { readSyslogLine } from '../syslogLine.ts';

export interface HarakaLine {
  readonly time: string | null;
  readonly level: string;
  /** The connection, its transaction (`.1`), and in `outbound` the delivery of that (`.1.1`); `-`: none. */
  readonly id: string;
  readonly plugin: string;
  /** Place of the words, UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

const LEVEL = '(DATA|PROTOCOL|DEBUG|INFO|NOTICE|WARN|ERROR|CRIT|ALERT|EMERG)';
const ID = String.raw`(-|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}(?:\.\d{1,6}){0,3})`;
/** Haraka colours a terminal, and what is copied from there keeps the colours. */
const COLOUR = String.raw`(?:\p{Cc}\[\d{1,3}m)?`;
const PLAIN = new RegExp(String.raw`(?:^|\s)${COLOUR}\[${LEVEL}\] \[${ID}\] \[([\w./-]{1,80})\] {1,3}`, 'u');
const LOGFMT = new RegExp(
  String.raw`(?:^|\s)${COLOUR}level=${LEVEL} uuid="?${ID}"? origin="?([\w./-]{1,80})"? (?:message="?)?`,
  'u',
);
const COLOUR_END = /\p{Cc}\[\d{1,3}m$/u;
/** Maximum length of what comes before the words, UTF-16 code units. */
const MAX_BEFORE = 400;

export function readHarakaLine(text: string): HarakaLine | null {
  const head = text.slice(0, MAX_BEFORE);
  const found = PLAIN.exec(head) ?? LOGFMT.exec(head);
  if (found === null) {
    return null;
  }
  const [whole, level = '', id = '', plugin = ''] = found;
  const end = text.length - (COLOUR_END.exec(text.slice(-8))?.[0].length ?? 0);
  const from = found.index + whole.length;
  const to = whole.endsWith('"') && text[end - 1] === '"' ? end - 1 : end;
  return { time: readSyslogLine(text)?.time ?? null, level, id, plugin, from, to: Math.max(from, to) };
}
