/** The IANA registry of enhanced status codes. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const ianaEnhanced = {} as const satisfies Record<string, EntryRow>;
