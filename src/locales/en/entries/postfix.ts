/** Words for `catalogue/entries/postfix.ts` in English. */

import type { postfix as rows } from '../../../catalogue/entries/postfix.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const postfix: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'postfix/4.4.1/timed-out': {
    name: 'Connection timed out',
    problem: ['Connection to {server} timed out', 'Connection timed out'],
    happened: ['Postfix got no answer from {server}.', 'Postfix got no answer from the next server.'],
  },
  'postfix/4.4.1/refused': {
    name: 'Connection refused',
    problem: ['Connection refused by {server}', 'Connection refused'],
    happened: ['{server} refused the connection from Postfix.', 'The next server refused the connection from Postfix.'],
  },
  'postfix/4.4.1/unreachable': {
    name: 'No route to the server',
    problem: ['No route to {server}', 'No route to the next server'],
    happened: [
      'The host that runs Postfix has no route to the address of {server}.',
      'The host that runs Postfix has no route to the address of the next server.',
    ],
  },
  'postfix/4.4.2': {
    name: 'Session broke off',
    problem: ['Session with {server} broke off', 'Session with the next server broke off'],
    happened: [
      '{server} was reached, and the session ended or fell silent before the message was handed over.',
      'The next server was reached, and the session ended or fell silent before the message was handed over.',
    ],
  },
  'postfix/4.4.3': {
    name: 'DNS gave no answer',
    problem: ['DNS gave no answer for {recipientDomain}', "DNS gave no answer for the recipient's domain"],
    happened: [
      'The lookup of {recipientDomain} failed for the time being; whether the domain exists is not known.',
      'The lookup of the domain failed for the time being; whether it exists is not known.',
    ],
  },
  'postfix/5.4.4': {
    name: 'Host or domain not found',
    problem: ['{recipientDomain} not found in DNS', "Recipient's domain not found in DNS"],
    happened: [
      'DNS says that {recipientDomain}, or the host that takes its mail, does not exist.',
      'DNS says that the domain, or the host that takes its mail, does not exist.',
    ],
  },
  'postfix/5.4.6': {
    name: 'Mail loops back to this server',
    problem: ['Mail for {recipientDomain} loops back', 'Mail loops back to this server'],
    happened: [
      'The route to {recipientDomain} leads back to this Postfix server, which does not hold the domain as its own.',
      'The route to the domain leads back to this Postfix server, which does not hold the domain as its own.',
    ],
  },
  'postfix/4.7.4': {
    name: 'TLS demanded but not offered',
    problem: ['{server} does not offer the TLS that is demanded', 'Next server does not offer the TLS that is demanded'],
    happened: [
      'The configuration of Postfix demands TLS for this destination, and {server} did not start it.',
      'The configuration of Postfix demands TLS for this destination, and the next server did not start it.',
    ],
  },
  'postfix/4.7.5': {
    name: 'TLS session not trusted',
    problem: ['TLS session with {server} not trusted', 'TLS session with the next server not trusted'],
    happened: [
      'The TLS session with {server} came about badly or with a certificate that does not meet the TLS policy of Postfix.',
      'The TLS session with the next server came about badly or with a certificate that does not meet the TLS policy of Postfix.',
    ],
  },
};
