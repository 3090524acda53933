/** The card of a token: what a word of a log that is not a code means, for the look-up, the command line and the hover. */

import type { TokenId } from '../../catalogue/generated/ids.ts';
import { tokens } from '../../catalogue/generated/rows.ts';
import { articlesOfKinds, type TokenKind } from '../../catalogue/token.ts';
import { type Article, articleOf } from '../../locales/article.ts';
import type { Locale } from '../../locales/locale.ts';

export interface TokenCard {
  readonly kind: TokenKind;
  /** As it is usually written. */
  readonly written: string;
  readonly name: string;
  readonly text: string;
  /** Where it or its kind is documented; null: nowhere. */
  readonly article: Article | null;
}

export function tokenCard(id: TokenId, locale: Locale): TokenCard {
  const { kind, written, link = articlesOfKinds[kind] } = tokens[id];
  return {
    kind,
    written: written[0] ?? '',
    ...locale.tokens[id],
    article: link === undefined ? null : articleOf(link, locale),
  };
}

/** The card as Markdown, under a heading of `level`; its kind comes last, as it matters least. */
export function tokenMarkdown({ kind, written, name, text, article }: TokenCard, locale: Locale, level = '#'): string {
  const about = [
    `*${locale.interface.tokenKinds[kind]}*`,
    ...(article === null ? [] : [`[${article.title}](${article.url})`]),
  ].join(' · ');
  return `${level} ${written} · ${name}\n\n${text}\n\n${about}\n`;
}
