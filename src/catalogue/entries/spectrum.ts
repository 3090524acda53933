/** Tags of Spectrum. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const spectrum = {} as const satisfies Record<string, EntryRow>;
