/** Codes of iCloud Mail. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const apple = {} as const satisfies Record<string, EntryRow>;
