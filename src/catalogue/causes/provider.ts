/** Causes of errors of other providers. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';

export const providerCauses = {} as const satisfies Record<string, DocumentedCause>;
