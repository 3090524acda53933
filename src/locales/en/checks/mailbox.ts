/** Words for `catalogue/checks/mailbox.ts` in English. */

import type { mailboxChecks as rows } from '../../../catalogue/checks/mailbox.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const mailboxChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  junkSettings: {
    title: 'Senders that this mailbox blocks',
    caveat: 'Answers for mailboxes of your own organisation only.',
  },
  clutter: { title: 'Is Clutter on, and is its folder there?' },
  calendarDelegates: {
    title: 'Who has access to the calendar?',
    caveat: "The folder has a name in the mailbox's language, such as `Calendar`.",
  },
  federatedDomains: { title: 'Domains of the federation', caveat: 'Run it in the cloud and on premises.' },
  journalArchive: { title: 'Is journal archiving on?', caveat: 'Run it in Exchange Online PowerShell.' },
  journalRules: { title: 'Journal rules and where they deliver', caveat: EXCHANGE_SERVER },
  moderationTag: { title: 'Retention tag for moderated messages', caveat: 'No result means that there is none.' },
  deferringRules: { title: 'Mail flow rules that defer when they cannot finish' },
  receiveAbilities: { title: 'Receive connectors: which bodies they take', caveat: EXCHANGE_SERVER },
  turnClutterOff: {
    title: 'Turn Clutter off for this recipient',
    caveat: 'If a group was addressed, put in the member that failed.',
  },
  createModerationTag: {
    title: 'Create the retention tag for moderated messages',
    caveat: 'Messages nobody decides on expire after 2 days; choose another number if that is too short.',
  },
};
