/** Words for `catalogue/entries/exchangeOnlineDelivery.ts` in English. */

import type { exchangeOnlineDelivery as rows } from '../../../catalogue/entries/exchangeOnlineDelivery.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineDelivery: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
