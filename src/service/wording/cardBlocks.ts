/** The blocks of a card as Markdown, the same in a hover and on a page except for their size. */

import { isInForce } from '../../catalogue/announcements.ts';
import type { AnnouncementId } from '../../catalogue/generated/ids.ts';
import { announcements } from '../../catalogue/generated/rows.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, sayDay } from '../../locales/wording.ts';

/** How a card is set: a hover has little room. */
export interface CardLayout {
  /** Markdown of a heading, `#` to `######`. */
  readonly heading: string;
  /** Between the heading of a list and its items. */
  readonly gap: string;
}

export const hoverLayout: CardLayout = { heading: '###', gap: '\n' };
export const pageLayout: CardLayout = { heading: '#', gap: '\n\n' };

/** Code and name; the name is Markdown. */
export function titleBlock(code: string, name: string | null, { heading }: CardLayout): string {
  return `${heading} ${[code, name].filter(Boolean).join(' · ')}`;
}

/** Who acts, after a bold heading; empty if nobody is named. */
export function actorBlock(who: string, locale: Locale): string {
  return who === '' ? '' : `**${locale.interface.card.whoActs}** ${who}`;
}

/** A bold heading and a list; empty if there are no items. */
export function listBlock(heading: string, items: readonly string[], { gap }: CardLayout): string {
  return items.length === 0 ? '' : `**${heading}**${gap}${items.map((item) => `- ${item}`).join('\n')}`;
}

/** A bold heading and numbered steps, which may have steps of their own; empty if there are no steps. */
export function stepBlock(
  steps: readonly { readonly text: string; readonly how?: readonly string[] }[],
  locale: Locale,
  { gap }: CardLayout,
): string {
  const lines = steps.flatMap(({ text, how = [] }, index) => [`${index + 1}. ${text}`, ...how.map((one) => `   - ${one}`)]);
  return lines.length === 0 ? '' : `**${locale.interface.card.fix}**${gap}${lines.join('\n')}`;
}

/** What holds from an announced day on, which has been or is to come. */
export function announcementBlock(id: AnnouncementId, locale: Locale, now: number): string {
  const { inForce, toCome } = locale.interface.card.announced;
  return fill(isInForce(id, now) ? inForce : toCome, {
    date: sayDay(announcements[id].on, locale.language),
    text: locale.announcements[id],
  });
}

/** The blocks that are not empty, a paragraph each. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
