/** How long messages were under way: at servers, to destinations, by the hour. No filter changes it. */

import { fill } from '../locales/wording.ts';
import type { LogReport, NamedLatency } from '../logReport.ts';
import { type Child, element } from '../pageElement.ts';
import { table } from './readLogs.ts';
import type { Said } from './said.ts';

/** Maximum number of rows of a table: the slowest ones. */
const MAX_ROWS = 20;

export function latencyTables({ latency }: LogReport, said: Said): readonly Child[] {
  const { latency: words, messages: plural, columns } = said.words.report;
  const { messages, hops, destinations } = latency;
  if (messages === null && hops.length === 0) {
    return [element('p', {}, words.nothing)];
  }
  const hours = latency.hours
    .toSorted((a, b) => b.p95 - a.p95)
    .slice(0, MAX_ROWS)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const tableOf = (kind: 'hops' | 'destinations' | 'hours', rows: readonly NamedLatency[]): readonly Child[] =>
    rows.length === 0
      ? []
      : [
          element('h3', {}, words[kind]),
          table(
            words[kind],
            [words.names[kind], columns.messages, words.half, words.most, words.longest],
            rows
              .slice(0, MAX_ROWS)
              .map(({ name, count, p50, p95, max }) => [
                kind === 'hours' ? said.time(name) : name,
                said.number(count),
                said.exactDuration(p50),
                said.exactDuration(p95),
                said.exactDuration(max),
              ]),
          ),
        ];
  const sentence =
    messages === null
      ? []
      : [
          element(
            'p',
            {},
            fill(words.sentence, {
              messages: said.plural(plural, messages.count),
              half: said.exactDuration(messages.p50),
              most: said.exactDuration(messages.p95),
              longest: said.exactDuration(messages.max),
            }),
          ),
        ];
  return [...sentence, ...tableOf('hops', hops), ...tableOf('destinations', destinations), ...tableOf('hours', hours)];
}
