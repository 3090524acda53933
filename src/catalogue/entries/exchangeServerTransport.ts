/** Codes that Exchange Server documents or gives. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const exchangeServerTransport = {} as const satisfies Record<string, EntryRow>;
