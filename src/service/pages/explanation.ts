/** One failure as a page: all that is known about it, then its record, as Markdown. */

import type { Locale } from '../../locales/locale.ts';
import { maskText } from '../../redact/mask.ts';
import { MAX_REPLY, recordRows } from '../letters/ticket.ts';
import type { CardFacts } from '../wording/cardFacts.ts';
import { codeSpan } from '../wording/markdown.ts';
import { maskedCard, wholeCard } from '../wording/wholeCard.ts';

/** The page: the commands have the values of the record. */
export function explanationOf(facts: CardFacts, locale: Locale): string {
  const rows = recordRows(facts, locale).map(([name, value]) => `- ${name}: ${codeSpan(value, MAX_REPLY)}`);
  return [wholeCard(facts, locale), `**${locale.interface.explanation.record}**\n\n${rows.join('\n')}`].join('\n\n');
}

/** The card for a forum or a chat: whatever names people and servers is masked; the reply is quoted below. */
export function cardToShare(facts: CardFacts, locale: Locale): string {
  const { text, record } = facts.finding;
  return `${maskedCard(facts, locale)}\n\n> ${codeSpan(maskText(text, record), MAX_REPLY)}\n`;
}
