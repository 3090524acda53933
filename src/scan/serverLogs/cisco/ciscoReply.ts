/** Reads how Cisco's log tells why a delivery failed: its own status, then the other server's reply as a list of lines. */

import { Passage } from '../../replies/passage.ts';

/** `5.1.0 - Unknown address error ('550', ['5.1.1 …', '…'])`, with or without an introduction; the bounce log quotes both parts. */
const STATUS = /((?:[A-Z][a-z ]{5,80}: )?)(\d\.\d{1,3}\.\d{1,3}) - ([^("]{0,300}?)(?:"? Response: ?"| )?\((['"])(\d{3})\4, ?\[/y;
/** A string in the list, as Python writes it. */
const LINE = /'((?:[^'\\]|\\.){0,2000})'|"((?:[^"\\]|\\.){0,2000})"/y;
const SEPARATOR = /, ?/y;

export interface CiscoReply {
  /** The status that the appliance gives, alone. */
  readonly status: Passage;
  /** What it means to the appliance, which is nothing for most replies: `Unknown address error`. */
  readonly statusWords: string;
  /** The other server's reply; null: there was none. */
  readonly reply: Passage | null;
  /** The words of the other server, or of the error that kept it from answering. */
  readonly words: string;
}

/** The reply that begins at an offset of a passage, or null. */
export function readCiscoReply(passage: Passage, from: number): CiscoReply | null {
  const { text } = passage;
  STATUS.lastIndex = from;
  const found = STATUS.exec(text);
  if (found === null) {
    return null;
  }
  const [whole, introduction = '', status = '', statusWords = '', , number = ''] = found;
  const end = from + whole.length;
  const numberStart = text.lastIndexOf(number, end);
  const reply = new Passage();
  reply.addFrom(passage, numberStart, numberStart + number.length);
  const words: string[] = [];
  for (let at = end; ; ) {
    LINE.lastIndex = at;
    const line = LINE.exec(text);
    if (line === null) {
      break;
    }
    const value = line[1] ?? line[2] ?? '';
    reply.addEscaped(' ', passage, at);
    reply.addFrom(passage, at + 1, at + 1 + value.length);
    words.push(value);
    at += line[0].length;
    SEPARATOR.lastIndex = at;
    at += SEPARATOR.exec(text)?.[0].length ?? 0;
  }
  return {
    status: passage.slice(from + introduction.length, from + introduction.length + status.length),
    statusWords: statusWords.trim(),
    reply: number === '000' ? null : reply,
    words: words.join(' '),
  };
}
