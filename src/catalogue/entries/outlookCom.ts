/** Codes of Outlook.com. Imported by `index.ts` alone. */

import type { EntryRow } from '../entry.ts';

export const outlookCom = {} as const satisfies Record<string, EntryRow>;
