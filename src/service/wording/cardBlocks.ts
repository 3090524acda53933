/** The blocks of a card as Markdown. */

import { isInForce } from '../../catalogue/announcements.ts';
import type { AnnouncementId } from '../../catalogue/generated/ids.ts';
import { announcements } from '../../catalogue/generated/rows.ts';
import type { Article } from '../../locales/article.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, sayDay } from '../../locales/wording.ts';

/** Code and name under a heading of a level; the name is Markdown. */
export function titleBlock(code: string, name: string | null, level: '#' | '###'): string {
  return `${level} ${[code, name].filter(Boolean).join(' · ')}`;
}

/** Who acts, after a bold heading; empty if nobody is named. */
export function actorBlock(who: string, locale: Locale): string {
  return who === '' ? '' : `**${locale.interface.card.whoActs}** ${who}`;
}

/** A bold heading and a list; empty if there are no items. */
export function listBlock(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${heading}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/** A bold heading and numbered steps, which may have steps of their own; empty if there are no steps. */
export function stepBlock(
  heading: string,
  steps: readonly { readonly text: string; readonly how?: readonly string[] }[],
): string {
  const lines = steps.flatMap(({ text, how = [] }, index) => [`${index + 1}. ${text}`, ...how.map((one) => `   - ${one}`)]);
  return lines.length === 0 ? '' : `**${heading}**\n\n${lines.join('\n')}`;
}

/** Articles beside each other. */
export function linkBlock(articles: readonly Article[]): string {
  return articles.map(({ title, url }) => `[${title}](${url})`).join(' · ');
}

/** The names of entries to read too. */
export function relatedBlock(names: readonly string[], locale: Locale): string {
  return names.length === 0 ? '' : `${locale.interface.card.related} ${names.join(' · ')}`;
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
