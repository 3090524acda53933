/** Words for `catalogue/entries/barracuda.ts` in Italian. */

import type { barracuda as rows } from '../../../catalogue/entries/barracuda.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const barracuda: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
