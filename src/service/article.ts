/** Tells the catalogue's articles from any other address. */

import { type LinkId, links } from '../catalogue/links.ts';
import type { Locale } from '../locales/locale.ts';
import { articleOf } from '../report/article.ts';

/** Whether the address is an article of ours in this language: nothing else is opened on a client's behalf. */
export function isArticle(address: string, locale: Locale): boolean {
  return (Object.keys(links) as LinkId[]).some((id) => articleOf(id, locale).url === address);
}
