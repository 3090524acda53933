/** The ticket summary: what a colleague needs to take the case over, as plain text. */

import type { Locale } from '../locales/locale.ts';
import { sayFullTime } from '../locales/wording.ts';
import { articleOf } from '../report/article.ts';
import type { Finding } from '../scan/finding.ts';
import { causesOf } from './failures.ts';
import { codeOf, whoActs } from './hover.ts';
import type { LogDocument } from './logDocument.ts';
import { plainLine, withoutMarkup } from './markdown.ts';
import { plainValues, problemLine } from './problem.ts';

/** UTF-16 code units. */
const MAX_REPLY = 1000;

/** The summary of a finding; what the record does not tell is left out. */
export function ticketOf(document: LogDocument, finding: Finding, locale: Locale): string {
  const words = locale.interface.ticket;
  const values = plainValues(finding);
  const judged = causesOf(finding);
  const cause = judged?.causes.proven[0]?.cause;
  const link = judged?.entry.links[0];
  const rows: [string, string | null | undefined][] = [
    [words.time, finding.record.time === null ? null : sayFullTime(finding.record.time, locale.language, plainLine)],
    [words.sender, values.sender],
    [words.recipient, values.recipient],
    [words.server, values.server],
    [words.connector, values.connector],
    [words.messageId, values.messageId],
    [words.networkMessageId, values.networkMessageId],
    [words.reply, plainLine(replyText(finding), MAX_REPLY)],
    [words.cause, cause === undefined ? null : withoutMarkup(locale.causes[cause].text)],
    [words.whoActs, judged === null ? null : whoActs(finding, locale)],
    [words.article, link === undefined ? null : articleOf(link, locale).url],
  ];
  const head = `${codeOf(finding)} · ${problemLine(document, finding, locale)}`;
  return [head, ...rows.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`)].join('\n');
}

function replyText({ reply, code, text }: Finding): string {
  return reply === null || code === null ? text : `${reply} ${text}`;
}
