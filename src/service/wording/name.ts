/** The code and short name of a finding or an entry. */

import type { Entry } from '../../catalogue/entries.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { causesOf } from '../../report/judgement.ts';
import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { classCard } from './classCard.ts';
import { plainLine } from './markdown.ts';

/** Reply and code together, as a server says them: `550 5.1.10`. */
export function codeOf(finding: Finding): string {
  return [finding.reply, finding.code].filter((part) => part !== null).join(' ');
}

/** Reply and code of an entry as servers usually say them; for an entry identified by its words alone, these words; empty for one of the words in general. */
export function spokenCode({ replies, code, texts, strings, authority }: Entry): string {
  const spoken = [replies[0], code?.replace('X', 'x')].filter(Boolean).join(' ');
  return spoken === '' && authority !== 'words' ? ((texts ?? strings)?.[0] ?? '') : spoken;
}

/**
 * The organisation's own name, the entry's, or that of the code's subject, as plain text; null for a bare reply without an entry.
 */
export function nameOf(document: LogDocument, finding: Finding, locale: Locale): string | null {
  const own = document.ownOf(finding)?.name;
  return own === undefined ? catalogueName(finding, locale) : plainLine(sayOwn(own, locale));
}

/** The same without what the organisation says: our own words, which are safe in Markdown as they are. */
export function catalogueName(finding: Finding, locale: Locale): string | null {
  const entry = causesOf(finding)?.entry;
  if (entry !== undefined) {
    return entryWords(entry, locale).name;
  }
  return finding.code === null ? null : classCard(finding.code, locale).name;
}
