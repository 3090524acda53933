/** One failure as a page: the card, the whole record, and all that is known of the code. Markdown. */

import { entryOf } from '../../catalogue/lookup.ts';
import type { Locale } from '../../locales/locale.ts';
import { maskText } from '../../redact/mask.ts';
import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { MAX_REPLY, recordRows } from '../letters/ticket.ts';
import { cardMarkdown } from '../lookUp/explain.ts';
import { entryCard } from '../wording/card.ts';
import { hoverCard, maskedHoverCard, noCommands } from '../wording/hoverCard.ts';
import { codeSpan } from '../wording/markdown.ts';

/** The page: the commands have the values of the record. */
export function explanationOf(document: LogDocument, finding: Finding, locale: Locale): string {
  const words = locale.interface.explanation;
  const rows = recordRows(finding, locale).map(([name, value]) => `- ${name}: ${codeSpan(value, MAX_REPLY)}`);
  const entry = finding.entry === null ? null : entryOf(finding.entry);
  return [
    hoverCard(document, finding, locale, noCommands),
    `**${words.record}**\n\n${rows.join('\n')}`,
    ...(entry === null ? [] : [`---\n\n**${words.code}**`, cardMarkdown(entryCard(entry, locale, finding), locale)]),
  ].join('\n\n');
}

/** The card for a forum or a chat: what names people and servers is hidden, the reply is quoted below. */
export function maskedCard(document: LogDocument, finding: Finding, locale: Locale): string {
  const reply = codeSpan(maskText(finding.text, finding.record), MAX_REPLY);
  return `${maskedHoverCard(document, finding, locale)}\n\n> ${reply}\n`;
}
