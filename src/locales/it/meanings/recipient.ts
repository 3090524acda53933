/** Words for `catalogue/meanings/recipient.ts` in Italian. */

import type { recipientMeanings as rows } from '../../../catalogue/meanings/recipient.ts';
import type { EntryWords } from '../../locale.ts';

export const recipientMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {};
