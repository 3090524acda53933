/** The tables of how long messages were under way: at servers, to destinations, by the hour. */

import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayDuration, sayFullTime } from '../../locales/wording.ts';
import type { LogReport, NamedLatency } from '../../logReport.ts';
import { plainLine } from '../../text/markdown.ts';
import type { ReportTable } from './reportTables.ts';

/** Whether any log says how long a message was under way. */
export function saysLatency({ latency: { messages, hops } }: LogReport): boolean {
  return messages !== null || hops.length > 0;
}

/** A sentence about all messages; empty: nothing says how long they took. */
export function sayLatency({ latency: { messages } }: LogReport, locale: Locale): string {
  const { report: words } = locale.interface;
  const say = (milliseconds: number): string => sayDuration(milliseconds / 1000, locale.language);
  return messages === null
    ? ''
    : fill(words.latency.sentence, {
        messages: fillPlural(words.messages, locale.language, messages.count),
        half: say(messages.p50),
        most: say(messages.p95),
        longest: say(messages.max),
      });
}

/** Those that have rows, each with at most `max`, the slowest first. */
export function latencyTables({ latency }: LogReport, max: number, locale: Locale): readonly ReportTable[] {
  const { report: words } = locale.interface;
  const { hops, destinations } = latency;
  const hours = latency.hours.toSorted((a, b) => b.p95 - a.p95).slice(0, max);
  const inOrder = hours.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const say = (milliseconds: number): string => sayDuration(milliseconds / 1000, locale.language);
  const tableOf = (
    kind: 'hops' | 'destinations' | 'hours',
    listed: readonly NamedLatency[],
    others: number,
    sayName: (name: string) => string,
  ): ReportTable => ({
    id: `latency-${kind}`,
    title: words.latency[kind],
    columns: [
      { title: words.latency.names[kind], holds: kind === 'hours' ? 'words' : 'values' },
      { title: words.columns.messages, holds: 'numbers' },
      ...[words.latency.half, words.latency.most, words.latency.longest].map((title) => ({ title, holds: 'words' }) as const),
    ],
    rows: listed.map(({ name, count, p50, p95, max: longest }) => [sayName(name), count, say(p50), say(p95), say(longest)]),
    more: others <= 0 ? null : fillPlural(locale.interface.fileScan.more, locale.language, others),
  });
  return [
    tableOf('hops', hops.slice(0, max), hops.length - max, (name) => plainLine(name)),
    tableOf('destinations', destinations.slice(0, max), destinations.length - max, (name) => plainLine(name)),
    tableOf('hours', inOrder, latency.hours.length - max, (name) => sayFullTime(name, locale, plainLine)),
  ].filter(({ rows }) => rows.length > 0);
}
