/** Words for `catalogue/entries/exchangeServerRefusals.ts` in English. */

import type { exchangeServerRefusals as rows } from '../../../catalogue/entries/exchangeServerRefusals.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeServerRefusals: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-server/5.1.2/x400': {
    name: 'Address of another mail system',
    happened: ['The address is not an SMTP address, and no connector takes it.'],
  },
  'exchange-server/5.1.4/reserved': {
    name: 'Reserved domain',
    happened: ['The recipient domain is reserved for examples and tests.'],
  },
  'exchange-server/5.1.5/reserved': {
    name: 'Reserved domain',
    happened: ['The recipient domain is reserved for examples and tests.'],
  },
  'exchange-server/5.1.6/single-label': {
    name: 'Domain without a dot',
    happened: ['The recipient address has a domain of one word, which is not accepted.'],
  },
  'exchange-server/5.2.1/content-filter': {
    name: 'Quarantined by the content filter',
    happened: ['The content filter put the message into the quarantine mailbox instead of delivering it.'],
  },
  'exchange-server/5.2.3': {
    name: 'Too large for this recipient',
    happened: ['The message is larger than the recipient may receive.'],
  },
  'exchange-server/5.2.11': { name: 'Too large for this sender', happened: ['The message is larger than the sender may send.'] },
  'exchange-server/5.2.4': {
    name: 'Group could not be expanded',
    happened: ['The members of the recipient group could not be found.'],
  },
  'exchange-server/5.3.0/poison': {
    name: 'Message in the poison queue',
    happened: ['The message made the transport service fail and was set aside.'],
  },
  'exchange-server/5.3.2/store-driver': {
    name: 'Recipient outside the address book policy',
    happened: [
      "Exchange Server did not deliver the message, because the sender's address book policy does not reach the recipient.",
    ],
  },
  'exchange-server/5.3.3': {
    name: 'Command not understood',
    happened: ['The other server did not understand a command of Exchange Server.'],
  },
  'exchange-server/5.3.4': {
    name: 'Message too large',
    happened: ['The message is larger than the organisation or a connector on its way allows.'],
  },
  'exchange-server/5.3.5': {
    name: 'Server sends to itself',
    happened: ['The way to the destination leads back to the sending server.'],
  },
  'exchange-server/5.4.4/dns': {
    name: 'Domain does not exist',
    happened: ['DNS says that the recipient domain does not exist.'],
  },
  'exchange-server/5.4.4/mx-loop': {
    name: 'MX leads back here',
    happened: ['The MX record of the recipient domain names the sending server itself.'],
  },
  'exchange-server/5.5.3': { name: 'Too many recipients', happened: ['The message has more recipients than allowed.'] },
  'exchange-server/5.7.3/exchange-auth': {
    name: 'Exchange servers cannot authenticate',
    happened: ['The servers could not agree on Exchange Server authentication.'],
  },
  'exchange-server/5.7.54': {
    name: 'Relay not permitted',
    happened: ['The receiving Exchange Server does not relay for the recipient domain.'],
  },
  'exchange-server/5.7.900-999': {
    name: 'Rejected by a mail flow rule',
    happened: ['A mail flow rule with a code of its own rejected the message.'],
  },
};
