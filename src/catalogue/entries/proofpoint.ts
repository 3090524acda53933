/** Codes of Proofpoint. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const proofpoint = {} as const satisfies Record<string, EntryRow>;
