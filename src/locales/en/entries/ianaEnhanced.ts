/** Words for `catalogue/entries/ianaEnhanced.ts` in English. */

import type { ianaEnhanced as rows } from '../../../catalogue/entries/ianaEnhanced.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaEnhanced: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
