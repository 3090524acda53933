/** Causes of errors of Exchange Server. Imported by `index.ts` alone. */

import type { CauseRow } from '../cause.ts';

export const transportCauses = {} as const satisfies Record<string, CauseRow>;
