/** Words for `catalogue/entries/spectrum.ts` in English. */

import type { spectrum as rows } from '../../../catalogue/entries/spectrum.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const spectrum: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
