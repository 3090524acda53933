/** Refusals by block lists. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const blockLists = {} as const satisfies Record<string, EntryRow>;
