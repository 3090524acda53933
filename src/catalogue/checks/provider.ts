/** Checks for errors of other providers. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const providerChecks = {} as const satisfies Record<string, CheckRow>;
