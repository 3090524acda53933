/** The ticket summary: what a colleague needs to take the case over, as plain text. */

import { articleOf } from '../../locales/article.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayFullTime } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { causesOf } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { plainLine, withoutMarkup } from '../wording/markdown.ts';
import { codeOf } from '../wording/name.ts';
import { plainValues, problemLine } from '../wording/problem.ts';
import { whoActs } from '../wording/whoActs.ts';

/** UTF-16 code units. */
export const MAX_REPLY = 1000;

type Row = readonly [name: string, value: string];

/** The summary of a finding; what the record does not tell is left out. */
export function ticketOf(document: LogDocument, finding: Finding, locale: Locale): string {
  const words = locale.interface.ticket;
  const judged = causesOf(finding);
  const cause = judged?.causes.proven[0]?.cause;
  const link = judged?.entry.links[0];
  const rows = [
    ...recordRows(finding, locale),
    ...told([
      [words.cause, cause === undefined ? null : withoutMarkup(locale.causes[cause].text)],
      [words.whoActs, judged === null ? null : whoActs(finding, locale)],
      [words.article, link === undefined ? null : articleOf(link, locale).url],
    ]),
  ];
  const head = `${codeOf(finding)} · ${problemLine(document, finding, locale)}`;
  return [head, ...rows.map(([name, value]) => `${name}: ${value}`)].join('\n');
}

/** What the record tells, each value with its name, plain text. */
export function recordRows(finding: Finding, locale: Locale): readonly Row[] {
  const words = locale.interface.ticket;
  const values = plainValues(finding);
  const { time } = finding.record;
  return told([
    [words.time, time === null ? null : sayFullTime(time, locale.language, plainLine)],
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

/** The reply as it was spoken. */
export function replyText({ reply, code, text }: Finding): string {
  return reply === null || code === null ? text : `${reply} ${text}`;
}
