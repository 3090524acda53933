/** Checks for delivery, queues and routes of Exchange Online. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const deliveryChecks = {} as const satisfies Record<string, CheckRow>;
