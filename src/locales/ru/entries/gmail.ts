/** Words for `catalogue/entries/gmail.ts` in Russian. */

import type { gmail as rows } from '../../../catalogue/entries/gmail.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const gmail: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
