/** Codes of Gmail. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const gmail = {} as const satisfies Record<string, EntryRow>;
