/** Words for `catalogue/meanings/recipient.ts` in English. */

import type { recipientMeanings as rows } from '../../../catalogue/meanings/recipient.ts';
import type { EntryWords } from '../../locale.ts';

export const recipientMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {};
