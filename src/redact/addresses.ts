/** Finds addresses in any text, encoded ones too. */

import { isValueOfResults } from './hostNames.ts';
import { isServersWord } from './vocabulary.ts';

/** The sign of an address, also encoded. */
const AT = /@|%40|=40(?=[a-z\d])|&#0{0,4}64;|&#x0{0,4}40;|&commat;/gi;
/** What may be before it, and behind it. */
const LOCAL = /[^\s<>"'`(),;:[\]{}|\\@]/u;
const DOMAIN = /[\p{L}\p{N}_.-]{1,253}/uy;
/** Ends what precedes an address without a space: the name of a value, a path, an escape. */
const BEFORE_LOCAL = /^.*(?:%[\dA-F]{2}|[&?!/*])(?=[^&?!/*]*$)/i;
/** What is behind the backslash of a character in JSON: `\\u003c`. */
export const ESCAPE = /^u[\da-f]{4}/i;
const NAME_OF_VALUE = /^([\w.-]{1,40})=/;
/** What qmail and others call the time, with the same sign. */
const TAI64 = /^4000[\da-f]{20}/i;

export interface AddressAt {
  readonly from: number;
  readonly to: number;
  readonly local: string;
  readonly domain: string;
}

export function* addressesIn(text: string): Generator<AddressAt> {
  if (!/[@&]|%40|=40/.test(text)) {
    return;
  }
  for (const { 0: sign, index } of text.matchAll(AT)) {
    const behind = index + sign.length;
    DOMAIN.lastIndex = behind;
    const domain = (DOMAIN.exec(text)?.[0] ?? '').replace(/[._-]+$/, '');
    const local = localPartBefore(text, index);
    const isLiteral = text.charAt(behind) === '[';
    // Logs with this sign between their values: what is before the next one is no domain, and a single digit or letter is none.
    const isNone = !domain.includes('.') && (text.charAt(behind + domain.length) === '@' || !/^\p{L}[\p{L}\p{N}-]/u.test(domain));
    if (
      TAI64.test(domain) ||
      (isNone && !isLiteral) ||
      (domain === '' && !isLiteral) ||
      (local === '' && !domain.includes('.'))
    ) {
      continue;
    }
    yield { from: index - local.length, to: behind + domain.length, local, domain };
  }
}

/** Maximum length of what is before the sign, UTF-16 code units. */
const MAX_LOCAL = 300;

function localPartBefore(text: string, end: number): string {
  if (text.charAt(end - 1) === '"') {
    // In a cell the quotation marks are doubled, in JSON they follow a backslash.
    const length = /(?:""|\\")$/.test(text.slice(end - 2, end)) ? 2 : 1;
    const begin = text.lastIndexOf(text.slice(end - length, end), end - length - 1);
    const quoted = begin < 0 || end - begin > 100 ? '' : text.slice(begin, end);
    return /[,;:<>\n]/.test(quoted) ? '' : quoted;
  }
  let from = end;
  while (from > 0 && end - from < MAX_LOCAL && LOCAL.test(text.charAt(from - 1))) {
    from--;
  }
  let local = text.slice(from, end);
  if (text.charAt(from - 1) === '\\') {
    local = local.replace(ESCAPE, '');
  }
  local = local.slice(BEFORE_LOCAL.exec(local)?.[0].length ?? 0);
  for (let name = NAME_OF_VALUE.exec(local); name !== null; name = NAME_OF_VALUE.exec(local)) {
    if (!isValueName(name[1] ?? '')) {
      break;
    }
    local = local.slice(name[0].length);
  }
  return local.replace(/^[=.#*-]+/, '');
}

function isValueName(name: string): boolean {
  return (
    isValueOfResults(name) ||
    name
      .split(/[._-]/)
      .every(
        (word) =>
          /^(?:to|from|rcpt|addr|ctladdr|msgid|mailto|mailfrom|i|d|s|b|u|q)$/i.test(word) || isServersWord(word.toLowerCase()),
      )
  );
}
