/** Where a code begins in a text of one line, and where a reply ends, in expressions that every engine reads. */

import { speakers } from '../catalogue/generated/rows.ts';
import type { Replacement } from './portableText.ts';

const REPLY = '[245][0-9][0-9]';
const CODE = '[245]\\.[0-9]{1,3}\\.[0-9]{1,3}';
/** After a code: no letter, no further number. */
const CODE_END = '(?:[^0-9A-Za-z_/\\\\.]|\\.[^0-9]|\\.?$)';
/** Between a reply and its code: `550-5.7.1`, `550 (#5.1.1)`, `550, b'5.1.1`. */
const JOINT = '(?: ?[-:,] ?| +)(?:[[(]?#?|b?["\'])';

/** Replies that quote one another are followed this deep, where an engine can. */
export const DEEPEST = 3;

/** What says that a reply without a code follows. */
const ANNOUNCED = [
  '^[ "\'[]*',
  '\\(reason: ?',
  '[Ss][Mm][Tt][Pp]; ?',
  '\\bsaid: ?',
  '\\breturned ["\'\\x60]+',
  '\\b(?:LED|led)=',
  'refused to talk to me: ?',
  '-> ?',
  'CLIENT: ?',
  'failed: ?',
  '\\b(?:stat|reason|error|reply|response|rsp)[=:] ?',
  '[ ,;:(=]b?["\']',
  '\\[Message=',
  'responded with: ?["\']+',
  'SMTP error from remote mail(?:er| server) after [^:]{1,30}:(?:<[^ >]*>:)? ?',
  '\\bhost [0-9A-Za-z_.-]{1,255} ?\\[[0-9a-f.:]{3,45}\\]: +',
  '[>)]\\.\\.\\. ',
  '(?:Exception|Error): +',
];

/** Number of announcements, and the beginning of a text besides. */
export const ANNOUNCEMENTS = ANNOUNCED.length - 1;

/** A reply with a code, or one that is announced. Groups: reply and code; reply, and code if it has one. */
export const REPLY_AT =
  `(?:(?:^|[^0-9A-Za-z_.])#?(${REPLY})${JOINT}(${CODE})${CODE_END}|` +
  `(?:${ANNOUNCED.map(plain).join('|')})(${REPLY})(?:${JOINT}(${CODE})${CODE_END}|[ -]|: |$))`;

/** A code alone with which the text begins: what it quotes comes after it. Group: the code. */
export const STARTS_WITH_CODE = `^ *(${CODE})${CODE_END}`;

/** A code alone, at a place where one would be. Group: the code. */
export const CODE_AT = `(?:^ *|[,;:([>="'#] ?| - )(${CODE})${CODE_END}`;

/** A reply that another quotes. Groups as in `REPLY_AT`, then a code alone. */
export const QUOTED_AT =
  '(?:->[ :]*|[>)]\\.\\.\\. |\\[Message= ?|\\( ?|responded with: ?["\']+|\\] said: ?|with primary target IP address: ?["\']+)' +
  `(?:(${REPLY})${JOINT}(${CODE})${CODE_END}|(${REPLY})(?:[ -]|: )|(${CODE})${CODE_END})`;

/** Where a reply ends, by the sign before it. */
export const ENDS = {
  quoted: '\\\\*"+(?:[ .,;)<&}\\]\\\\].*)?$',
  apostrophes: "'(?:[ .,;)<&].*)?$",
  bracketed: '\\](?: \\[.*)?$',
  grouped: '(?:\\};\\{|\\}\\]).*$',
} as const;

/** The end of a reply in round brackets. */
export const GROUP_END: Replacement = { expression: '\\)(?: .*)?$', by: '' };

/** PostgreSQL spells the end of a word otherwise, and no engine needs it: what stands before is no letter. */
function plain(expression: string): string {
  return expression.replaceAll('\\b', '(?:^|[^0-9A-Za-z_])');
}

/** The words by which a speaker is known, the longest first, not within a word or an id, as `speaker.ts` bounds them; a match has a few characters more on either side. */
export function speakerExpression(): string {
  const alternatives = speakers
    .flatMap(({ words }) => words)
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const of = (isBefore: boolean, after: 'number' | 'end' | 'any'): string => {
    const own = alternatives.filter(
      (text) => isLetter(text.replace(/^\\/, '').charAt(0)) === isBefore && afterOf(text) === after,
    );
    return own.length === 0 ? '' : `${isBefore ? '(?:^|[^0-9A-Za-z])' : ''}(?:${own.join('|')})${AFTER[after]}`;
  };
  const all = [true, false].flatMap((isBefore) => (['number', 'end', 'any'] as const).map((after) => of(isBefore, after)));
  return all.filter((expression) => expression !== '').join('|');
}

/** What follows words by which a speaker is known: behind letters alone also a number of three digits. */
const AFTER = {
  number: '(?:[0-9][0-9][0-9])?(?:$|[^0-9A-Za-z])',
  end: '(?:$|[^A-Za-z])',
  any: '',
} as const;

function afterOf(text: string): keyof typeof AFTER {
  return /^[A-Za-z]+$/.test(text) ? 'number' : isLetter(text.slice(-1)) ? 'end' : 'any';
}

function isLetter(character: string): boolean {
  return /[A-Za-z]/.test(character);
}

/** The server that a text says answered. Group: its name. */
export const SERVER_AT = '(?:LastAttemptedServerName=|FQDN=|host )([0-9A-Za-z_-]+(?:\\.[0-9A-Za-z_-]+)+)';
