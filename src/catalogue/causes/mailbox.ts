/** Causes of recipients, mailboxes and content in Exchange Online. Imported by `index.ts` alone. */

import type { CauseRow } from '../cause.ts';

export const mailboxCauses = {} as const satisfies Record<string, CauseRow>;
