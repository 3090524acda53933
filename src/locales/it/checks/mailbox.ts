/** Words for `catalogue/checks/mailbox.ts` in Italian. */

import type { mailboxChecks as rows } from '../../../catalogue/checks/mailbox.ts';
import type { CheckWords } from '../../locale.ts';

export const mailboxChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {};
