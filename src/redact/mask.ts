/** Hides what a reply says about people and servers, for texts that are passed on. */

import type { LogRecord } from '../scan/finding.ts';
import { GUID, LEGACY_PART } from './patterns.ts';

/** Addresses, also encoded (`%40`, `=40`) or with a quoted name, and a domain after a bare `@`. */
const ADDRESS = /(?:"[^"\n]{1,100}"|[^\s<>"'`(),;:[\]]{0,200})(?:@|%40|=40)[\p{L}\p{N}.-]{1,253}/gu;
const IDS = new RegExp(GUID, 'giu');
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
/** Groups between colons, which a time has too. */
const COLONS = /(?<![\p{L}\p{N}])(IPv6:)?([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\p{L}\p{N}:])/giu;
/**
 * Labels that end in a top-level domain in lower case. In upper case only domains that servers really use, since
 * `RESOLVER.ADR.RecipientNotFound` is not a server.
 */
const HOST =
  /(?<![\p{L}\p{N}_@-])(?<![\p{L}\p{N}]\.)(?:[\p{L}\p{N}_][\p{L}\p{N}_-]{0,62}\.)+(?:xn--[a-z\d-]{2,59}|\p{Ll}{2,24})(?![\p{L}\p{N}_-])/gu;
const CAPITAL_HOST =
  /(?<![\p{L}\p{N}_@.-])(?:[A-Z\d][A-Z\d-]{0,62}\.)+(?:COM|NET|ORG|EDU|GOV|LOCAL|LAN|CORP|INTERNAL)(?![\p{L}\p{N}_-])/gu;
const CAPITAL_COUNTRY_HOST = /(?<![\p{L}\p{N}_@.-])(?:[A-Z\d][A-Z\d-]{0,62}\.){2,}[A-Z]{2}(?![\p{L}\p{N}_-])/gu;
const LEGACY_PARTS = new RegExp(LEGACY_PART, 'giu');

/** Fields of a record that are hidden; the outcome and the time are not. */
const hiddenValues = [
  'sender',
  'recipient',
  'originalRecipient',
  'messageId',
  'networkMessageId',
  'session',
  'server',
  'ip',
  'connector',
] as const satisfies readonly (keyof LogRecord)[];

/** Minimum length of a value that is hidden, UTF-16 code units. Shorter values, words (`mail`) and codes occur in any sentence and name nobody. */
const MIN_VALUE = 3;
const WORD_OR_CODE = /^(?:\p{L}+|\d{3}|\d\.\d{1,3}\.\d{1,3})$/u;

/**
 * The text with the record's values, and whatever else looks like an address, a server or an id, replaced by what they are:
 * `<recipient>`, `<address>`, `<host>`. Codes, reason strings and times stay.
 */
export function maskText(text: string, record: LogRecord): string {
  const values = hiddenValues
    .flatMap((name) => (record[name] === null ? [] : [{ name, value: record[name] }]))
    .filter(({ value }) => value.length >= MIN_VALUE && !WORD_OR_CODE.test(value))
    .sort((a, b) => b.value.length - a.value.length);
  let masked = text;
  for (const { name, value } of values) {
    masked = replaceWord(masked, value, `<${name}>`);
  }
  return masked
    .replace(ADDRESS, '<address>')
    .replace(IDS, '<id>')
    .replace(LEGACY_PARTS, '<name>')
    .replace(COLONS, (match: string, prefix: string | undefined, groups: string) =>
      groups.includes('::') || groups.split(':').length === 8 ? `${prefix ?? ''}<ip>` : match,
    )
    .replace(IPV4, '<ip>')
    .replace(HOST, '<host>')
    .replace(CAPITAL_HOST, '<host>')
    .replace(CAPITAL_COUNTRY_HOST, '<host>');
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

/**
 * Replaces a value wherever it stands alone, in any case. It is compared literally: engines refuse a regular expression of more than some
 * 30,000 characters.
 */
function replaceWord(text: string, value: string, replacement: string): string {
  const lower = sameLengthLower(text);
  const wanted = sameLengthLower(value);
  const pieces: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at)) {
    const end = at + wanted.length;
    // Two code units: the character beside it may be one outside the basic plane.
    if (WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || WORD_AFTER.test(text.slice(end, end + 2))) {
      at++;
    } else {
      pieces.push(text.slice(from, at), replacement);
      from = end;
      at = end;
    }
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}

/**
 * In lower case, but for the few letters whose lower case has another length: places are the same in both. The sigma of a word's end is
 * like any other, because a value ends elsewhere than the word in which it stands.
 */
function sameLengthLower(text: string): string {
  const lower = text.toLowerCase();
  const fitting = lower.length === text.length ? lower : text.replace(/./gsu, lowerOfLength);
  return fitting.replaceAll('ς', 'σ');
}

function lowerOfLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
