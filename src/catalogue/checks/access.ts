/** Checks for senders, authentication and policies of Exchange Online. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const accessChecks = {} as const satisfies Record<string, CheckRow>;
