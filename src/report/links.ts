/** The articles to which a card leads, chosen by the words of its reply. Any room above may import it. */

import { type BlockListRow, isListPage, listsNamedIn } from '../catalogue/blockList.ts';
import { type Entry, entryOf } from '../catalogue/entries.ts';
import type { LinkId } from '../catalogue/generated/ids.ts';
import { listingReasons, type Reason } from '../ids/reason.ts';
import type { Finding } from '../scan/finding.ts';

/** The block lists that a finding's reply names as its reason. */
export function listsOf({ reason, text }: Finding): readonly BlockListRow[] {
  return listsFor(reason, text);
}

/** The block lists that a reply names as its reason: of the kind that is blocked, if there are any. */
export function listsFor(reason: Reason | null, text: string): readonly BlockListRow[] {
  if (reason === null || !listingReasons.has(reason)) {
    return [];
  }
  const named = listsNamedIn(text);
  const kind = reason === 'ip-blocked' ? 'addresses' : 'domains';
  const fitting = named.filter(({ lists }) => lists === kind || lists === 'both');
  return fitting.length > 0 ? fitting : named;
}

/** The articles of a finding, the most telling first. */
export function linksOf(finding: Finding): readonly LinkId[] {
  return finding.entry === null ? [] : linksFor(entryOf(finding.entry), finding.reason, finding.text);
}

/**
 * The articles of an entry for a reply: where an address or a domain is blocked, first the pages of the lists that the reply names, which
 * take the place of other lists' pages.
 */
export function linksFor(entry: Entry, reason: Reason | null, text: string): readonly LinkId[] {
  const named = listsFor(reason, text).map(({ link }) => link);
  return named.length === 0 ? entry.links : [...named, ...entry.links.filter((link) => !isListPage(link))];
}
