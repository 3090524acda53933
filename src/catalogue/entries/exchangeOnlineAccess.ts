/** Codes of Exchange Online about senders, authentication and policies. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const exchangeOnlineAccess = {} as const satisfies Record<string, EntryRow>;
