/** What events, statuses and markers of logs say, in Russian. */

import type { Locale } from '../locale.ts';

export const tokens: Locale['tokens'] = {};
