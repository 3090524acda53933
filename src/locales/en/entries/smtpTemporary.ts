/** Words for `catalogue/entries/smtpTemporary.ts` in English. */

import type { smtpTemporary as rows } from '../../../catalogue/entries/smtpTemporary.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const smtpTemporary: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'smtp/400': {
    name: 'Delayed',
    happened: ['The message is still queued: this number stands in delay notices, not in refusals.'],
  },
  'smtp/421': {
    name: 'Server closes the session',
    happened: ['{server} closed the session before it was done.', 'The server closed the session before it was done.'],
  },
  'smtp/432': {
    name: 'Not now: password or throttling',
    happened: ['The number has two uses: a login whose password must be converted, or Exchange slowing delivery down.'],
  },
  'smtp/450': {
    name: 'Not possible for now',
    happened: [
      '{server} put the message off: the mailbox is busy, or a policy wants a later attempt.',
      'The receiving server put the message off: the mailbox is busy, or a policy wants a later attempt.',
    ],
  },
  'smtp/452': {
    name: 'Short of storage, or too many recipients',
    happened: [
      '{server} has no room at the moment, or takes no more recipients in this transaction.',
      'The receiving server has no room at the moment, or takes no more recipients in this transaction.',
    ],
  },
  'smtp/453': {
    name: 'No mail waiting',
    happened: ['The server has no mail waiting for the client that asked by ATRN: the usual answer.'],
  },
  'smtp/454': {
    name: 'TLS or login not available now',
    happened: [
      '{server} cannot start TLS or check the login at the moment.',
      'The server cannot start TLS or check the login at the moment.',
    ],
  },
  'smtp/458': { name: 'Waiting mail not started', happened: ['The server could not start the mail that waits for the client.'] },
  'smtp/459': {
    name: 'Start of this queue not allowed',
    happened: ['The server does not let this client start the mail that waits for the domain.'],
  },
};
