/** Words for `catalogue/causes/mailbox.ts` in Russian. */

import type { mailboxCauses as rows } from '../../../catalogue/causes/mailbox.ts';
import type { CauseWords } from '../../locale.ts';

export const mailboxCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {};
