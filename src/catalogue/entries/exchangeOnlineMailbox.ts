/** Codes of Exchange Online about recipients, mailboxes and content. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const exchangeOnlineMailbox = {} as const satisfies Record<string, EntryRow>;
