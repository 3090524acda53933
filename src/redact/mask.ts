/** Hides what a reply says about people and servers, for texts that are passed on. */

import type { LogRecord } from '../scan/finding.ts';
import { addressesIn } from './addresses.ts';
import { isHost } from './hostNames.ts';
import { ipv4Of, ipv6Of, nextToken, type Token } from './tokens.ts';

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
  return withoutNames(masked);
}

/** The text with what its addresses, hosts and ids are. */
function withoutNames(text: string): string {
  let result = '';
  let from = 0;
  for (const address of addressesIn(text)) {
    if (address.from >= from) {
      result += `${withoutTokens(text, from, address.from)}<address>`;
      from = address.to;
    }
  }
  return result + withoutTokens(text, from, text.length);
}

function withoutTokens(text: string, begin: number, to: number): string {
  let result = '';
  let from = begin;
  for (let token = nextToken(text, from, to); token !== null; token = nextToken(text, from, to)) {
    result += text.slice(from, token.at) + kindIn(token);
    from = token.at + token.text.length;
  }
  return result + text.slice(from, to);
}

/** What a token is; itself if it names nobody. */
function kindIn({ kind, text }: Token): string {
  switch (kind) {
    case 'guid':
    case 'sid':
    case 'escaped':
    case 'opaque':
      return '<id>';
    case 'legacy':
      return '<name>';
    case 'ipv6': {
      const parts = ipv6Of(text);
      return parts === null ? text : `${parts.prefix}<ip>`;
    }
    case 'dotted': {
      const ipv4 = ipv4Of(text);
      if (ipv4 !== null) {
        return `<ip>${ipv4.port}`;
      }
      return text.includes('.') && isHost(text) ? '<host>' : text;
    }
  }
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
