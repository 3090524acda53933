/** Words for `catalogue/steps/mailbox.ts` in Italian. */

import type { MailboxStepId } from '../../../catalogue/steps/mailbox.ts';
import type { StepWords } from '../../locale.ts';

export const mailboxSteps: Readonly<Record<MailboxStepId, StepWords>> = {};
