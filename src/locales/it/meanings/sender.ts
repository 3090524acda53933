/** Words for `catalogue/meanings/sender.ts` in Italian. */

import type { senderMeanings as rows } from '../../../catalogue/meanings/sender.ts';
import type { EntryWords } from '../../locale.ts';

export const senderMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {};
