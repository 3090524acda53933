/** SMTP reply codes. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const smtpReplies = {} as const satisfies Record<string, EntryRow>;
