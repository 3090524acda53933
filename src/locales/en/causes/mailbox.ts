/** Words for `catalogue/causes/mailbox.ts` in English. */

import type { mailboxCauses as rows } from '../../../catalogue/causes/mailbox.ts';
import type { CauseWords } from '../../locale.ts';

export const mailboxCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  blockedByRecipient: {
    short: 'blocked by the recipient',
    text: 'The recipient has this sender on a personal block list; that is likely if others at the same domain receive the mail.',
  },
  recipientMigrated: {
    short: 'stale AutoComplete entry',
    text: 'The recipient moved between on premises and the cloud: the address stayed, but the AutoComplete entry keeps the old internal identifiers.',
  },
  spfIncomplete: {
    short: 'SPF record in error',
    text: "The SPF record of the sender's domain could not be evaluated or does not name every system that sends for it.",
  },
  groupJustRestored: {
    short: 'group restored a moment ago',
    text: 'A Microsoft 365 group that was deleted and has just been restored is not everywhere in the directory yet.',
  },
  addressNotWrittenBack: {
    short: 'cloud address unknown on premises',
    text: 'A mailbox in the cloud stored the invitee under its cloud address (X500), and directory synchronisation does not write those back, so a delegate on premises cannot reach it.',
  },
  severalFromAddresses: {
    short: 'more than one author, no Sender',
    text: 'The program that made the message put several authors into `From`; then exactly one address has to stand in `Sender`.',
  },
  refusedAsUnknown: {
    short: 'refusal in disguise',
    text: 'Some systems answer mail they do not want as if the mailbox did not exist. Likely if the recipient still receives mail from others.',
  },
  noPrimaryAddress: {
    short: 'primary address missing or malformed',
    text: 'The mail contact has no external address, or a malformed or legacy one.',
  },
  clutterFolderMissing: {
    short: 'Clutter on, folder gone',
    text: 'Clutter is turned on for a recipient whose Clutter folder does not exist. If a group was addressed, the recipient is one of its members.',
  },
  delegateOutdated: {
    short: 'delegate stored under an old address',
    text: 'The mailbox still holds the delegate as it was before one of the two mailboxes moved.',
  },
  noFederatedAddress: {
    short: 'no proxy address in a federated domain',
    text: 'Seen where the mailbox is on premises and its archive in the cloud: the two find each other by an address in a domain of the federation, and the user has none.',
  },
  senderFloodsRecipient: {
    short: 'one sender fills the mailbox',
    text: 'One sender sent this mailbox more than about 1,200 messages in an hour: a device, a monitoring system or an application that reports in a loop. Cloud mailboxes of the same tenant are exempt.',
  },
  recipientFlooded: {
    short: 'mail storm or collecting mailbox',
    text: 'All senders together passed the limit: a mail storm, or a mailbox that collects automatic mail, journal reports or forwarded mail.',
  },
  journalArchiveOff: {
    short: 'on-premises journal leads to the cloud',
    text: 'A journal rule on premises sends its reports to an address in Microsoft 365, where journal archiving is not turned on.',
  },
  approvalTagMissing: {
    short: 'retention tag for moderation missing',
    text: 'The organisation has no retention tag that is marked for moderated recipients; without it no message can wait for approval.',
  },
  ruleNotFinished: {
    short: 'a rule could not finish with the attachment',
    text: 'A mail flow rule that inspects attachments ran out of time on a Word or Excel file, and a rule is set to defer messages in that case.',
  },
  contentDamaged: {
    short: 'malformed message',
    text: 'The sending program or a gateway on the way built or changed the message so that it can no longer be converted.',
  },
  binHexWrapped: {
    short: 'BinHex attachment encoded a second time',
    text: 'An attachment is declared as `application/mac-binhex40` and at the same time encoded in base64, which Exchange does not accept.',
  },
  extensionsHidden: {
    short: '8BITMIME or BINARYMIME not offered',
    text: 'The remote server does not offer the extension in its answer to EHLO, or a firewall in front of it hides it.',
  },
  bareLineFeeds: {
    short: 'program writes LF instead of CRLF',
    text: 'The program that made the message, or an attachment put in unencoded, ends lines in LF. Exchange Online no longer repairs them, because that would break DKIM signatures.',
  },
  chunkingMissing: {
    short: 'CHUNKING not offered',
    text: 'The receiving server is too old for CHUNKING, has it turned off, or a firewall in front of it hides it.',
  },
};
