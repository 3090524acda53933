/** The words of an entry: its own, or those of a meaning that it shares. */

import { standards } from '../catalogue/authorities.ts';
import { type Entry, entryOfReason } from '../catalogue/entries.ts';
import type { Authority, OwnEntryId } from '../catalogue/generated/ids.ts';
import type { Reason } from '../ids/reason.ts';
import type { Wordings } from './interface.ts';
import type { EntryWords, Locale } from './locale.ts';

/** All three words of an entry; `problem` is the name if there is no other. */
export interface AllEntryWords extends EntryWords {
  readonly problem: Wordings;
}

export function entryWords(entry: Entry, locale: Locale): AllEntryWords {
  const words = entry.meaning === null ? locale.entries[entry.id as OwnEntryId] : locale.meanings[entry.meaning];
  return { problem: [words.name], ...words };
}

/** What went wrong, as a short name: that of the words that tell it. */
export function reasonName(reason: Reason, locale: Locale): string {
  const entry = entryOfReason(reason);
  return entry === null ? locale.interface.card.unknownReason : entryWords(entry, locale).name;
}

/** The value of `{provider}`; null for a standard, which is nobody in particular. */
export function providerName(authority: Authority, locale: Locale): string | null {
  return standards.has(authority) ? null : locale.authorities[authority];
}
