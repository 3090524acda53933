/** What errors about the sender mean. Imported by `index.ts` alone. */

import type { Guidance } from '../entry.ts';

export const senderMeanings = {} as const satisfies Record<string, Guidance>;
