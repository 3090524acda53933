/** Words for `catalogue/entries/postfix.ts` in English. */

import type { postfix as rows } from '../../../catalogue/entries/postfix.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const postfix: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
