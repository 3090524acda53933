/** Checks for errors of Exchange Server. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const transportChecks = {} as const satisfies Record<string, CheckRow>;
