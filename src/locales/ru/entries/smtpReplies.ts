/** Words for `catalogue/entries/smtpReplies.ts` in Russian. */

import type { smtpReplies as rows } from '../../../catalogue/entries/smtpReplies.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const smtpReplies: Readonly<Record<Own<typeof rows>, EntryWords>> = {};
