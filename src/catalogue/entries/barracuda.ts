/** Replies of Barracuda. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const barracuda = {} as const satisfies Record<string, EntryRow>;
