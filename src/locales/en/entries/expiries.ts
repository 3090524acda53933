/** Words for `catalogue/entries/expiries.ts` in English. */

import type { expiries as rows } from '../../../catalogue/entries/expiries.ts';
import type { EntryWords } from '../../locale.ts';

export const expiries: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.4.312': {
    name: 'Expired: DNS query failed',
    problem: ['Expired: DNS query for {server} failed', 'Expired: DNS query for the destination failed'],
    happened: [
      'The retries ended, and {server} still could not be looked up in DNS.',
      'The retries ended, and the destination still could not be looked up in DNS.',
    ],
  },
  'exchange-online/5.4.315': {
    name: 'Expired: connection timed out',
    problem: ['Expired: connection to {server} timed out', 'Expired: connection timed out'],
    happened: [
      'The retries ended, and {server} still did not answer on port 25.',
      'The retries ended, and the destination server still did not answer on port 25.',
    ],
  },
  'exchange-online/5.4.316': {
    name: 'Expired: connection refused',
    problem: ['Expired: connection refused by {server}', 'Expired: connection refused'],
    happened: [
      'The retries ended, and {server} still refused the connection.',
      'The retries ended, and the destination server still refused the connection.',
    ],
  },
  'exchange-online/5.4.317': {
    name: 'Expired: session not established',
    problem: ['Expired: no session with {server}', 'Expired: no session with the destination server'],
    happened: [
      'The retries ended without a session with {server} that meets the requirements.',
      'The retries ended without a session with the destination server that meets the requirements.',
    ],
  },
  'exchange-online/5.4.318': {
    name: 'Expired: connection closed abruptly',
    problem: ['Expired: connection to {server} broke off', 'Expired: connection broke off'],
    happened: [
      'The retries ended, and the connection to {server} was still closed in the middle of the session.',
      'The retries ended, and the connection was still closed in the middle of the session.',
    ],
  },
  'exchange-online/5.4.310': {
    name: 'Domain does not exist',
    problem: ['Domain {recipientDomain} does not exist', "The recipient's domain does not exist"],
    happened: [
      'DNS says that {recipientDomain} does not exist; the message was refused without a retry.',
      "DNS says that the recipient's domain does not exist; the message was refused without a retry.",
    ],
  },
  'exchange-online/5.4.300': {
    name: 'Message expired',
    problem: ['Expired on the way to {recipientDomain}', 'Message expired'],
    happened: [
      'The retries ended (24 hours in Exchange Online) without delivery to {recipientDomain}; the reply after `->` was the last answer.',
      'The retries ended (24 hours in Exchange Online); the reply after `->` was the last answer.',
    ],
  },
  'exchange-online/4.4.7': {
    name: 'Message expired in the queue',
    problem: ['Expired in the queue for {recipientDomain}', 'Message expired in the queue'],
    happened: [
      'No server for {recipientDomain} accepted the message before its time in the queue ended.',
      'No next server accepted the message before its time in the queue ended.',
    ],
  },
};
