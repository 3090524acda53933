/** The shape of what a provider has announced. Any room may import it. */

import type { EntryId } from './generated/ids.ts';

/** What is different from a day or a month on; its words are in `locales/`. */
export interface AnnouncementRow {
  /** `2026-12-31`, or `2026-12` where only the month is known. */
  readonly on: string;
  /** The meanings that it concerns. */
  readonly entries: readonly EntryId[];
}
