/** One failure as a page: the card, the whole record, and all that is known about the code, as Markdown. */

import type { Locale } from '../../locales/locale.ts';
import { maskText } from '../../redact/mask.ts';
import { MAX_REPLY, recordRows } from '../letters/ticket.ts';
import type { CardFacts } from '../wording/cardFacts.ts';
import { cardMarkdown, entryCard } from '../wording/entryCard.ts';
import { hoverCard, maskedHoverCard, noCommands } from '../wording/hoverCard.ts';
import { codeSpan } from '../wording/markdown.ts';

/** The page: the commands have the values of the record. */
export function explanationOf(facts: CardFacts, locale: Locale): string {
  const { entry, finding } = facts;
  const words = locale.interface.explanation;
  const rows = recordRows(facts, locale).map(([name, value]) => `- ${name}: ${codeSpan(value, MAX_REPLY)}`);
  return [
    hoverCard(facts, locale, noCommands),
    `**${words.record}**\n\n${rows.join('\n')}`,
    ...(entry === null ? [] : [`---\n\n**${words.code}**`, cardMarkdown(entryCard(entry, locale, finding), locale)]),
  ].join('\n\n');
}

/** The card for a forum or a chat: whatever names people and servers is masked; the reply is quoted below. */
export function maskedCard(facts: CardFacts, locale: Locale): string {
  const { text, record } = facts.finding;
  return `${maskedHoverCard(facts, locale)}\n\n> ${codeSpan(maskText(text, record), MAX_REPLY)}\n`;
}
