/** Causes of errors of other providers. Imported by `index.ts` alone. */

import type { CauseRow } from '../cause.ts';

export const providerCauses = {} as const satisfies Record<string, CauseRow>;
