/** Strangers' text made harmless: as Markdown, as one plain line. */

import { UNSEEN } from './unseen.ts';

/** Maximum length of a value, if its place sets no other, UTF-16 code units. */
const MAX_VALUE = 200;

/** A line with blanks in place of control and direction characters. */
export function visibleLine(line: string): string {
  return line.replace(UNSEEN, ' ');
}

/** One line without control or direction characters, cut off after `max` UTF-16 code units. */
export function plainLine(value: string, max = MAX_VALUE): string {
  const line = visibleLine(value).replace(/\s+/g, ' ').trim();
  return line.length > max ? `${line.slice(0, max).toWellFormed()}…` : line;
}

/** A code span that the value cannot leave (CommonMark section 6.1): its fence is longer than any run of backticks in it. */
export function codeSpan(value: string, max = MAX_VALUE): string {
  const line = plainLine(value, max);
  if (line === '') {
    return '';
  }
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text for the middle of a line, in which no character has a meaning for Markdown or HTML and no address becomes a link. */
export function escapeMarkdown(value: string, max = MAX_VALUE): string {
  return plainLine(value, max).replace(/[\\`*_[\]<>&~|.!:@]/g, (char) =>
    char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
  );
}

/** An address to go between angle brackets, which it cannot leave; what is already encoded in it stays as it is. */
export function linkTarget(address: string): string {
  return address.replace(/[<>\s\\]/g, (char) => encodeURIComponent(char));
}
