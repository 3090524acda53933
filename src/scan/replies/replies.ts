/**
 * Finds SMTP replies and enhanced status codes in a text: a number counts only if the tables beside this file
 * (`codePatterns.ts`, `replyPatterns.ts`) say that it is one.
 */

import { eachMatch } from '../../text/eachMatch.ts';
import { AFTER_LENGTH, ANY_TOKEN, BEFORE_LENGTH, CODE, codePatternsOf } from './codePatterns.ts';
import { nestReplies } from './nestReplies.ts';
import { ABOVE_LENGTH, BARE_REPLY, LINE_REPLY, lineAbove, replySearchesOf } from './replyPatterns.ts';
import type { Candidate, Reading, ReplyToken } from './replyToken.ts';

/** Whether a text can hold a token at all. */
export function mayHoldReplies(text: string): boolean {
  return ANY_TOKEN.test(text);
}

const HARD_BLANK = /[\u00a0\u202f]/;
const HARD_BLANKS = /[\u00a0\u202f]/g;
/** Line ends in a string of JSON or of a program, if a reply or a code follows. */
const ESCAPED_LINE_END = /(?:\\{1,4}[rn]){1,4}(?=[245](?:\d\d(?:[ -]|\\{0,4}["'])|\.\d{1,3}\.\d))/g;

/** The tokens of a text, in order of their place. */
export function findReplies(original: string, reading: Reading): ReplyToken[] {
  if (!mayHoldReplies(original)) {
    return [];
  }
  // Non-breaking spaces, as browsers and mail programs paste them.
  const plain = HARD_BLANK.test(original) ? original.replace(HARD_BLANKS, ' ') : original;
  const text = plain.includes('\\') ? plain.replace(ESCAPED_LINE_END, (signs) => '\n'.padStart(signs.length)) : plain;
  const candidates = findCodes(text, reading);
  addBareReplies(text, reading, candidates);
  candidates.sort((a, b) => a.start - b.start);
  return nestReplies(text, candidates);
}

function findCodes(text: string, reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  eachMatch(CODE, text, ({ index, 0: code }) => {
    const candidate = judgeCode(text, index, code, reading);
    if (candidate !== null) {
      found.push(candidate);
    }
  });
  return found;
}

/** What the first pattern that fits says about a number; null if it is not a code. */
function judgeCode(text: string, start: number, code: string, reading: Reading): Candidate | null {
  const end = start + code.length;
  const textBefore = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  for (const { before, after, verdict } of codePatternsOf[reading]) {
    const match = before?.exec(textBefore);
    if (match === null || after?.test(text.slice(end, end + AFTER_LENGTH)) === false) {
      continue;
    }
    const token = { start, end, code, reply: null, from: start, bare: verdict === 'field', introduced: verdict === 'announced' };
    if (verdict !== 'reply') {
      return verdict === 'none' ? null : token;
    }
    const reply = match?.[1] ?? '';
    return classesAgree(reply, code)
      ? { ...token, reply, from: start - textBefore.length + textBefore.lastIndexOf(reply) }
      : null;
  }
  return null;
}

/**
 * Whether reply and code agree: 3yz is an intermediate reply, never an outcome, and one reply is not both a success and a
 * failure.
 */
function classesAgree(reply: string, code: string): boolean {
  return reply[0] !== '3' && (reply[0] === '2') === (code[0] === '2');
}

/** Length of a reply code, UTF-16 code units. */
const REPLY_LENGTH = 3;

function addBareReplies(text: string, reading: Reading, candidates: Candidate[]): void {
  const taken = new Set(candidates.map(({ from }) => from));
  if (!hasUntaken(text, taken)) {
    return;
  }
  const addAtEnd = ({ index, 0: { length } }: RegExpExecArray): void => {
    const end = index + length;
    const start = end - REPLY_LENGTH;
    if (!taken.has(start)) {
      taken.add(start);
      candidates.push({ start, end, code: null, reply: text.slice(start, end), from: start, bare: false, introduced: false });
    }
  };
  for (const search of replySearchesOf[reading]) {
    eachMatch(search, text, addAtEnd);
  }
  if (reading === 'bounce') {
    eachMatch(LINE_REPLY, text, (match) => {
      if (maySucceedLine(text, match.index)) {
        addAtEnd(match);
      }
    });
  }
}

/** Whether a text holds a number that could be a reply besides those at the offsets. */
function hasUntaken(text: string, taken: ReadonlySet<number>): boolean {
  let has = false;
  eachMatch(BARE_REPLY, text, ({ index }) => {
    has ||= !taken.has(index);
  });
  return has;
}

/** Whether the line that ends at the offset lets a reply follow on a line of its own. */
function maySucceedLine(text: string, lineEnd: number): boolean {
  const before = text.slice(Math.max(0, lineEnd - ABOVE_LENGTH), lineEnd);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return Object.values(lineAbove).some((pattern) => (pattern === null ? lineEnd === 0 : pattern.test(line)));
}
