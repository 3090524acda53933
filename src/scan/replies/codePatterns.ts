/** The table of what makes a number an enhanced status code: what is before it and what that says. */

import { inTurn } from './pattern.ts';
import { SERVER_ANSWERED } from './replyPatterns.ts';
import { type Reading, readings } from './replyToken.ts';

/**
 * What a pattern says about the number.
 * `reply`: it belongs to the reply code that is the pattern's group. `field`: it is alone in its field. `announced`: the text
 * before says that a reply's code follows. `place`: it is where a code would be. `none`: it is not a code.
 */
type Verdict = 'reply' | 'field' | 'announced' | 'place' | 'none';

interface CodePattern {
  /** The readings in which it applies. */
  readonly readings: readonly Reading[];
  /** What the text before the number ends with; `BEFORE_LENGTH` of it is searched. */
  readonly before?: RegExp;
  /** What the text after the number begins with; `AFTER_LENGTH` of it is searched. */
  readonly after?: RegExp;
  readonly verdict: Verdict;
}

/**
 * Maximum text searched before and after a number, UTF-16 code units: whatever a pattern repeats, a number costs no more than
 * these.
 */
export const BEFORE_LENGTH = 64;
export const AFTER_LENGTH = 16;

/**
 * A number that may be a code: a version, an address or a path has more than three numbers or touches a letter, a dot or a
 * slash. What is before the digit is looked at behind it: an expression that begins with a digit is found in half the time.
 */
export const CODE = /[245](?<=(?<![\w./\\]).)\.\d{1,3}\.\d{1,3}(?![\w/\\]|\.\d)/g;

/**
 * The beginning of everything that is searched for below, also after `\n` in a string: most texts hold none and are read once. It fits any
 * encoding that keeps ASCII.
 */
export const ANY_TOKEN = /[245](?<=(?:(?<![\w./\\])|\\[rn]).)(?:\.\d{1,3}\.\d|\d\d(?![\w.]))/;

const UNLESS_STRICT = ['reply', 'bounce'] as const;

/** A reply code: after another digit, a letter or a dot it would be part of something else. */
const REPLY_CODE = /(?:^|[^\w.])#?([2-5]\d\d)/;
/** `550-5.7.1`, `550 5.7.1`, and a line that ends with the reply code where the next one is indented. */
const JOINT = /(?:[ \t]?[-:,][ \t]?|[ \t]*\n?[ \t]+)/;
const LINE_END = /[ \t]*\n/;
/** `550 (#5.1.1)`, `550 "5.1.1`, Python's `(550, b'5.1.1`. */
const OPENING = /(?:[[(]?#?|b?['"])$/;

const NAME_START = /(?:^|[^\w-])/i;
const FIELD_NAME = /(?:status(?:[ _-]code)?|dsn|stat|(?:enhanced|error|bounce)[ _-]code)/;
const FIELD_SIGN = /["']?[ \t]*[:= ][ \t]*["']?$/;

const VERSIONED = /\b(?:v|ver|version|release|build|rev|schema|postfix|sendmail|exim|rfc|firmware|update|library|date|size|id)/i;
const VERSION_SIGN = /\.?[ \t]*[:=]?[ \t]*$/;

/** What follows a code at the start of a reply: words, a closing sign, or nothing. */
const WORDS = /^(?:[ \t]{1,3}\S|["')\]]|$|\n)/;

/** The order matters: the first pattern that fits decides. */
export const codePatterns = {
  port: { readings, before: /[\w.]:(?:465|587)[ \t]+$/, verdict: 'announced' },
  replyBefore: { readings, before: inTurn(REPLY_CODE, JOINT, OPENING), verdict: 'reply' },
  additionalInfo: { readings, before: /\bSMTP code: [45]\d\d Additional SMTP info: $/, verdict: 'announced' },
  replyAbove: { readings: UNLESS_STRICT, before: inTurn(REPLY_CODE, LINE_END, OPENING), verdict: 'reply' },
  statusField: { readings, before: inTurn(NAME_START, FIELD_NAME, FIELD_SIGN), verdict: 'field' },
  recipientAction: {
    readings: ['bounce'],
    before: /;[ \t]*(?:failed|delayed|delivered|relayed|expanded);[ \t]*$/i,
    verdict: 'field',
  },
  dsnCode: { readings: ['bounce'], before: /\bDSN code[ \t]+$/i, verdict: 'field' },
  errorMessage: { readings: ['bounce'], before: /\berror message[ \t]+$/i, verdict: 'field' },
  diagnosticType: { readings, before: /\b(?:smtp|x-[\w-]+);[ \t]*\n?[ \t]*$/i, verdict: 'announced' },
  serverResponse: { readings, before: /\bserver response was:[ \t]*$/i, verdict: 'announced' },
  exception: { readings, before: /\bSMTP\w{0,40}(?:Exception|Error):[ \t]{1,4}$/i, after: /^ [A-Za-z<]/, verdict: 'announced' },
  serverAnswered: { readings, before: inTurn(SERVER_ANSWERED, /$/), after: /^ [A-Za-z<]/, verdict: 'announced' },
  failedTo: {
    readings,
    before: /\bFailed to (?:add recipient|set sender) (?:'[^'\n]{1,64}'\. |"[^"\n]{1,64}" \()$/,
    after: /^ [A-Za-z<]/,
    verdict: 'announced',
  },
  lastError: { readings, before: /\{LED=$/, verdict: 'announced' },
  shownStatus: { readings, before: /(?:^|[\s<])#$/, after: /^[ \t]{1,2}smtp;/i, verdict: 'announced' },
  hashInBracket: { readings, before: /\(#$/, verdict: 'announced' },
  bracketAfterAddress: {
    readings: ['bounce'],
    before: /(?:@[^\s@()]{1,255}|(?:^|\n)[ \t>]{0,20})(?:[ \t]{1,20})?\($/,
    after: /^ [A-Za-z<]/,
    verdict: 'announced',
  },
  hash: { readings: UNLESS_STRICT, before: /(?:^|[\s[<"'])#$/, verdict: 'announced' },
  version: { readings: UNLESS_STRICT, before: inTurn(VERSIONED, VERSION_SIGN), verdict: 'none' },
  webAddress: { readings: UNLESS_STRICT, before: /:\/\/\S*$/, verdict: 'none' },
  replyAndWord: {
    readings: UNLESS_STRICT,
    before: /(?:^|[^\w.])([245]\d\d) [A-Za-z][A-Za-z_]{1,24}[ \t]+$/,
    verdict: 'reply',
  },
  measure: { readings: UNLESS_STRICT, after: /^[ \t]+(?:(?:at[ \t]+)?\d{1,2}:\d\d|[KMG]i?B\b)/, verdict: 'none' },
  replyStart: { readings: ['reply'], before: /(?:^|\n)[ \t]*$/, after: WORDS, verdict: 'place' },
  punctuation: { readings: ['reply'], before: /[,;:([>][ \t]*$/, after: WORDS, verdict: 'place' },
  quotation: { readings: ['reply'], before: /(?:^|[\s,;:([>=])["'][ \t]*$/, after: WORDS, verdict: 'place' },
  dash: { readings: ['reply'], before: /\s-[ \t]*$/, after: WORDS, verdict: 'place' },
  lineStart: { readings: ['bounce'], before: /(?:^|\n)[ \t>]{0,20}(?:[-*•]{1,2}[ \t]+)?$/, after: WORDS, verdict: 'place' },
} as const satisfies Readonly<Record<string, CodePattern>>;

export type CodePatternId = keyof typeof codePatterns;

/** The patterns of one reading, in order. */
export const codePatternsOf: Readonly<Record<Reading, readonly CodePattern[]>> = {
  reply: patternsIn('reply'),
  bounce: patternsIn('bounce'),
  strict: patternsIn('strict'),
};

function patternsIn(reading: Reading): CodePattern[] {
  const patterns: readonly CodePattern[] = Object.values(codePatterns);
  return patterns.filter((pattern) => pattern.readings.includes(reading));
}
