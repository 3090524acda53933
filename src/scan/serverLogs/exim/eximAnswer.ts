/**
 * Finds the parts of an Exim log line: the fields before its message, the other side, the reply. The readers of its records use
 * it.
 */

import type { Finding } from '../../finding.ts';
import type { Context } from '../../replies/readReplies.ts';
import { type MailRecord, type Peer, readAnswer } from '../mailRecord.ts';

/** A line up to its message. */
export interface EximHead {
  /** What comes before the message's colon: fields such as `R=`, `T=`, `H=`. */
  readonly words: string;
  /** Start of the message, UTF-16 code units; the text's end if there is none. */
  readonly message: number;
}

/** Maximum length of a line's fields, UTF-16 code units. */
const MAX_HEAD = 6000;
/** Maximum length of what introduces a reply, UTF-16 code units: a command with an address or two. */
const MAX_INTRODUCTION = 3000;

const QUOTED = /"(?:[^"\\]|\\.)*"/y;

/** The fields from `at` on and the message after `: `; a colon in quotes (`DN="…"`) or in angle brackets belongs to a value. */
export function splitHead(text: string, at: number): EximHead {
  const words = text.slice(at, at + MAX_HEAD);
  const lastAngle = words.lastIndexOf('>');
  const lastQuote = words.lastIndexOf('"');
  let index = 0;
  while (index < words.length) {
    const char = words[index];
    if (char === '<' && index < lastAngle) {
      index = words.indexOf('>', index) + 1;
    } else if (char === '"' && index < lastQuote && /[= ]/.test(words[index - 1] ?? ' ')) {
      QUOTED.lastIndex = index;
      index += QUOTED.exec(words)?.[0].length ?? 1;
    } else if (char === ':' && (words[index + 1] ?? ' ') === ' ') {
      return { words: words.slice(0, index), message: Math.min(text.length, at + index + 2) };
    } else {
      index++;
    }
  }
  return { words, message: text.length };
}

/** `H=mx.contoso.com (helo) [203.0.113.7]:25`; a name in brackets is only what the other side calls itself. */
const HOST = /(?:^| )(?:H=|host |from |to |for )(?:([^\s()[\]=]{1,255}) )?(?:\([^)]{0,255}\) )?\[([\d.:A-Fa-f]{2,45})\]/;
/** A server's name alone, with which old versions begin a line about it. */
const HOST_ALONE = /^([\w.-]{1,255}) \[([\d.:A-Fa-f]{2,45})\]/;

/** The other side, if fields or words name it. */
export function findPeer(words: string): Peer {
  const [, server, ip] = HOST.exec(words) ?? HOST_ALONE.exec(words) ?? [];
  return { server: server ?? null, ip: ip ?? null };
}

/** The transport that delivered, or tried to; empty if the line names none. */
export function transportOf(words: string): string {
  return /(?:^| )T=([^\s"]{1,100})/.exec(words)?.[1] ?? '';
}

/** The envelope sender, `<>` if there is none; null if the line does not tell. */
export function senderOf(words: string): string | null {
  const sender = /(?:^| )F=<([^<>]{0,1000})>/.exec(words)?.[1];
  return sender === '' ? '<>' : (sender ?? null);
}

/** Words that introduce another server's reply. */
const INTRODUCTION = /\b(?:(?:SMTP|LMTP|PRDR) error\b|response to "|said(?=:))/;
/** The other side and its reply, as versions before 4.83 wrote them. */
const ANSWER = /: (?:host [^\s[\]]{1,255} \[[^\s\]]{1,100}\]: )?(?=[2-5]\d\d(?:[ -]|$)|[245]\.\d{1,3}\.\d{1,3} )/g;

/** A message, and the reply in it. */
export interface EximAnswer {
  /** Start of the reply; -1 if nothing introduces one. */
  readonly start: number;
  readonly peer: Peer;
}

/** The reply of another server in a message, and the other side as the words before the reply name it. */
export function findAnswer(text: string, message: number): EximAnswer {
  const words = text.slice(message, message + MAX_INTRODUCTION);
  const introduction = INTRODUCTION.exec(words);
  if (introduction === null) {
    return { start: -1, peer: findPeer(words) };
  }
  ANSWER.lastIndex = introduction.index;
  const answer = ANSWER.exec(words);
  const end = answer === null ? words.length : answer.index + answer[0].length;
  return { start: answer === null ? -1 : message + end, peer: findPeer(words.slice(0, end)) };
}

/** The findings of a message: those of the reply in it, otherwise those of its own words, which may begin with a reply. */
export function readMessage(record: MailRecord, message: number, start: number, context: Context): readonly Finding[] {
  return readAnswer(record, start < 0 ? message : start, record.text.length, context);
}
