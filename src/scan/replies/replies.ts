/**
 * Finds SMTP replies and enhanced status codes in a stretch of text. Everything that decides "this is a code" is here:
 * a number of the form X.Y.Z counts only where something before it says that it is one.
 */

import { eachMatch } from '../../text/eachMatch.ts';

/**
 * What is known about the text.
 * `reply`: it is a server's answer (a status column, a `Diagnostic-Code`, a quoted reply).
 * `bounce`: the words of a non-delivery report. `strict`: anything else; only what is written as a code counts.
 */
export type Reading = 'reply' | 'bounce' | 'strict';

/** A reply or code in the text; offsets are UTF-16 code units of that text. */
export interface ReplyToken {
  /** Of the enhanced code, or of the reply code where there is no enhanced one. */
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  readonly reply: string | null;
  /** Where the words of this reply end. */
  readonly textEnd: number;
  /** Index of the token whose reply quotes this one, or -1. */
  readonly within: number;
  /** Index of the first token of the outermost reply that this one belongs to; its own where that is itself. */
  readonly root: number;
  /** The code stands in a field that holds it alone (`Status: 5.1.1`, `dsn=5.1.1`). */
  readonly bare: boolean;
  /** What stands before it says that a reply's code follows (`smtp;`, `(#`). */
  readonly introduced: boolean;
}

const MAX_TEXT = 2000;
/** In a passage with more codes than `MANY` each has fewer words: they overlap, and together they must not outgrow the text. */
const MANY = 200;
const MAX_TEXT_OF_MANY = 100;

// A version, an address or a path is longer than three numbers or stands beside a letter, a dot or a slash.
const CODE = /(?<![\w./\\])[245]\.\d{1,3}\.\d{1,3}(?![\w/\\]|\.\d)/g;

// The order matters: the first that fits tells what the code is preceded by.
const REPLY_BEFORE = /(?:^|[^\w.])#?([2-5]\d\d)(?:[ \t]?[-:,][ \t]?|[ \t]*\n?[ \t]+|[ \t]*\n)(?:[[(]?#?|b?['"])$/;
// In a text that is no bounce a number on the line above counts only if this line is folded.
const REPLY_BEFORE_STRICT = /(?:^|[^\w.])#?([2-5]\d\d)(?:[ \t]?[-:,][ \t]?|[ \t]*\n?[ \t]+)(?:[[(]?#?|b?['"])$/;
const REPLY_AND_WORD_BEFORE = /(?:^|[^\w.])([245]\d\d) [A-Za-z][A-Za-z_]{1,24}[ \t]+$/;
const HASH_BEFORE = /(?:^|[\s([<"'])#$/;
/** Ports of submission behind a host's name are no replies. */
const PORT_BEFORE = /[\w.]:(?:465|587)[ \t]+$/;
const FIELD_BEFORE =
  /(?:^|[^\w-])(?:status(?:[ _-]code)?|dsn|stat|(?:enhanced|error|bounce)[ _-]code)["']?[ \t]*[:= ][ \t]*["']?$/i;
// Sun's servers write the recipient's action and status in one line; X.400 gateways what the other side said.
const BOUNCE_FIELD_BEFORE = /(?:;[ \t]*(?:failed|delayed|delivered|relayed|expanded);[ \t]*|\berror message[ \t]+)$/i;
// The second is how .NET tells what a server said.
const TYPE_BEFORE = /\b(?:(?:smtp|x-[\w-]+);[ \t]*\n?[ \t]*|server response was:[ \t]*)$/i;
const VERSION_BEFORE =
  /(?:\b(?:v|ver|version|release|build|rev|schema|postfix|sendmail|exim|rfc|firmware|update|library|date|size|id)\.?[ \t]*[:=]?[ \t]*|:\/\/\S*)$/i;
// A time or a unit behind a number makes it a date or a size.
const MEASURE_AFTER = /^[ \t]+(?:(?:at[ \t]+)?\d{1,2}:\d\d|[KMG]i?B\b)/;
// A word before the number would make it that word's version.
const REPLY_PLACE_BEFORE = /(?:^|\n|[,;:([>]|(?:^|[\s,;:([>=])["']|\s-)[ \t]*$/;
const LINE_START_BEFORE = /(?:^|\n)[ \t>]*$/;
const BULLET_BEFORE = /(?:^|\n)[ \t>]{0,20}(?:[-*•]{1,2}[ \t]+)?$/;

// Where a reply stands although no enhanced code follows it. A nested reply has one of the introductions of NEST_BEFORE.
const BARE_REPLY =
  /(?:\(reason:[ \t]*|smtp;[ \t]{0,20}\n?[ \t]{0,20}|\bsaid:[ \t\n]*|\breturned[ \t\n]+["'`]+|\bLED=|\brefused to talk to me:[ \t\n]*|->[ \t\n]*|\[Message=|responded with:[ \t\n]*["']+|:[ \t]*\n[ \t]+)([245]\d\d)(?=[ \t\n-]|$)/gi;
// In a bounce also behind a colon that follows who said it (`host mx [192.0.2.1]: 550 …`) or that it was said, if words follow.
const BOUNCE_REPLY =
  /(?:[\]>]|\b(?:returned|was|diagnostic|reason|response|reply|replied|error|answer|failed with|after [A-Z][A-Z ]{2,10}))[ \t]{0,20}:[ \t]{0,20}\n?[ \t]{0,20}([45]\d\d)(?=[ \t-]+[^\s\d])/g;
/** In a bounce and in a reply: `problem 550-'Unknown user'`, and Sendmail's `554 <user@example.org>... 550 Host unknown`. */
const INNER_REPLY = /(?:[ \t\n]([245]\d\d)(?=-')|[>)]\.{3}[ \t]([45]\d\d)(?=[ \t][^\s\d]))/g;
/** In a bounce of any language: the word for `returned`, then the reply in quotation marks. */
const QUOTED_REPLY = /(?:\p{L}[ \t\n]{1,3}["'„“‚‘«]|[「『])([45]\d\d)(?=[ -][^\s\d])/gu;
const LINE_REPLY = /(?:^|\n)[ \t]{0,20}"?([45]\d\d)(?=[ -]\D)/g;
/** What a line ends with, or is, before a reply on a line of its own: else a wrapped sentence may go on with a number. */
const BEFORE_LINE_REPLY = /(?:[:.;)]|^[ \t]*(?:<<<|>>>|---|[245]\d\d[ -]).*|^[ \t]*<?[^\s@]{1,64}@[^\s@]{1,255})[ \t]*$/;
// Who pastes a session shows the command, then the reply on the next line: typed by hand, or marked as `swaks`, Sendmail and others do.
const SPEAKER = '(?:<<<|<\\*\\*|<-|<~\\*?|S:)[ \\t]{1,20}';
const COMMAND = '(?:(?:EHLO|HELO|LHLO|MAIL FROM:|RCPT TO:|BDAT)[^\\n]{0,1000}|DATA|QUIT|RSET|STARTTLS|\\.)[ \\t]{0,20}\\n';
const TRANSCRIPT_REPLY = new RegExp(
  `(?:(?:^|\\n)[ \\t]{0,20}${SPEAKER}|(?:^|\\n)[ \\t]{0,20}(?:>>>|->|~>|C:)?[ \\t]{0,20}${COMMAND}[ \\t]{0,20})([245]\\d\\d)(?=[ \\t\\n-]|$)`,
  'gi',
);
const REPLY_AT_START = /^[ \t"'[]*([245]\d\d)(?=[ \t-]|$)/;
const NEST_BEFORE =
  /(?:->[ \t\n:]*|[>)]\.{3}[ \t]|\[Message=[ \t\n]*|\([ \t]*|responded with:[ \t\n]*["']+|with primary target IP address:[ \t\n]*["']+)$/;

interface Candidate {
  readonly introduced: boolean;
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  readonly reply: string | null;
  /** Where the reply begins: its own digits, else the code. */
  readonly from: number;
  readonly bare: boolean;
}

/**
 * Stands wherever a token can: what all patterns below have in common, so that most texts are read once. Of a text in any encoding
 * that keeps ASCII it tells the same.
 */
const ANY_TOKEN = /(?<![\w./\\])[245](?:\.\d{1,3}\.\d|\d\d(?![\w.]))/;

/** Whether a text can hold a token at all. */
export function mayHoldReplies(text: string): boolean {
  return ANY_TOKEN.test(text);
}

const HARD_BLANK = /[\u00a0\u202f]/;
const HARD_BLANKS = /[\u00a0\u202f]/g;

/** The tokens of a text, in order of their place. */
export function findReplies(original: string, reading: Reading): ReplyToken[] {
  if (!mayHoldReplies(original)) {
    return [];
  }
  // Blanks that do not break, as browsers and mail programs paste them.
  const text = HARD_BLANK.test(original) ? original.replace(HARD_BLANKS, ' ') : original;
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

function judgeCode(text: string, start: number, code: string, reading: Reading): Candidate | null {
  const end = start + code.length;
  const before = text.slice(Math.max(0, start - 64), start);
  const token = { start, end, code, bare: false, introduced: false };
  const adjacent = (reading === 'strict' ? REPLY_BEFORE_STRICT : REPLY_BEFORE).exec(before);
  if (adjacent !== null) {
    const reply = adjacent[1] ?? '';
    if (PORT_BEFORE.test(before)) {
      return { ...token, reply: null, from: start, introduced: true };
    }
    return classesAgree(reply, code) ? { ...token, reply, from: start - before.length + before.lastIndexOf(reply) } : null;
  }
  if (FIELD_BEFORE.test(before) || (reading === 'bounce' && BOUNCE_FIELD_BEFORE.test(before))) {
    return { ...token, reply: null, from: start, bare: true };
  }
  if (TYPE_BEFORE.test(before) || (HASH_BEFORE.test(before) && (reading !== 'strict' || before.endsWith('(#')))) {
    return { ...token, reply: null, from: start, introduced: true };
  }
  if (reading === 'strict' || VERSION_BEFORE.test(before)) {
    return null;
  }
  const vendor = REPLY_AND_WORD_BEFORE.exec(before);
  if (vendor !== null) {
    const reply = vendor[1] ?? '';
    return !classesAgree(reply, code) ? null : { ...token, reply, from: start - before.length + before.lastIndexOf(reply) };
  }
  const inPlace = reading === 'reply' ? REPLY_PLACE_BEFORE.test(before) : BULLET_BEFORE.test(before);
  if (MEASURE_AFTER.test(text.slice(end, end + 16))) {
    return null;
  }
  return inPlace && /^(?:[ \t]+\S|["')\]]|$|\n)/.test(text.slice(end, end + 4)) ? { ...token, reply: null, from: start } : null;
}

/** 3yz is an intermediate reply, never an outcome; success and failure do not go together in one reply. */
function classesAgree(reply: string, code: string): boolean {
  return reply[0] !== '3' && (reply[0] === '2') === (code[0] === '2');
}

function addBareReplies(text: string, reading: Reading, candidates: Candidate[]): void {
  let taken: Set<number> | undefined;
  const add = (reply: string, start: number): void => {
    taken ??= new Set(candidates.map((candidate) => candidate.from));
    if (!taken.has(start)) {
      taken.add(start);
      candidates.push({ start, end: start + reply.length, code: null, reply, from: start, bare: false, introduced: false });
    }
  };
  if (reading === 'reply') {
    const first = REPLY_AT_START.exec(text);
    if (first?.[1] !== undefined) {
      add(first[1], first[0].length - first[1].length);
    }
  }
  const addAtEnd = (match: RegExpExecArray): void => {
    const reply = match[1] ?? match[2] ?? '';
    add(reply, match.index + match[0].length - reply.length);
  };
  eachMatch(TRANSCRIPT_REPLY, text, addAtEnd);
  if (reading === 'bounce') {
    eachMatch(BOUNCE_REPLY, text, addAtEnd);
    eachMatch(QUOTED_REPLY, text, addAtEnd);
    eachMatch(LINE_REPLY, text, (match) => {
      const before = text.slice(Math.max(0, match.index - LOOKBACK), match.index);
      if (match.index === 0 || BEFORE_LINE_REPLY.test(before.slice(before.lastIndexOf('\n') + 1))) {
        addAtEnd(match);
      }
    });
  }
  if (reading !== 'strict') {
    eachMatch(INNER_REPLY, text, addAtEnd);
  }
  eachMatch(BARE_REPLY, text, (match) => {
    // An arrow introduces a reply only inside one, a colon at the end of a line only in a bounce.
    if (reading !== 'strict' || !/^(?:->|:)/.test(match[0])) {
      addAtEnd(match);
    }
  });
}

/** So much of the line before a reply is looked at, UTF-16 code units. */
const LOOKBACK = 400;

interface OpenReply {
  readonly index: number;
  readonly end: number;
  readonly candidate: Candidate;
}

function nestReplies(text: string, candidates: readonly Candidate[]): ReplyToken[] {
  const tokens: ReplyToken[] = [];
  let open: OpenReply[] = [];
  const maxText = candidates.length > MANY ? MAX_TEXT_OF_MANY : MAX_TEXT;
  for (const candidate of candidates) {
    open = open.filter(({ end }) => end > candidate.from);
    const before = text.slice(Math.max(0, candidate.from - 48), candidate.from);
    const nested = NEST_BEFORE.exec(before);
    const [root] = open;
    if (nested === null && root !== undefined && LINE_START_BEFORE.test(before)) {
      if (continues(candidate, root.candidate)) {
        // What its last line quoted is at its end.
        open = [root];
      } else {
        endAt(tokens, candidate.from);
        open = [];
      }
    }
    const outer = open.at(-1);
    const textEnd = Math.min(endOfReply(text, candidate, nested?.[0] ?? '', maxText), outer?.end ?? text.length);
    const within = outer === undefined ? -1 : nested === null ? (tokens[outer.index]?.within ?? -1) : outer.index;
    const { start, end, code, reply, bare, introduced } = candidate;
    const index = tokens.length;
    tokens.push({ start, end, code, reply, textEnd, within, root: open[0]?.index ?? index, bare, introduced });
    if (!bare && (outer === undefined || nested !== null)) {
      open.push({ index, end: textEnd, candidate });
    }
  }
  return tokens;
}

/** The lines of one reply repeat its code: `550-5.7.1 …`, `550 5.7.1 …`. */
function continues(candidate: Candidate, first: Candidate): boolean {
  return candidate.reply === first.reply && candidate.code === first.code;
}

/** A new reply on a line of its own ends the words of those before it. */
function endAt(tokens: ReplyToken[], end: number): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.textEnd <= end) {
      return;
    }
    tokens[index] = { ...token, textEnd: end };
  }
}

/** A reply ends with what encloses it: the quote, the bracket, the `LED` group; else with its lines. At most `maxText` is looked at. */
function endOfReply(text: string, { from, end: codeEnd }: Candidate, introduction: string, maxText: number): number {
  const rest = text.slice(codeEnd, codeEnd + maxText);
  let end = -1;
  if (introduction.startsWith('[') || introduction.startsWith('(')) {
    end = closingBracket(rest, introduction[0] === '[' ? '[]' : '()');
  } else if (text.startsWith('LED=', from - 4)) {
    end = rest.search(/\};\{|\}\]/);
  } else if (text[from - 1] === "'") {
    end = rest.search(/'(?=[\s.,;)<&]|$)/);
  } else if (text[from - 1] === '"') {
    end = rest.search(/"+(?=[\s.,;)<&]|$)/);
  } else {
    const before = text.slice(Math.max(0, codeEnd - LONGEST_WRAPPED), codeEnd);
    end = endOfLines(rest, before.slice(before.lastIndexOf('\n') + 1));
  }
  return codeEnd + (end < 0 ? rest.length : end);
}

/** Lines of these lengths may have been wrapped, UTF-16 code units: shorter ones were not, longer ones are lines of logs. */
const SHORTEST_WRAPPED = 60;
const LONGEST_WRAPPED = 100;

/**
 * Words go on in the next line where this one may have been wrapped, or where the next one is indented as deep as the reply's
 * line or is a continued reply; an address alone on its line heads something else. `lineBefore`: the line up to the code.
 */
function endOfLines(rest: string, lineBefore: string): number {
  const indent = Math.max(1, lineBefore.length - lineBefore.trimStart().length);
  let start = -lineBefore.length;
  for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', end + 1)) {
    const next = rest.slice(end + 1, end + 1 + LOOKBACK);
    const isWrapped = end - start >= SHORTEST_WRAPPED && end - start <= LONGEST_WRAPPED;
    const isIndented = next.search(/[^ \t]/) >= indent;
    if (ADDRESS_LINE.test(next) || !(isWrapped || isIndented || /^[245]\d\d[ -]/.test(next))) {
      return end;
    }
    start = end + 1;
  }
  return -1;
}

const ADDRESS_LINE = /^[ \t]*<?[^\s@<>]{1,64}@[^\s@<>]{1,255}>?:?[ \t]*(?:\n|$)/;

function closingBracket(text: string, pair: '[]' | '()'): number {
  let depth = 1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === pair[0]) {
      depth++;
    } else if (text[i] === pair[1] && --depth === 0) {
      return i;
    }
  }
  return -1;
}
