/** What events, statuses and markers of logs say, in English. */

import type { Locale } from '../locale.ts';

export const tokens: Locale['tokens'] = {};
