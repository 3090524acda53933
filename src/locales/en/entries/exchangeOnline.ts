/** Words for `catalogue/entries/exchangeOnline.ts` in English. */

import type { exchangeOnline as rows } from '../../../catalogue/entries/exchangeOnline.ts';
import type { EntryWords } from '../../locale.ts';

export const exchangeOnline: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.0.350': {
    name: 'Error of the remote system',
    problem: ['Refused by {server} with an unspecific error', 'Refused by the remote system with an unspecific error'],
    happened: [
      '{server} refused the message with an error that Exchange Online has no code for; its own words stand after `->`.',
      'The remote system refused the message with an error that Exchange Online has no code for; its own words stand after `->`.',
    ],
  },
  'exchange-online/5.1.1': {
    name: 'Unknown recipient',
    problem: ['Unknown recipient {recipient}', 'Unknown recipient'],
    happened: ['No mailbox was found for {recipient}.', 'No mailbox was found for the address.'],
  },
  'exchange-online/5.1.8': {
    name: 'Sender blocked from sending',
    problem: ['{sender} is blocked from sending', 'Sender is blocked from sending'],
    happened: [
      'Exchange Online has restricted {sender} after suspicious sending or too much of it.',
      'Exchange Online has restricted the sending account after suspicious sending or too much of it.',
    ],
  },
  'exchange-online/5.1.10': {
    name: 'Recipient not found',
    problem: ['Recipient {recipient} not found', 'Recipient not found'],
    happened: [
      "The recipient's organisation has nobody with the address {recipient}.",
      "The recipient's organisation has nobody with this address.",
    ],
  },
  'exchange-online/5.2.2': {
    name: 'Mailbox full',
    problem: ['Mailbox of {recipient} is full', "Recipient's mailbox is full"],
    happened: [
      'The mailbox of {recipient} is over a quota and takes no more mail.',
      "The recipient's mailbox is over a quota and takes no more mail.",
    ],
  },
  'exchange-online/5.2.2/sender-full': {
    name: "Sender's mailbox full",
    problem: ['Mailbox of the sender {sender} is full', "Sender's mailbox is full"],
    happened: [
      'The copy for Sent Items no longer fits into the mailbox of {sender}, so nothing was sent.',
      "The copy for Sent Items no longer fits into the sender's mailbox, so nothing was sent.",
    ],
  },
  'exchange-online/5.2.2/sending-limit': {
    name: 'Sending limit reached',
    problem: ['{sender} reached a sending limit', 'Sender reached a sending limit'],
    happened: [
      '{sender} sent to more recipients, or more messages, than Exchange Online allows.',
      'The sender sent to more recipients, or more messages, than Exchange Online allows.',
    ],
  },
  'exchange-online/5.4.1/edge-blocking': {
    name: 'Address blocked at the edge',
    problem: ['{recipient} is unknown to Exchange Online', 'Recipient is unknown to Exchange Online'],
    happened: [
      'Directory-based edge blocking refused {recipient}: the domain is authoritative and the directory does not have the address.',
      'Directory-based edge blocking refused the recipient: the domain is authoritative and the directory does not have the address.',
    ],
  },
  'exchange-online/5.4.1/relay': {
    name: 'Domain not accepted here',
    problem: ['{recipientDomain} is not accepted by {server}', 'Recipient domain is not accepted by the server'],
    happened: [
      '{server} does not accept mail for {recipientDomain}.',
      "The server that was asked does not accept mail for the recipient's domain.",
    ],
  },
  'exchange-online/5.4.14': {
    name: 'Mail loop',
    problem: ['Mail loop for {recipient}', 'Mail loop'],
    happened: [
      'The message for {recipient} kept coming back to Exchange Online until the hop limit stopped it.',
      'The message kept coming back to Exchange Online until the hop limit stopped it.',
    ],
  },
};
