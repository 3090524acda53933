/** What a message's header fields say about its route and the filters it passed, in words. */

import type { TokenKind } from '../../catalogue/token.ts';
import { findTokens } from '../../catalogue/tokenLookup.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, sayDuration, sayExactTime } from '../../locales/wording.ts';
import { type Hop, readHops, slowestHop, totalDelay } from '../../mime/receivedHops.ts';
import { wordTable } from '../../text/wordTable.ts';
import { headerBlockAt } from '../document/headerBlock.ts';
import type { LogText } from '../document/logText.ts';
import { codeSpan, plainLine } from './markdown.ts';

/** A field of a header, unfolded. */
interface Field {
  readonly name: string;
  readonly value: string;
}

/** Maximum length of a server's name, UTF-16 code units, and maximum number of hops that are listed. */
const MAX_NAME = 80;
const MAX_LISTED = 30;
/** Maximum number of verdicts of one field that are named. */
const MAX_VERDICTS = 12;
/** Maximum length of a value that is read, UTF-16 code units; the rest is ignored. */
const MAX_VALUE = 8000;

/** Header fields with verdicts, in lower case, and the kinds of tokens in their values. */
const verdictFields: Readonly<Record<string, ReadonlySet<TokenKind>>> = wordTable({
  'authentication-results': new Set<TokenKind>(['authenticationResult']),
  'arc-authentication-results': new Set<TokenKind>(['authenticationResult']),
  'authentication-results-original': new Set<TokenKind>(['authenticationResult']),
  'x-forefront-antispam-report': new Set<TokenKind>(['antispamValue']),
});

/** The card of the hop that the `Received` field on a line describes, among the others of its header; null: it describes none. */
export function hopMarkdownAt(text: LogText, line: number, locale: Locale): string | null {
  const fields = headerBlockAt(text, line).filter(isReceived);
  const hops = readHops(fields.map(({ value }) => value));
  // The last server's field is at the top.
  const index = fields.length - 1 - fields.findIndex(({ start, end }) => start <= line && line <= end);
  const hop = hops[index];
  if (hop === undefined) {
    return null;
  }
  const words = locale.interface.hops;
  const numbers = { hop: String(index + 1), hops: String(hops.length) };
  const about = [hop.protocol, hop.tls].filter((part) => part !== null).map((part) => codeSpan(plainLine(part, MAX_NAME)));
  const lines = [
    `### ${fill(words.title, numbers)}`,
    [routeOf(hop, (name) => codeSpan(plainLine(name, MAX_NAME))), ...about].join(' · '),
    [hop.time === null ? words.unread : sayExactTime(hop.time, locale), ...sayDelay(hop, locale)].join(' · '),
    ...sayWhole(hops, locale),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

/** What in a message's header matters for a failure, as lines of plain text: its hops, then its verdicts. */
export function headerNotes(fields: readonly Field[], locale: Locale): readonly string[] {
  const hops = readHops(fields.filter(isReceived).map(({ value }) => value));
  return [...hopLines(hops, locale), ...fields.flatMap((field) => verdictLine(field, locale) ?? [])];
}

function isReceived({ name }: Pick<Field, 'name'>): boolean {
  return name.toLowerCase() === 'received';
}

/** The two servers of a hop. */
function routeOf({ from, by }: Hop, show: (name: string) => string): string {
  return [from, by]
    .filter((name) => name !== null)
    .map(show)
    .join(' → ');
}

function hopLines(hops: readonly Hop[], locale: Locale): readonly string[] {
  if (hops.length < 2) {
    return [];
  }
  const listed = hops.slice(0, MAX_LISTED).map((hop, index) => {
    const time = hop.time === null ? locale.interface.hops.unread : sayExactTime(hop.time, locale);
    return [`${index + 1}`, time, routeOf(hop, (name) => plainLine(name, MAX_NAME)), ...sayDelay(hop, locale)].join(' · ');
  });
  const more = hops.length > MAX_LISTED ? ['…'] : [];
  return [fill(locale.interface.hops.count, { hops: String(hops.length) }), ...listed, ...more, ...sayWhole(hops, locale)];
}

function sayDelay({ delay }: Hop, locale: Locale): readonly string[] {
  if (delay === null || delay === 0) {
    return [];
  }
  const duration = sayDuration(Math.abs(delay), locale.language);
  return [delay < 0 ? fill(locale.interface.hops.clocks, { duration }) : `+${duration}`];
}

/** How long the whole route took, and where most of the time went. */
function sayWhole(hops: readonly Hop[], locale: Locale): readonly string[] {
  const total = totalDelay(hops);
  const slowest = slowestHop(hops);
  if (total === null || total < 0 || slowest === null) {
    return [];
  }
  const values = {
    total: sayDuration(total, locale.language),
    hop: String(hops.indexOf(slowest) + 1),
    duration: sayDuration(slowest.delay ?? 0, locale.language),
  };
  return [fill(locale.interface.hops.whole, values)];
}

/** The verdicts of a field by their names: only these are documented, whatever else the field contains. */
function verdictLine({ name, value }: Field, locale: Locale): string | null {
  const kinds = verdictFields[name.toLowerCase()];
  if (kinds === undefined) {
    return null;
  }
  const text = value.slice(0, MAX_VALUE);
  const verdicts = findTokens(text, kinds)
    // `header.d=` names what follows it, and is not a verdict.
    .filter(({ end }) => text[end - 1] !== '=')
    .sort((a, b) => a.start - b.start)
    .map(({ id }) => locale.tokens[id].name);
  const told = [...new Set(verdicts)].slice(0, MAX_VERDICTS);
  return told.length === 0 ? null : `${plainLine(name, MAX_NAME)}: ${told.join(' · ')}`;
}
