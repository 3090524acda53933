/** Causes of senders, authentication and policies of Exchange Online. Imported by `index.ts` alone. */

import type { CauseRow } from '../cause.ts';

export const accessCauses = {} as const satisfies Record<string, CauseRow>;
