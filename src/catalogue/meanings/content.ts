/** What errors about the content mean. Imported by `index.ts` alone. */

import type { Guidance } from '../entry.ts';

export const contentMeanings = {} as const satisfies Record<string, Guidance>;
