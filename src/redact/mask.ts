/** Hides what a text says about people and servers: for texts that a person passes on. */

import type { LogRecord } from '../scan/finding.ts';

const ADDRESS = /[^\s<>"'`(),;:[\]]{1,200}@[\p{L}\p{N}.-]{1,253}/gu;
const GUID = /(?<![\p{L}\p{N}-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\p{L}\p{N}-])/giu;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const IPV6 = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\p{L}\p{N}:])/giu;
/** A host name: two labels or more, the last one in small letters; `RESOLVER.ADR.RecipientNotFound` is none. */
const HOST = /(?<![\p{L}\p{N}.@-])(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})\.)+[a-z]{2,24}(?![\p{L}\p{N}-])/gu;

/** What is hidden of a record; the outcome and the time are not. */
const hidden = [
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

/** Shorter values are no names: they would be found in any word. */
const MIN_VALUE = 3;

/**
 * The text with the record's values, and whatever else looks like an address, a server or an id, replaced by what they are:
 * `<recipient>`, `<address>`, `<host>`. `spell` gives a value as the text may write it.
 */
export function maskText(text: string, record: LogRecord, spell: (value: string) => string = (value) => value): string {
  const values = hidden
    .flatMap((name) => (record[name] === null ? [] : [{ name, value: record[name] }]))
    .flatMap(({ name, value }) => [
      { name, value },
      { name, value: spell(value) },
    ])
    .filter(({ value }) => value.length >= MIN_VALUE)
    .sort((a, b) => b.value.length - a.value.length);
  let masked = text;
  for (const { name, value } of values) {
    masked = masked.replaceAll(value, `<${name}>`);
  }
  return masked
    .replace(ADDRESS, '<address>')
    .replace(GUID, '<id>')
    .replace(IPV4, '<ip>')
    .replace(IPV6, '<ip>')
    .replace(HOST, '<host>');
}
