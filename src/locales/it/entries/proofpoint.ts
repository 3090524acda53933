/** Words for `catalogue/entries/proofpoint.ts` in Italian. */

import type { proofpoint as rows } from '../../../catalogue/entries/proofpoint.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const proofpoint: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
