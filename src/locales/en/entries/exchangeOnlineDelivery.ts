/** Words for `catalogue/entries/exchangeOnlineDelivery.ts` in English. */

import type { exchangeOnlineDelivery as rows } from '../../../catalogue/entries/exchangeOnlineDelivery.ts';
import type { EntryWords, Own } from '../../locale.ts';

const temporary: EntryWords = {
  name: 'Temporary fault of Exchange Online',
  happened: [
    'Exchange Online could not take the message for {recipientDomain} at that moment.',
    'Exchange Online could not take the message at that moment.',
  ],
};

export const exchangeOnlineDelivery: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/4.3.2/recipient-throttled': {
    name: 'Recipient receives too much at once',
    problem: ['{recipient} receives too much at once', 'Recipient receives too much at once'],
    happened: [
      'Exchange Online slowed delivery to {recipient}, whose mailbox is taking in too many messages at the same time.',
      "Exchange Online slowed delivery to the recipient's mailbox, which is taking in too many messages at the same time.",
    ],
  },
  'exchange-online/4.3.2/sender-throttled': {
    name: 'Too many parallel submissions',
    problem: ['Too many parallel submissions from {sender}', 'Too many parallel submissions from one mailbox'],
    happened: [
      'More than three sessions at a time were sending as {sender}, and Exchange Online put this one off.',
      'More than three sessions at a time were sending with the same mailbox, and Exchange Online put this one off.',
    ],
  },
  'exchange-online/4.3.2/mailbox-busy': {
    name: 'Folder full of items',
    problem: ['A folder of {recipient} holds too many items', "A folder of the recipient's mailbox holds too many items"],
    happened: [
      'A folder in the mailbox of {recipient} has reached the limit of one million items; the refusal is final although the code begins with 4.',
      "A folder in the recipient's mailbox has reached the limit of one million items; the refusal is final although the code begins with 4.",
    ],
  },
  'exchange-online/4.3.2/temporary': temporary,
  'exchange-online/4.4.3/temporary': temporary,
  'exchange-online/4.4.4/no-subscription': {
    name: 'Tenant without mail subscription',
    problem: ['Tenant of {recipientDomain} has no mail subscription', "Recipient's tenant has no mail subscription"],
    happened: [
      'The tenant that holds {recipientDomain} has no subscription with Exchange Online, so nothing is accepted for it.',
      "The tenant that holds the recipient's domain has no subscription with Exchange Online, so nothing is accepted for it.",
    ],
  },
  'exchange-online/4.4.24-28': {
    name: 'Shadow copy not made',
    happened: [
      'Exchange Online could not make the second copy that it keeps of every message in transit, and so did not accept it yet.',
    ],
  },
  'exchange-online/4.4.62': {
    name: 'Wrong region of Microsoft 365',
    problem: [
      'Mail for {recipientDomain} sent to the wrong region of Microsoft 365',
      'Mail sent to the wrong region of Microsoft 365',
    ],
    happened: [
      'The server that was dialled does not serve {recipientDomain}, and no inbound connector ties the sending server to an organisation.',
      "The server that was dialled does not serve the recipient's domain, and no inbound connector ties the sending server to an organisation.",
    ],
  },
  'exchange-online/4.4.101': {
    name: 'Front end could not reach the next server',
    problem: ['Front end could not reach {server}', 'Front end could not reach the next server'],
    happened: [
      'The front end of Exchange Online could not open a session with {server}; the reply in quotation marks tells why.',
      'The front end of Exchange Online could not open a session with the next server; the reply in quotation marks tells why.',
    ],
  },
  'exchange-online/4.4.400': {
    name: 'Error on the way to the destination',
    problem: [
      'Communication with the front end or {server} failed',
      'Communication with the front end or the destination failed',
    ],
    happened: [
      'Communication with the front end or with {server} failed as told after `->`; the message stays queued.',
      'Communication with the front end or the destination failed as told after `->`; the message stays queued.',
    ],
  },
  'exchange-online/4.5.3': {
    name: 'Too many recipients at once',
    problem: [
      'More than 200 recipients of {recipientDomain} in one transaction',
      'More than 200 recipients of one domain in one transaction',
    ],
    happened: [
      'The sending server named more than 200 recipients of {recipientDomain} in one transaction.',
      'The sending server named more than 200 recipients of one domain in one transaction.',
    ],
  },
  'exchange-online/4.7.66': {
    name: 'TLS version too old',
    happened: ['The client offered TLS 1.0 or 1.1 only, which Exchange Online no longer accepts for sending.'],
  },
  'exchange-online/5.4.4/no-next-hop': {
    name: 'No route to the domain',
    problem: ['No route to {recipientDomain}', "No route to the recipient's domain"],
    happened: [
      'The Exchange server found no connector or server through which {recipientDomain} can be reached.',
      "The Exchange server found no connector or server through which the recipient's domain can be reached.",
    ],
  },
  'exchange-online/5.4.11': {
    name: 'Chain of generated messages too long',
    happened: ['Each message made the service generate another one, until a limit broke the chain.'],
  },
};
