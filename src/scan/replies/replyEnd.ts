/** Finds where the words of a reply end. */

import { inTurn } from './pattern.ts';
import { CLIENT_SIGN, TIME_OF_LINE } from './replyPatterns.ts';
import type { Candidate } from './replyToken.ts';

/** Minimum and maximum length of a line that may have been wrapped, UTF-16 code units: longer ones are lines of logs. */
const SHORTEST_WRAPPED = 60;
const LONGEST_WRAPPED = 100;

/** Maximum text of the next line that is looked at, UTF-16 code units. */
const NEXT_LENGTH = 400;

/** A line of a session with the client's next command. */
const COMMAND_LINE = inTurn(/^[ \t>]{0,20}/, TIME_OF_LINE, CLIENT_SIGN, /[ \t]{1,20}[A-Z]{4}/);
const ADDRESS_LINE = /^[ \t]*<?[^\s@<>]{1,64}@[^\s@<>]{1,255}>?:?[ \t]*(?:\n|$)/;

/**
 * The end of a reply: that of the quote, the bracket or the `LED` group around it; otherwise that of its lines. At most
 * `maxText` is looked at. `introduction`: what says that another reply quotes this one.
 */
export function endOfReply(text: string, { from, end: codeEnd }: Candidate, introduction: string, maxText: number): number {
  const rest = text.slice(codeEnd, codeEnd + maxText);
  let end = -1;
  if (introduction.startsWith('[') || introduction.startsWith('(')) {
    end = closingBracket(rest, introduction[0] === '[' ? '[]' : '()');
  } else if (text.startsWith('LED=', from - 4)) {
    end = rest.search(/\};\{|\}\]/);
  } else if (text[from - 1] === "'") {
    end = rest.search(/'(?=[\s.,;)<&]|$)/);
  } else if (text[from - 1] === '"') {
    // In a string of JSON its own quotation marks have backslashes.
    end = rest.search(/\\*"+(?=[\s.,;)<&\\}\]]|$)/);
  } else {
    const before = text.slice(Math.max(0, codeEnd - LONGEST_WRAPPED), codeEnd);
    end = endOfLines(rest, before.slice(before.lastIndexOf('\n') + 1));
  }
  return codeEnd + (end < 0 ? rest.length : end);
}

/**
 * The end of the lines of a reply. Its words continue on the next line if this one may have been wrapped, or if the next one is
 * indented as deeply as the reply's line or is a continued reply; an address alone on its line heads something else.
 * `lineBefore`: the line up to the code.
 */
function endOfLines(rest: string, lineBefore: string): number {
  const indent = Math.max(1, lineBefore.length - lineBefore.trimStart().length);
  let start = -lineBefore.length;
  for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', end + 1)) {
    const next = rest.slice(end + 1, end + 1 + NEXT_LENGTH);
    const isWrapped = end - start >= SHORTEST_WRAPPED && end - start <= LONGEST_WRAPPED;
    const isIndented = next.search(/[^ \t]/) >= indent;
    if (ADDRESS_LINE.test(next) || COMMAND_LINE.test(next) || !(isWrapped || isIndented || /^[245]\d\d[ -]/.test(next))) {
      return end;
    }
    start = end + 1;
  }
  return -1;
}

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
