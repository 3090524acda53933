/** Words for `catalogue/entries/godaddy.ts` in Russian. */

import type { godaddy as rows } from '../../../catalogue/entries/godaddy.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const godaddy: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
