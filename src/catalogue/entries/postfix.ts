/** Codes that Postfix gives by itself. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const postfix = {} as const satisfies Record<string, EntryRow>;
