/** Words for `catalogue/entries/exchangeOnlinePermission.ts` in English. */

import type { exchangeOnlinePermission as rows } from '../../../catalogue/entries/exchangeOnlinePermission.ts';
import type { EntryWords, Own } from '../../locale.ts';

const closedFolder: EntryWords = {
  name: 'Public folder closed to external senders',
  problem: ['Public folder {recipient} is closed to external senders', 'Public folder is closed to external senders'],
  happened: [
    'The public folder {recipient} takes mail from authenticated senders only, and this sender was not.',
    'The public folder takes mail from authenticated senders only, and this sender was not.',
  ],
};

export const exchangeOnlinePermission: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/5.7.12': {
    name: 'Recipient closed to external senders',
    problem: ['{recipient} is closed to external senders', 'Recipient is closed to external senders'],
    happened: [
      'The organisation of {recipient} has set the address to take mail from inside only.',
      "The recipient's organisation has set the address to take mail from inside only.",
    ],
  },
  'exchange-online/5.7.13': closedFolder,
  'exchange-online/5.7.124': {
    name: "Not among the group's allowed senders",
    problem: ['{sender} may not write to the group {recipient}', 'Sender may not write to this group'],
    happened: [
      'The group {recipient} accepts listed senders only, and {sender} is not among them, neither directly nor through a group.',
      'The group accepts listed senders only, and this sender is not among them, neither directly nor through a group.',
    ],
  },
  'exchange-online/5.7.128': {
    name: 'Mail flow rules in a loop',
    problem: ['Mail flow rules sent the message round in a loop', 'Mail flow rules in a loop'],
    happened: [
      'Mail flow rules redirected the message, or made messages from it, more often than Exchange Online allows, and it was rejected.',
    ],
  },
  'exchange-online/5.7.129': {
    name: "Not among the recipient's allowed senders",
    problem: ['{recipient} accepts listed senders only', 'Recipient accepts listed senders only'],
    happened: [
      '{recipient} accepts mail from listed senders only, and {sender} is not among them.',
      'The recipient accepts mail from listed senders only, and this one is not among them.',
    ],
  },
  'exchange-online/5.7.133': {
    name: 'Group closed to external senders',
    problem: ['Group {recipient} is closed to external senders', 'Group is closed to external senders'],
    happened: [
      'The group {recipient} takes mail from inside its organisation only.',
      'The group takes mail from inside its organisation only.',
    ],
  },
  'exchange-online/5.7.134': {
    name: 'Mailbox closed to external senders',
    problem: ['Mailbox {recipient} is closed to external senders', 'Mailbox is closed to external senders'],
    happened: [
      'The mailbox {recipient} takes mail from inside its organisation only.',
      'The mailbox takes mail from inside its organisation only.',
    ],
  },
  'exchange-online/5.7.135': closedFolder,
  'exchange-online/5.7.136': {
    name: 'Mail user closed to external senders',
    problem: ['Mail user {recipient} is closed to external senders', 'Mail user is closed to external senders'],
    happened: [
      'The mail user {recipient} takes mail from inside its organisation only.',
      'The mail user takes mail from inside its organisation only.',
    ],
  },
  'exchange-online/5.7.193': {
    name: 'Microsoft 365 group closed to this sender',
    problem: ['Microsoft 365 group {recipient} does not accept this sender', 'Microsoft 365 group does not accept this sender'],
    happened: [
      'The Microsoft 365 group {recipient} does not take mail from people outside the organisation, or from people who are not members.',
      'The Microsoft 365 group does not take mail from people outside the organisation, or from people who are not members.',
    ],
  },
  'exchange-online/5.7.505': {
    name: 'Recipient address banned',
    problem: ['Recipient {recipient} is banned', 'Recipient address is banned'],
    happened: [
      'Exchange Online treats {recipient} as an address that cannot be valid and takes no mail for it.',
      'Exchange Online treats this recipient as an address that cannot be valid and takes no mail for it.',
    ],
  },
  'exchange-online/5.7.507': {
    name: "Sending IP address blocked by the recipient's organisation",
    problem: ['{recipientDomain} blocks the sending IP address', "The recipient's organisation blocks the sending IP address"],
    happened: [
      'The organisation of {recipientDomain} has blocked the IP address that the message came from.',
      "The recipient's organisation has blocked the IP address that the message came from.",
    ],
  },
  'exchange-online/5.7.510': {
    name: 'Recipient domain takes no mail over IPv6',
    problem: ['{recipientDomain} takes no mail over IPv6', 'Recipient domain takes no mail over IPv6'],
    happened: [
      'The sending server connected over IPv6, and {recipientDomain} is not set up to take mail that way.',
      'The sending server connected over IPv6, and the recipient domain is not set up to take mail that way.',
    ],
  },
  'exchange-online/5.7.513': {
    name: "Sending IP address on the recipient's IP Block List",
    problem: [
      'Sending IP address is on the IP Block List of {recipientDomain}',
      "Sending IP address is on the recipient's IP Block List",
    ],
    happened: [
      'An administrator of {recipientDomain} has put the sending IP address on the IP Block List of that organisation.',
      "An administrator of the recipient's organisation has put the sending IP address on its IP Block List.",
    ],
  },
};
