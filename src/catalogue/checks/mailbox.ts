/** Checks for recipients, mailboxes and content in Exchange Online. Imported by `index.ts` alone. */

import type { CheckRow } from '../check.ts';

export const mailboxChecks = {} as const satisfies Record<string, CheckRow>;
