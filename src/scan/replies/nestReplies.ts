/** Replies in replies: which one quotes which, and which lines are one reply. */

import { anyOf, inTurn } from './pattern.ts';
import { endOfReply } from './replyEnd.ts';
import type { Candidate, ReplyToken } from './replyToken.ts';

/** What is before a reply that the reply before it quotes. */
export const nestings = {
  quotingArrow: /->[ \t\n:]*/,
  quotingAddress: /[>)]\.{3}[ \t]/,
  quotingMessageTail: /\[Message=[ \t\n]*/,
  quotingBracket: /\([ \t]*/,
  quotingResponse: /responded with:[ \t\n]*["']+/,
  quotingVerification: /\][ \t]said:[ \t\n]*/,
  quotingTarget: /with primary target IP address:[ \t\n]*["']+/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type NestingId = keyof typeof nestings;

const NEST_BEFORE = inTurn(anyOf(Object.values(nestings)), /$/);
const LINE_START_BEFORE = /(?:^|\n)[ \t>]*$/;
/** Maximum text searched before a reply for these, UTF-16 code units: whatever they repeat, a reply costs no more than this. */
const BEFORE_LENGTH = 48;

/** Maximum length of a reply's words, UTF-16 code units. */
const MAX_TEXT = 2000;
/**
 * Maximum number of codes in a passage whose replies have words of that length: with more, each has fewer words, because they
 * overlap, and together they must not outgrow the text.
 */
const MANY = 200;
/** Maximum length of a reply's words in a passage with more codes, UTF-16 code units. */
const MAX_TEXT_OF_MANY = 100;

interface OpenReply {
  readonly index: number;
  readonly end: number;
  readonly candidate: Candidate;
}

/** The tokens of a text, each with the words of its reply and the reply that quotes it. `candidates` are in order of `start`. */
export function nestReplies(text: string, candidates: readonly Candidate[]): ReplyToken[] {
  const tokens: ReplyToken[] = [];
  let open: OpenReply[] = [];
  const maxText = candidates.length > MANY ? MAX_TEXT_OF_MANY : MAX_TEXT;
  for (const candidate of candidates) {
    open = open.filter(({ end }) => end > candidate.from);
    const before = text.slice(Math.max(0, candidate.from - BEFORE_LENGTH), candidate.from);
    const nested = NEST_BEFORE.exec(before);
    if (nested === null && open.length > 0 && LINE_START_BEFORE.test(before)) {
      const continued = open.findLastIndex(({ candidate: first }, depth) => continues(text, candidate, first, depth));
      if (continued >= 0) {
        // What its last line quoted is at its end.
        open = open.slice(0, continued + 1);
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
    const first = nested === null && outer !== undefined && outer.candidate.code === code ? outer.index : index;
    tokens.push({ start, end, code, reply, textEnd, within, root: open[0]?.index ?? index, first, bare, introduced });
    if (!bare && (outer === undefined || nested !== null)) {
      open.push({ index, end: textEnd, candidate });
    }
  }
  return tokens;
}

/**
 * Whether a candidate is the next line of the same reply, which repeats its code: `550-5.7.1 …`, `550 5.7.1 …`. A quoted reply must also say
 * that it goes on, because the reply around it may have the same code.
 */
function continues(text: string, candidate: Candidate, { from, reply, code }: Candidate, depth: number): boolean {
  return candidate.reply === reply && candidate.code === code && (depth === 0 || (reply !== null && text[from + 3] === '-'));
}

/** Ends the words of the replies before a new one that has a line of its own. */
function endAt(tokens: ReplyToken[], end: number): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.textEnd <= end) {
      return;
    }
    tokens[index] = { ...token, textEnd: end };
  }
}
