/** Words for `catalogue/entries/apple.ts` in English. */

import type { apple as rows } from '../../../catalogue/entries/apple.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const apple: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
