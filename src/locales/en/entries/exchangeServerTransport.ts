/** Words for `catalogue/entries/exchangeServerTransport.ts` in English. */

import type { exchangeServerTransport as rows } from '../../../catalogue/entries/exchangeServerTransport.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeServerTransport: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
