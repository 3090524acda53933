/** Checks for errors that many servers give alike. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const sharedChecks = {} as const satisfies Record<string, CheckRow>;
