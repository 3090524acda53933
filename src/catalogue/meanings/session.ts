/** What errors about the session mean. Imported by `index.ts` alone. */

import type { Guidance } from '../entry.ts';

export const sessionMeanings = {} as const satisfies Record<string, Guidance>;
