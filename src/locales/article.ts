/** Articles in the reader's language. */

import type { LinkId } from '../catalogue/generated/ids.ts';
import { links } from '../catalogue/generated/rows.ts';
import { localized } from './articleLocale.ts';
import type { Locale } from './locale.ts';

export interface Article {
  readonly title: string;
  readonly url: string;
}

/** An article's address and title in the language of the locale. */
export function articleOf(id: LinkId, locale: Locale): Article {
  return { title: locale.links[id], url: localized(links[id].url, locale.articleLocale) };
}

/** Every article of the catalogue. */
export function everyArticle(locale: Locale): readonly Article[] {
  return (Object.keys(links) as LinkId[]).map((id) => articleOf(id, locale));
}
