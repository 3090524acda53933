/** Tags of GoDaddy. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const godaddy = {} as const satisfies Record<string, EntryRow>;
