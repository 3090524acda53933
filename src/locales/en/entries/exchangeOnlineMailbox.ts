/** Words for `catalogue/entries/exchangeOnlineMailbox.ts` in English. */

import type { exchangeOnlineMailbox as rows } from '../../../catalogue/entries/exchangeOnlineMailbox.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineMailbox: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/5.0.350/header-too-long': {
    name: 'Header of a Rich Text message too long',
    problem: ['Rich Text header too long for {server}', 'Rich Text header too long for the remote system'],
    happened: [
      '{server} refused the message because a header that Rich Text with attachments needs was too long for it.',
      'The remote system refused the message because a header that Rich Text with attachments needs was too long for it.',
    ],
  },
  'exchange-online/5.0.350/embedded-files': {
    name: 'Too many embedded files',
    problem: ['Attachment with too many embedded files'],
    happened: ['The message was refused because an attachment holds 20 or more embedded files.'],
  },
  'exchange-online/5.1.0': {
    name: 'Sender denied',
    problem: ['{server} denies {sender} or the recipient', 'Sender or recipient denied'],
    happened: [
      '{server} does not take mail from {sender}, or not for {recipient}.',
      'The receiving server does not take mail from this sender, or not for this recipient.',
    ],
  },
  'exchange-online/5.1.11': {
    name: 'Old Exchange address not found',
    problem: ['Old Exchange address of {recipient} not found', 'Old Exchange address not found'],
    happened: ['The message went to an internal Exchange address (`IMCEAEX-…`) that nobody in the organisation has.'],
  },
  'exchange-online/5.1.11-20': {
    name: 'Recipient address not valid',
    problem: ['Recipient address {recipient} not valid', 'Recipient address not valid'],
    happened: [
      'Exchange found no way to deliver to {recipient}: nobody has the address, or its stored entry is out of date.',
      'Exchange found no way to deliver to the address: nobody has it, or its stored entry is out of date.',
    ],
  },
  'exchange-online/5.1.20': {
    name: 'Several From addresses without a Sender',
    problem: ['Several From addresses, no Sender'],
    happened: ['The message names several addresses in `From` and none in `Sender`, so nobody answers for it.'],
  },
  'exchange-online/5.1.351': {
    name: 'Mailbox unknown or unavailable at the remote system',
    problem: ['{server} does not know {recipient}', 'Remote system does not know the recipient'],
    happened: [
      '{server} says that it has no mailbox {recipient}, or that it cannot use it now; its own words stand after `->`.',
      'The remote system says that it has no such mailbox, or that it cannot use it now; its own words stand after `->`.',
    ],
  },
  'exchange-online/5.2.0/bad-primary': {
    name: 'Recipient without a valid primary address',
    problem: ['No valid primary address for {recipient}', 'Recipient has no valid primary address'],
    happened: [
      'The directory has an object for {recipient}, but without a primary SMTP address that can be used.',
      'The directory has an object for the recipient, but without a primary SMTP address that can be used.',
    ],
  },
  'exchange-online/5.2.0/folder-missing': {
    name: 'Folder missing in the mailbox',
    problem: ['A folder is missing in the mailbox of {recipient}', "A folder is missing in the recipient's mailbox"],
    happened: [
      'Delivery into the mailbox of {recipient} failed because a folder that it was to use does not exist.',
      "Delivery into the recipient's mailbox failed because a folder that it was to use does not exist.",
    ],
  },
  'exchange-online/5.2.0/delegate': {
    name: 'Delegate no longer valid',
    problem: ['Outdated delegate in the mailbox of {recipient}', "Outdated delegate in the recipient's mailbox"],
    happened: [
      'The meeting invitation could not be passed to a delegate that the mailbox of {recipient} still names.',
      "The meeting invitation could not be passed to a delegate that the recipient's mailbox still names.",
    ],
  },
  'exchange-online/5.2.0/federated-address': {
    name: 'No address in a federated domain',
    problem: ['{recipient} has no address in a federated domain', 'Recipient has no address in a federated domain'],
    happened: [
      'Delivery to {recipient} needs a federated identity, and none of the addresses belongs to a federated domain.',
      "Delivery needs a federated identity, and none of the recipient's addresses belongs to a federated domain.",
    ],
  },
  'exchange-online/5.2.121': {
    name: 'Too many messages from one sender to one recipient',
    problem: ['{sender} sends too much to {recipient}', 'One sender sends too much to one recipient'],
    happened: [
      '{recipient} takes no more from {sender} for now: one sender may use only a third of the hourly limit.',
      'The mailbox takes no more from this sender for now: one sender may use only a third of its hourly limit.',
    ],
  },
  'exchange-online/5.2.122': {
    name: 'Recipient receives too many messages',
    problem: ['{recipient} receives too much mail', 'Recipient receives too much mail'],
    happened: [
      '{recipient} reached the limit of 3,600 messages received in an hour and takes no more for now.',
      'The recipient reached the limit of 3,600 messages received in an hour and takes no more for now.',
    ],
  },
  'exchange-online/5.3.190': {
    name: 'Journal archive turned off',
    problem: ['Journal report refused: journal archive is off'],
    happened: ['Exchange Online refused a journal report from on premises, because journal archiving is off in the tenant.'],
  },
  'exchange-online/5.6.0/approval-expiry': {
    name: 'Moderation without an expiry policy',
    problem: ['Moderated group {recipient} has no expiry policy', 'Moderation has no expiry policy'],
    happened: [
      'The message to {recipient} could not be put before its moderators: the expiry for moderated messages is not set up.',
      'The message could not be put before its moderators: the expiry for moderated messages is not set up.',
    ],
  },
  'exchange-online/5.6.0/invalid-content': {
    name: 'Message content not valid',
    problem: ['Message content could not be processed'],
    happened: ['Exchange could not process the content of the message or of an attachment, and returned it.'],
  },
  'exchange-online/5.6.0/corrupt-content': {
    name: 'Message content corrupt',
    problem: ['Message content is corrupt'],
    happened: [
      'The mailbox store could not read the message for {recipient}: its content is not encoded as its headers say.',
      'The mailbox store could not read the message: its content is not encoded as its headers say.',
    ],
  },
  'exchange-online/5.6.1/body-type': {
    name: 'Body type not supported',
    problem: ['{server} does not take this body type', 'Remote host does not take this body type'],
    happened: [
      'The message has an 8-bit or binary body, and {server} did not offer the extension for it.',
      'The message has an 8-bit or binary body, and the remote host did not offer the extension for it.',
    ],
  },
  'exchange-online/5.6.11': {
    name: 'Bare line feeds in the message',
    problem: ['Bare line feeds, which {server} cannot take', 'Bare line feeds in the message'],
    happened: [
      'Lines of the message end in LF alone, and {server} does not offer CHUNKING (BDAT), without which such a message cannot be sent.',
      'Lines of the message end in LF alone, and the next server does not offer CHUNKING (BDAT), without which such a message cannot be sent.',
    ],
  },
};
