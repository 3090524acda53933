/** Words for `catalogue/entries/orange.ts` in Russian. */

import type { orange as rows } from '../../../catalogue/entries/orange.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const orange: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
