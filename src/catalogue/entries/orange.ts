/** Tags of Orange and La Poste. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const orange = {} as const satisfies Record<string, EntryRow>;
