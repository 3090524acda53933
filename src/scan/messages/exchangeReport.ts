/**
 * What Exchange adds to a report for administrators, in any language: addresses, hosts, quoted replies and their order are the
 * same in all of them; the words between are translated and are not looked at.
 */

import { dateOrderOf, readUtcTime } from '../../text/times/cultureTime.ts';
import { wordTable } from '../../text/wordTable.ts';
import type { Passage } from '../replies/passage.ts';
import { type Block, blockOf, type TextPiece } from '../replies/textPiece.ts';

export interface ExchangeAttempt {
  /** ISO 8601 if Exchange Online wrote it, which means UTC, and it can be read in only one way; otherwise as written. */
  readonly time: string;
  readonly server: string | null;
  readonly ip: string | null;
  /** The quoted reply. */
  readonly reply: string | null;
}

export interface ExchangeRecipient {
  readonly address: string;
  /** The server that the line below the address names. */
  readonly server: string | null;
  readonly reply: string | null;
  readonly attempts: readonly ExchangeAttempt[];
}

export interface ExchangeReport {
  readonly generatingServer: string | null;
  /** Null also if it is the generating server itself. */
  readonly receivingServer: string | null;
  readonly receivingIp: string | null;
  readonly recipients: readonly ExchangeRecipient[];
  /** Its first and its last line. */
  readonly block: Block | null;
}

/** Maximum length of a line in these sections, UTF-16 code units: longer ones are the words that they quote. */
const MAX_LINE = 4000;
const HOST = '[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){1,20}';
const IP = '\\[?(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7})\\]?';
const ADDRESS_LINE = /^[ \t]*<?([^\s@<>:]{1,512}@[^\s@<>:]{1,255})>?[ \t]*$/;
const HOST_LINE = new RegExp(`^[ \\t]*(${HOST})[ \\t]*$`);
/**
 * A label and its value: `Generating server: HOST`, `Receiving server: HOST (IP)`, `Total retry attempts: 14`; the colon may be
 * that of Chinese and Japanese.
 */
const LABELLED = /^[ \t]*[^:：]{1,80}[:：][ \t]*(\S.{0,300})$/;
const LABEL = /^[ \t]*[^:：]{1,80}[:：][ \t]*$/;
const HOST_VALUE = new RegExp(`^(${HOST})(?:[ \\t]*\\((${IP})\\))?[ \\t]*$`);
/** A reply in quotation marks, or between number signs, as Exchange 2010 and earlier versions write it. */
const REPLY = /(?:(["'“„‘‚«「『])[ \t]?|^[ \t]*#[ \t]?<?[ \t]?#?)([245](?:\d\d|\.\d{1,3}\.\d{1,3})(?=[ \t-])[\s\S]*)$/;
/** What ends a reply, by what begins it. */
const REPLY_ENDS: Readonly<Record<string, RegExp>> = wordTable({
  "'": /'(?!\w)/,
  '"': /"(?!\w)/,
  '“': /”/,
  '„': /[“”]/,
  '‘': /’(?!\w)/,
  '‚': /[‘’](?!\w)/,
  '«': /»/,
  '「': /」/,
  '『': /』/,
});
const NUMBER_SIGN = /[ \t]#/;
/** An attempt, `11/21/2026 8:22:17 AM - …`: the date, and what is said about it. */
const ATTEMPT =
  /^[ \t]*(\d{1,4}[./-][ \t]?\d{1,2}[./-][ \t]?\d{1,4}\.?,?[ \t][^'"«\n]{0,6}?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \t\u00a0\u202f]?[^\s\d-]{1,6}){0,2})[ \t]+[-–—][ \t]+(.{0,4000})$/u;
const SERVER_AT = new RegExp(`(${HOST})[ \\t\\n]*[(（](${IP})[)）]`);
/** Servers of Exchange Online, whose times mean UTC; other servers write their own zone's. */
const ONLINE = /\.(?:outlook|office365)\.com$/i;
/** Maximum number of lines from a recipient down to its reply, and of labelled lines above the first recipient. */
const REPLY_WITHIN = 3;
const MAX_LABELLED = 8;
/** Maximum number of lines of a recipient, and of recipients in one block. */
const MAX_LINES = 200;

/** What the words of a report say, by the first block that is one; null: there is none. */
export function readExchangeReport(words: readonly Passage[]): ExchangeReport | null {
  const lines = words.flatMap(linesOf);
  for (let index = 1; index < lines.length; index++) {
    if (isRecipient(lines, index)) {
      const begin = beginOfLabels(lines, index);
      if (begin !== null) {
        return readBlock(lines, begin, index);
      }
    }
  }
  return null;
}

function linesOf(passage: Passage): TextPiece[] {
  const lines: TextPiece[] = [];
  let from = 0;
  for (const text of passage.text.split('\n')) {
    if (text.trim() !== '') {
      lines.push({ text: text.slice(0, MAX_LINE), passage, from });
    }
    from += text.length + 1;
  }
  return lines;
}

function isRecipient(lines: readonly TextPiece[], index: number): boolean {
  if (!ADDRESS_LINE.test(lines[index]?.text ?? '')) {
    return false;
  }
  for (const { text } of lines.slice(index + 1, index + 1 + REPLY_WITHIN)) {
    if (REPLY.test(text)) {
      return true;
    }
    if (ADDRESS_LINE.test(text)) {
      return false;
    }
  }
  return false;
}

/** The first of the labelled lines above the first recipient: it names a server. */
function beginOfLabels(lines: readonly TextPiece[], recipient: number): number | null {
  let begin: number | null = null;
  for (let index = recipient - 1; index >= Math.max(0, recipient - MAX_LABELLED); index--) {
    const value = LABELLED.exec(lines[index]?.text ?? '')?.[1];
    if (value === undefined) {
      break;
    }
    if (HOST_VALUE.test(value)) {
      begin = index;
    }
  }
  return begin;
}

function readBlock(lines: readonly TextPiece[], begin: number, first: number): ExchangeReport {
  const servers = lines.slice(begin, first).flatMap(({ text }) => {
    const [, server, ip] = HOST_VALUE.exec(LABELLED.exec(text)?.[1] ?? '') ?? [];
    return server === undefined ? [] : { server, ip: plainAddress(ip) };
  });
  const [generating, receiving] = servers;
  const isOther = receiving !== undefined && receiving.server.toLowerCase() !== generating?.server.toLowerCase();
  const inUtc = ONLINE.test(generating?.server ?? '');
  const recipients: ExchangeRecipient[] = [];
  let index = first;
  while (isRecipient(lines, index)) {
    const end = endOfRecipient(lines, index);
    recipients.push(readRecipient(lines.slice(index, end), inUtc));
    index = end;
  }
  const heading = LABEL.test(lines[begin - 1]?.text ?? '') ? begin - 1 : begin;
  return {
    generatingServer: generating?.server ?? null,
    receivingServer: isOther ? receiving.server : null,
    receivingIp: isOther ? receiving.ip : null,
    recipients,
    block: blockOf(lines[heading], lines[index - 1]),
  };
}

/**
 * The end of a recipient's lines: before another recipient, before the label of what follows, and with the paragraph unless an
 * attempt continues.
 */
function endOfRecipient(lines: readonly TextPiece[], first: number): number {
  const last = Math.min(lines.length, first + MAX_LINES);
  let hasReply = false;
  for (let index = first + 1; index < last; index++) {
    const { text = '', passage } = lines[index] ?? {};
    const isNew = passage !== lines[index - 1]?.passage;
    if (hasReply && (LABEL.test(text) || isRecipient(lines, index) || (isNew && !ATTEMPT.test(text)))) {
      return index;
    }
    hasReply ||= REPLY.test(text);
  }
  return last;
}

function readRecipient(lines: readonly TextPiece[], inUtc: boolean): ExchangeRecipient {
  const texts = lines.map(({ text }) => text);
  const starts = texts.flatMap((text, index) => (ATTEMPT.test(text) ? index : []));
  const attempts = starts.map((start, order) => readAttempt(texts.slice(start, starts[order + 1])));
  const order = dateOrderOf(attempts.map(({ time }) => time));
  const own = texts.slice(1, starts[0]);
  return {
    address: ADDRESS_LINE.exec(texts[0] ?? '')?.[1] ?? '',
    server: HOST_LINE.exec(own[0] ?? '')?.[1] ?? null,
    reply: replyIn(own.slice(own.findIndex((text) => REPLY.test(text))).join('\n')),
    attempts: inUtc ? attempts.map((attempt) => ({ ...attempt, time: readUtcTime(attempt.time, order) })) : attempts,
  };
}

/** `lines` begin with the dated one. */
function readAttempt(lines: readonly string[]): ExchangeAttempt {
  const [, time = '', rest = ''] = ATTEMPT.exec(lines[0] ?? '') ?? [];
  const text = [rest, ...lines.slice(1)].join('\n').slice(0, MAX_LINE);
  const reply = REPLY.exec(text);
  const [, server = null, ip] = SERVER_AT.exec(text.slice(0, reply?.index ?? text.length)) ?? [];
  return { time: time.trim(), server, ip: plainAddress(ip), reply: replyIn(text) };
}

function replyIn(text: string): string | null {
  const [, quote = '', words = ''] = REPLY.exec(text) ?? [];
  const end = (REPLY_ENDS[quote] ?? NUMBER_SIGN).exec(words)?.index;
  return words.slice(0, end).replace(/\s+/g, ' ').trim() || null;
}

function plainAddress(ip: string | undefined): string | null {
  return ip?.replace(/^\[|\]$/g, '') ?? null;
}
