/** Words for `catalogue/steps/mailbox.ts` in English. */

import type { MailboxStepId } from '../../../catalogue/steps/mailbox.ts';
import type { StepWords } from '../../locale.ts';

export const mailboxSteps: Readonly<Record<MailboxStepId, StepWords>> = {
  askToUnblock: {
    text: 'Ask the recipient, by telephone for instance, to take the sender off the blocked senders in Outlook.',
  },
  waitForGroup: { text: 'Wait at least 1 hour after the group was restored, then send again.' },
  writeBackAddresses: {
    text: 'Turn on **Exchange hybrid deployment** in Microsoft Entra Connect, so that addresses from the cloud are written back on premises.',
  },
  correctContactAddress: {
    text: 'Give the mail contact a complete external address; where contacts are synchronised, correct it on premises and synchronise.',
    how: [
      'In the EAC, go to **Recipients > Contacts** and open the contact.',
      'Check **External email address**: it must exist and read like `user@example.com`.',
      'In a hybrid organisation, correct the SMTP address of the contact in Active Directory instead.',
    ],
  },
  turnClutterOff: { text: 'Turn Clutter off for the recipient; if a group was addressed, for the member that failed.' },
  addDelegateAfresh: {
    text: 'Have the owner of the mailbox remove the delegates and add them afresh.',
    how: [
      'In Outlook, remove all delegates.',
      'In Outlook on the web, check that the calendar is no longer shared with them.',
      'Delete the delegates from the AutoComplete list and download the offline address book.',
      'Add the delegates again and send a meeting invitation as a test.',
    ],
  },
  addFederatedAddress: {
    text: "Give the user an address in a federated domain, or add the domain of the user's primary address to the federation; running the Hybrid Configuration Wizard again does the latter.",
  },
  completeSpf: {
    text: "Correct the SPF record of the sender's domain: one record only, every sending system in it, no more than 10 DNS lookups.",
  },
  nameOneSender: {
    text: 'Set one address in `From`; if several must stand there, set exactly one address in `Sender`.',
  },
  sendFewerToOne: {
    text: 'Pause the automatic mailer for an hour, then gather its messages into fewer, or spread them over several recipients.',
  },
  stopFlood: {
    text: 'Find out who sends most to the mailbox and stop that; do not use one mailbox to collect automatic mail or journal reports.',
  },
  allowJournalArchive: {
    text: 'If the reports are to be kept in Microsoft 365, turn journal archiving on there (`Set-TransportConfig -JournalArchivingEnabled $true`).',
  },
  moveJournal: { text: 'Otherwise let the on-premises journal rule deliver to an archive outside Exchange Online.' },
  createModerationTag: {
    text: 'Create a retention tag for moderated messages in Exchange Online PowerShell; run `Enable-OrganizationCustomization` first if it was never run.',
  },
  letRuleGoOn: {
    text: "Clear **Defer the message if rule processing doesn't complete** in the mail flow rules that have it.",
  },
  protectAttachment: { text: 'Until then, send the file as a link, or protected by a password.' },
  sendFromOtherClient: {
    text: 'Send it again from another program, such as Outlook on the web, at first without the attachment.',
  },
  sendAsOrdinaryMime: {
    text: 'Let the sending program attach the file as an ordinary type in base64, or as BinHex without base64.',
  },
  endLinesProperly: {
    text: 'In applications of your own, end every line in CRLF, and encode attachments in base64 or quoted-printable.',
  },
  offerBodyTypes: { text: 'Have the receiving server offer 8BITMIME and BINARYMIME.' },
  offerChunking: {
    text: 'Have the receiving server offer CHUNKING; if it is Exchange Server, allow bare line feeds on the receive connector that takes internet mail (`BareLinefeedRejectionEnabled`).',
  },
};
