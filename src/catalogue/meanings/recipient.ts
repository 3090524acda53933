/** What errors about the recipient mean. Imported by `index.ts` alone. */

import type { Guidance } from '../entry.ts';

export const recipientMeanings = {} as const satisfies Record<string, Guidance>;
