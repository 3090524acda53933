/** What events, statuses and markers of logs say, in Italian. */

import type { Locale } from '../locale.ts';

export const tokens: Locale['tokens'] = {};
