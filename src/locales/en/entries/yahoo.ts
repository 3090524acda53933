/** Words for `catalogue/entries/yahoo.ts` in English. */

import type { yahoo as rows } from '../../../catalogue/entries/yahoo.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const yahoo: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
