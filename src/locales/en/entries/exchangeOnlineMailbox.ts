/** Words for `catalogue/entries/exchangeOnlineMailbox.ts` in English. */

import type { exchangeOnlineMailbox as rows } from '../../../catalogue/entries/exchangeOnlineMailbox.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineMailbox: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
