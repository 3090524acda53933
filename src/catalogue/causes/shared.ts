/** Causes of errors that many servers give alike. Imported by `index.ts` alone. */

import type { CauseRow } from '../cause.ts';

export const sharedCauses = {} as const satisfies Record<string, CauseRow>;
