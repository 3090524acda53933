/** Codes of Yahoo. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const yahoo = {} as const satisfies Record<string, EntryRow>;
