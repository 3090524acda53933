/** Turns the replies of a passage into findings of their record. */

import { chooseEntry } from '../../catalogue/lookup.ts';
import { reasonOf, reasonOfQuoted, reasonOfQuoting } from '../../catalogue/reason.ts';
import type { Writer } from '../../catalogue/speaker.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { wordTable } from '../../text/wordTable.ts';
import {
  emptyRecord,
  type Finding,
  isOfOtherSide,
  type LogRecord,
  messageIdOf,
  type Outcome,
  type Place,
  type ReplyTail,
  type StatusClass,
  type Telling,
} from '../finding.ts';
import type { Passage } from './passage.ts';
import { findReplies, mayHoldReplies } from './replies.ts';
import type { Reading, ReplyToken } from './replyToken.ts';
import { readTail, type TailValues } from './tail.ts';

/** What is known about the record before its replies are read. */
export interface Context {
  readonly record: LogRecord;
  readonly outcome: Outcome | null;
  readonly telling: Telling;
  readonly failure: number;
  /** For a code alone in its field: the words elsewhere that report the same failure. */
  readonly beside?: string;
  /** For a line of a reply whose lines are read one by one: the words of all its lines, which decide its meaning. */
  readonly whole?: string | undefined;
  /** The system whose log or report it is; Exchange's if it is not given. */
  readonly writer?: Writer | undefined;
  /** RFC 3464 `Will-Retry-Until`. */
  readonly retryUntil?: string | null;
}

/**
 * The findings of a passage, in order. A token that is broken in the source is left out.
 * If one passage is about several recipients, `context` is a function that gives each token its own.
 */
export function readReplies(passage: Passage, reading: Reading, context: Context | ((token: ReplyToken) => Context)): Finding[] {
  const replies = repliesOf(passage.text, reading);
  const findings: Finding[] = [];
  // Neighbouring tokens mostly share record and tail, and then they share the joined record too.
  let joined = emptyRecord;
  let joinedFrom: readonly [LogRecord, TailValues] = [emptyRecord, noTail];
  const quotedBy: number[] = [];
  const findingOf = new Map<number, number>();
  for (const [index, { token, words, chosenBy, ownLength, tail, told }] of replies.entries()) {
    const place = passage.locate(token.start, token.end);
    if (place === null) {
      continue;
    }
    findingOf.set(index, findings.length);
    quotedBy.push(findingOf.get(token.within) ?? -1);
    const { record, outcome, telling, failure, retryUntil, beside, writer, whole } =
      typeof context === 'function' ? context(token) : context;
    const outer = token.within < 0 ? undefined : replies[token.within]?.token;
    if (joinedFrom[0] !== record || joinedFrom[1] !== tail) {
      joinedFrom = [record, tail];
      joined = joinRecord(record, tail);
    }
    const isLine = whole !== undefined && token.within < 0;
    const own = isLine ? joinLines(whole, token) : chosenBy;
    const text = token.bare && beside !== undefined ? `${own} ${beside}` : own;
    const entry = chooseEntry({
      code: token.code,
      reply: token.reply,
      text,
      writer,
      server: isOfOtherSide(record) ? joined.server : null,
      isQuoted: token.within >= 0,
      ownLength: isLine ? undefined : ownLength,
    });
    const statusClass = classOf(token, outcome);
    findings.push({
      ...place,
      code: token.code,
      reply: token.reply,
      class: statusClass,
      outcome,
      entry: entry?.id ?? null,
      reason: statusClass === 'success' ? null : reasonOf(entry, text, (token.reply ?? token.code ?? '').charAt(0)),
      text: token.bare && beside !== undefined ? `${words} ${beside.trim()}`.slice(0, MAX_TEXT) : words,
      tail: retryUntil == null ? told : { ...told, retryUntil },
      telling: token.bare && telling === 'quotation' ? 'status' : telling,
      failure,
      message: messageIdOf(joined),
      within: outer === undefined ? null : placeIn(passage, outer),
      record: joined,
    });
  }
  return shareReasons(findings, quotedBy);
}

/** A success that is only counted. */
export type Success = Pick<Finding, 'code' | 'reply'>;

/** The replies of a text in order, if all of them are successes; null: one is not. */
export function readSuccesses(text: string, reading: Reading, outcome: Outcome | null): readonly Success[] | null {
  return successesAmong(remembered[reading].get(text)?.map(({ token }) => token) ?? findReplies(text, reading), outcome);
}

/** The same of a recipient's status; null also if one names the other side, which belongs to the record's state. */
export function readStatusSuccesses(text: string, outcome: Outcome | null): readonly Success[] | null {
  const replies = repliesOf(text, 'reply');
  return replies.some(({ tail }) => tail.server !== null || tail.ip !== null)
    ? null
    : successesAmong(
        replies.map(({ token }) => token),
        outcome,
      );
}

function successesAmong(tokens: readonly ReplyToken[], outcome: Outcome | null): readonly Success[] | null {
  return tokens.every((token) => classOf(token, outcome) === 'success') ? tokens.toSorted((a, b) => a.start - b.start) : null;
}

/** Maximum length of a finding's text, UTF-16 code units. */
const MAX_TEXT = 2000;

/**
 * Gives the replies of a chain the reason of their failure. A reply that quotes another has the quoted one's, unless its own words say more;
 * a quoted reply that says little, or about a sender who was refused, has that of the reply around it.
 * @param quotedBy for each finding the index of the one whose reply quotes it, which is before it; -1: none
 */
function shareReasons(findings: Finding[], quotedBy: readonly number[]): Finding[] {
  if (!quotedBy.some((outer) => outer >= 0)) {
    return findings;
  }
  const reasons = findings.map(({ reason }) => reason);
  const firstQuoted = new Map<number, number>();
  for (let index = findings.length - 1; index >= 0; index--) {
    // Whatever the first one quotes was passed before it.
    const [own, quoted] = [reasons[index], reasons[firstQuoted.get(index) ?? -1]];
    if (own != null && quoted != null) {
      reasons[index] = reasonOfQuoting(own, quoted);
    }
    const outer = quotedBy[index] ?? -1;
    if (outer >= 0) {
      firstQuoted.set(outer, index);
    }
  }
  return findings.map((finding, index) => {
    const [own, outer] = [reasons[index], reasons[quotedBy[index] ?? -1]];
    if (own != null && outer != null) {
      reasons[index] = reasonOfQuoted(own, outer);
    }
    const reason = reasons[index] ?? null;
    // The card of an unknown recipient would be about the wrong address.
    const entry = outer === 'sender-rejected' && own !== outer ? findings[quotedBy[index] ?? -1]?.entry : undefined;
    return reason === finding.reason ? finding : { ...finding, reason, entry: entry ?? finding.entry };
  });
}

/** A reply with everything that its text alone says about it. */
interface ToldReply {
  readonly token: ReplyToken;
  readonly words: string;
  /** The words that decide its meaning: all lines of one reply have the same meaning. */
  readonly chosenBy: string;
  /** Where in them another reply is quoted; undefined: nowhere. */
  readonly ownLength: number | undefined;
  readonly tail: TailValues;
  readonly told: ReplyTail;
}

/**
 * Maximum number of replies remembered: servers answer thousands of messages with the same words, and short ones are read once.
 */
const MAX_REMEMBERED = 2000;
/** Maximum length of a text that is remembered, UTF-16 code units. */
const MAX_REMEMBERED_TEXT = 300;
const remembered: Readonly<Record<Reading, Map<string, readonly ToldReply[]>>> = {
  reply: new Map(),
  bounce: new Map(),
  strict: new Map(),
};

function repliesOf(text: string, reading: Reading): readonly ToldReply[] {
  if (!mayHoldReplies(text)) {
    return [];
  }
  if (text.length > MAX_REMEMBERED_TEXT) {
    return readTold(text, reading);
  }
  const known = remembered[reading];
  let replies = known.get(text);
  if (replies === undefined) {
    // Common replies come early; removing some for new ones costs more than reading those.
    const isRemembered = known.size < MAX_REMEMBERED;
    // Neither the text nor the words cut from it may keep the chunk of the file alive.
    const own = isRemembered ? ownCopy(text) : text;
    replies = readTold(own, reading);
    if (isRemembered) {
      known.set(own, replies);
    }
  }
  return replies;
}

function readTold(text: string, reading: Reading): readonly ToldReply[] {
  const tokens = findReplies(text, reading);
  if (tokens.length === 0) {
    return [];
  }
  const tails = tailsOf(text, tokens);
  const wordsOfTokens = tokens.map((token) => wordsOf(text, token));
  const firstQuoted = new Map(tokens.map(({ within }, index) => [within, index] as const).reverse());
  return tokens.map((token, index) => {
    const words = wordsOfTokens[index] ?? '';
    const tail = tails.get(token.root) ?? noTail;
    const { message, lastAttempt, thumbprint } = tail;
    const first = tokens[token.first] ?? token;
    const quoted = tokens[firstQuoted.get(token.first) ?? -1];
    return {
      token,
      words,
      chosenBy: joinLines(wordsOfTokens[token.first] ?? words, token),
      ownLength: quoted === undefined ? undefined : joinLines(wordsOf(text, { ...first, textEnd: quoted.start }), token).length,
      tail,
      told: { message, lastAttempt, retryUntil: null, thumbprint },
    };
  });
}

/** The record with what the reply says about the other side. */
function joinRecord(record: LogRecord, tail: TailValues): LogRecord {
  const { server, ip } = otherSide(tail, record);
  return server === record.server && ip === record.ip ? record : { ...record, server, ip };
}

function placeIn(passage: Passage, { start, end }: ReplyToken): Place | null {
  const location = passage.locate(start, end);
  return location === null ? null : { line: location.line, start: location.start, end: location.end };
}

/** Server and address of the same machine: half of a tail that was cut off is not completed by another machine's. */
function otherSide(tail: TailValues, record: LogRecord): Pick<LogRecord, 'server' | 'ip'> {
  const isOther = (told: string | null, known: string | null): boolean =>
    told !== null && known !== null && told.toLowerCase() !== known.toLowerCase();
  return {
    server: tail.server ?? (isOther(tail.ip, record.ip) ? null : record.server),
    ip: tail.ip ?? (isOther(tail.server, record.server) ? null : record.ip),
  };
}

/** What may follow a code that ends the sentence: whom or which host it is about. */
const NAME_AFTER = /<[^<>\s]{1,320}>|\[[^[\]\s]{1,255}\]/g;

/** The words of a reply from its code on; if a code ends the sentence (`… by that name. (#5.1.1)`), the words before it. */
function wordsOf(text: string, { start, end, textEnd }: ReplyToken): string {
  const isLast = /[(#]/.test(text[start - 1] ?? '') && !/\w/.test(text.slice(end, textEnd).replace(NAME_AFTER, ''));
  const before = !isLast ? '' : text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/[(#\s]+$/, '');
  const words = isLast ? text.slice(start, end) : text.slice(start, textEnd);
  return `${words} ${line}`.replace(/\s+/g, ' ').replaceAll('""', '"').trim();
}

/** Line ends in a string of JSON or of a program. */
const ESCAPED_LINE_END = /(?:\\{1,4}[rn])+/g;

/** The lines of a reply as one sentence, without the code that each of them repeats: `550-5.7.1 …`, `550 5.7.1 …`. */
function joinLines(words: string, { reply, code }: ReplyToken): string {
  const joined = words.includes('\\') ? words.replace(ESCAPED_LINE_END, ' ') : words;
  if (reply === null) {
    return joined;
  }
  return code === null
    ? joined.replaceAll(` ${reply}-`, ' ')
    : joined.replaceAll(` ${reply}-${code} `, ' ').replaceAll(` ${reply} ${code} `, ' ');
}

/** Maximum text before a code that is taken for its words, UTF-16 code units. */
const WORDS_BEFORE = 300;

/** Maximum text searched for a tail after a reply, and for its introduction before it, UTF-16 code units. */
const TAIL_LENGTH = 4000;
const INTRODUCTION_LENGTH = 200;

const noTail = readTail('');

/** The structured tail of each outermost reply, by its first token: from there to the next outermost reply. */
function tailsOf(text: string, tokens: readonly ReplyToken[]): ReadonlyMap<number, TailValues> {
  const tails = new Map<number, TailValues>();
  const roots = tokens.map((token, index) => ({ token, index })).filter(({ token, index }) => token.root === index);
  let ended = 0;
  for (const [order, { token, index }] of roots.entries()) {
    const next = roots[order + 1]?.token.start ?? text.length;
    const after = text.slice(token.start, Math.min(next, token.start + TAIL_LENGTH));
    const before = text.slice(Math.max(ended, token.start - INTRODUCTION_LENGTH), token.start);
    tails.set(index, readTail(after, before));
    // Where one reply goes on to the next, what introduced the first may introduce both.
    ended = token.textEnd < next ? token.textEnd : ended;
  }
  return tails;
}

const classes: Readonly<Record<string, StatusClass>> = wordTable({ '2': 'success', '4': 'transient', '5': 'permanent' });

/**
 * The class of a token: the reply decides; a bare `Status:` is as final as its recipient's action; otherwise the code's first
 * digit.
 */
function classOf(token: ReplyToken, outcome: Outcome | null): StatusClass {
  if (token.reply === null && token.bare && outcome !== null) {
    return outcome === 'failed' ? 'permanent' : outcome === 'delayed' ? 'transient' : 'success';
  }
  return classes[(token.reply ?? token.code ?? '')[0] ?? ''] ?? 'permanent';
}
