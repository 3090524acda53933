/** Words for `catalogue/entries/exchangeOnlineAccess.ts` in Russian. */

import type { exchangeOnlineAccess as rows } from '../../../catalogue/entries/exchangeOnlineAccess.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineAccess: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
