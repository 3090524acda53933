/** Causes of delivery, queues and routes of Exchange Online. Imported by `index.ts` alone. */

import type { CauseRow } from '../cause.ts';

export const deliveryCauses = {} as const satisfies Record<string, CauseRow>;
