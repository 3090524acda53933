/** Words for `catalogue/entries/connectorDelays.ts` in English. */

import type { connectorDelays as rows } from '../../../catalogue/entries/connectorDelays.ts';
import type { EntryWords } from '../../locale.ts';

export const connectorDelays: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/4.4.312': {
    name: 'DNS query failed',
    problem: ['DNS query for {server} failed', 'DNS query for the destination failed'],
    happened: ['Exchange Online could not look up {server} in DNS.', 'Exchange Online could not look up the destination in DNS.'],
  },
  'exchange-online/4.4.315': {
    name: 'Connection timed out',
    problem: ['Connection to {server} timed out', 'Connection timed out'],
    happened: ['{server} did not answer on port 25.', 'The destination server did not answer on port 25.'],
  },
  'exchange-online/4.4.316': {
    name: 'Connection refused',
    problem: ['Connection refused by {server}', 'Connection refused'],
    happened: ['{server} refused the connection.', 'The destination server refused the connection.'],
  },
  'exchange-online/4.4.317': {
    name: 'Session not established',
    problem: ['No session with {server}', 'No session with the destination server'],
    happened: [
      'Exchange Online could not establish a session with {server} that meets the requirements.',
      'Exchange Online could not establish a session with the destination server that meets the requirements.',
    ],
  },
  'exchange-online/4.4.318': {
    name: 'Connection closed abruptly',
    problem: ['Connection to {server} broke off', 'Connection broke off'],
    happened: [
      'The connection to {server} was closed in the middle of the session.',
      'The connection was closed in the middle of the session.',
    ],
  },
  'exchange-online/4.7.320': {
    name: 'Certificate not accepted',
    problem: ['Certificate of {server} not accepted', 'Certificate of the destination server not accepted'],
    happened: [
      'The certificate of {server} failed the validation that the route demands.',
      'The certificate of the destination server failed the validation that the route demands.',
    ],
  },
  'exchange-online/4.x.x/connector': {
    name: 'Destination not reached',
    problem: ['Delivery to {server} deferred', 'Delivery to the destination server deferred'],
    happened: [
      'Exchange Online tried {server} and could not hand the message over.',
      'Exchange Online could not hand the message over to the destination server.',
    ],
  },
};
