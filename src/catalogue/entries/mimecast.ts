/** Replies of Mimecast. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const mimecast = {} as const satisfies Record<string, EntryRow>;
