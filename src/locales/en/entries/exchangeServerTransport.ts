/** Words for `catalogue/entries/exchangeServerTransport.ts` in English. */

import type { exchangeServerTransport as rows } from '../../../catalogue/entries/exchangeServerTransport.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeServerTransport: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-server/4.3.1': {
    name: 'Server short of resources',
    happened: ['The receiving Exchange Server is short of disk space or memory and takes no mail for now.'],
  },
  'exchange-server/4.3.1/store': {
    name: 'Mailbox store faulted',
    happened: ['The mailbox store met a passing fault while the message was submitted from the mailbox.'],
  },
  'exchange-server/4.3.2/not-available': {
    name: 'Service not available',
    happened: ['The receiving server answers, but its transport service takes no mail.'],
  },
  'exchange-server/4.3.2/database-busy': {
    name: 'Mailbox database busy',
    happened: ['Deliveries to the mailbox database are held back because it is under load.'],
  },
  'exchange-server/4.4.1/primary-target': {
    name: 'Next hop not reached',
    happened: ['Exchange Server could not open a connection to any address of the next hop.'],
  },
  'exchange-server/4.4.1/timed-out': { name: 'Connection timed out', happened: ['The other server stopped answering.'] },
  'exchange-server/4.4.2': { name: 'Connection dropped', happened: ['The session broke off before the message was taken.'] },
  'exchange-server/4.2.1': {
    name: 'Next hop not reached',
    happened: ['The sending server could not open a TCP connection to the next hop.'],
  },
  'exchange-server/4.4.0/primary-target': {
    name: 'Next hop answered with an error',
    happened: ['No host of the send connector took the message; the quoted reply is the cause.'],
  },
  'exchange-server/4.4.0/dns': { name: 'DNS query failed', happened: ['The server could not look up the destination in DNS.'] },
  'exchange-server/4.4.0/redundancy': {
    name: 'No second copy could be made',
    happened: ['The server refused the message because it could not place a shadow copy on another server.'],
  },
  'exchange-server/4.7.0/exchange-auth': {
    name: 'Exchange servers cannot authenticate',
    happened: ['Two Exchange servers could not authenticate to each other.'],
  },
  'exchange-server/4.7.0/tls-channel': {
    name: 'TLS channel not established',
    happened: ['The servers could not agree on a TLS session that the connector demands.'],
  },
  'exchange-server/4.7.5/connector-certificate': {
    name: "Connector's certificate missing",
    happened: ['The certificate that the send connector names is not on this server.'],
  },
};
