/** The ticket summary: what a colleague needs to take the case over, as plain text. */

import { articleOf } from '../../locales/article.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayEither, sayFullTime } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import type { CardFacts } from '../wording/cardFacts.ts';
import { plainLine, withoutMarkup } from '../wording/markdown.ts';
import { plainValues, problemLine } from '../wording/problem.ts';

/** Maximum length of a reply, UTF-16 code units. */
export const MAX_REPLY = 1000;

type Row = readonly [name: string, value: string];

/** The summary of a failure; what the record does not say is left out. */
export function ticketOf(facts: CardFacts, locale: Locale): string {
  const words = locale.interface.ticket;
  const cause = facts.causes.proven[0]?.cause;
  const [link] = facts.links;
  const actors = facts.actors.map((actor) => locale.actors[actor]);
  const rows = [
    ...recordRows(facts, locale),
    ...told([
      [words.cause, cause === undefined ? null : withoutMarkup(locale.causes[cause].text)],
      [words.whoActs, sayEither(actors, locale.interface.or)],
      [words.article, link === undefined ? null : articleOf(link, locale).url],
    ]),
  ];
  const heading = [facts.code, problemLine(facts, locale)].filter(Boolean).join(' · ');
  return [heading, ...rows.map(([name, value]) => `${name}: ${value}`)].join('\n');
}

/** The record's values, each with its name, as plain text. */
export function recordRows({ finding, values: spoken }: CardFacts, locale: Locale): readonly Row[] {
  const words = locale.interface.ticket;
  const values = plainValues(spoken);
  const { time } = finding.record;
  return told([
    [words.time, time === null ? null : sayFullTime(time, locale, plainLine)],
    [words.sender, values.sender],
    [words.recipient, values.recipient],
    [words.server, values.server],
    [words.connector, values.connector],
    [words.messageId, values.messageId],
    [words.networkMessageId, values.networkMessageId],
    [words.reply, plainLine(replyText(finding), MAX_REPLY)],
  ]);
}

function told(rows: readonly (readonly [name: string, value: string | null | undefined])[]): readonly Row[] {
  return rows.flatMap(([name, value]): Row[] => (value ? [[name, value]] : []));
}

/** The reply as the server gave it. */
export function replyText({ reply, code, text }: Finding): string {
  return reply === null || code === null ? text : `${reply} ${text}`;
}
