/** Codes of Exchange Online about delivery, queues and routes. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const exchangeOnlineDelivery = {} as const satisfies Record<string, EntryRow>;
