/** Words for `catalogue/checks/mailbox.ts` in English. */

import type { mailboxChecks as rows } from '../../../catalogue/checks/mailbox.ts';
import type { CheckWords } from '../../locale.ts';

export const mailboxChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {};
