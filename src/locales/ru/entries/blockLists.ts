/** Words for `catalogue/entries/blockLists.ts` in Russian. */

import type { blockLists as rows } from '../../../catalogue/entries/blockLists.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const blockLists: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
