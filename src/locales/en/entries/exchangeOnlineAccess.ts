/** Words for `catalogue/entries/exchangeOnlineAccess.ts` in English. */

import type { exchangeOnlineAccess as rows } from '../../../catalogue/entries/exchangeOnlineAccess.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineAccess: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/5.2.251-255': {
    name: 'Submissions paused after repeated errors',
    problem: ['Submissions of {sender} are paused after repeated errors', 'Submissions are paused after repeated errors'],
    happened: [
      'A device or application repeated the same failing submission for {sender} so often that Exchange Online takes no SMTP AUTH submission for that mailbox for a while.',
      'A device or application repeated the same failing submission so often that Exchange Online takes no SMTP AUTH submission for the mailbox for a while.',
    ],
  },
  'exchange-online/5.2.252/send-as-denied': {
    name: 'Send As denied',
    problem: ['The account that logged in may not send as {sender}', 'The account that logged in may not send as this sender'],
    happened: [
      'The account that logged in lacks Send As on {sender}, so the mailbox store refused the message.',
      'The account that logged in lacks Send As on the From address, so the mailbox store refused the message.',
    ],
  },
  'exchange-online/5.7.3/authentication': {
    name: 'Login refused',
    problem: ['Login of {sender} refused', 'Login refused'],
    happened: ['Exchange Online did not accept the login with which the device or application wanted to send.'],
  },
  'exchange-online/5.7.3/starttls-missing': {
    name: 'TLS required but not offered',
    problem: ['{server} offered no STARTTLS', 'Destination offered no STARTTLS'],
    happened: [
      'The connection may be used with TLS only, and {server} offered no STARTTLS.',
      'The connection may be used with TLS only, and the destination server offered no STARTTLS.',
    ],
  },
  'exchange-online/5.7.30': {
    name: 'Password login no longer supported',
    problem: ['Password login of {sender} refused: no longer supported', 'Password login refused: no longer supported'],
    happened: [
      'The device or application logged in with user name and password (basic authentication), which client submission no longer accepts in this organisation.',
    ],
  },
  'exchange-online/5.7.57': {
    name: 'Submission without login',
    problem: ['Sent to {server} without a login', 'Sent to client submission without a login'],
    happened: [
      'The device or application sent through {server}, which takes mail only after a login, and had not logged in.',
      'The device or application sent through the submission service, which takes mail only after a login, and had not logged in.',
    ],
  },
  'exchange-online/5.7.60': {
    name: 'No permission to send as this address',
    problem: ['Client may not send as {sender}', 'Client may not send as this address'],
    happened: [
      'The client logged in with one account and wanted to send as {sender}, for which that account has no permission.',
      'The client logged in with one account and wanted to send as another address, for which that account has no permission.',
    ],
  },
  'exchange-online/5.7.139': {
    name: 'Login refused by policy or password',
    problem: ['Login of {sender} refused', 'Login refused by policy or password'],
    happened: ['Microsoft Entra ID or Exchange Online refused the SMTP login; the words after the code say why.'],
  },
  'exchange-online/5.7.139/switched-off': {
    name: 'SMTP AUTH switched off',
    problem: ['SMTP AUTH is switched off for {sender}', 'SMTP AUTH is switched off'],
    happened: [
      'The login was refused because authenticated submission (SMTP AUTH) is switched off, for the whole organisation or for this mailbox as the reply says.',
    ],
  },
  'exchange-online/5.7.139/federation': {
    name: 'Login refused: federation service failed',
    happened: [
      "The user's domain is federated, and Exchange Online could not check the password with the organisation's own federation service.",
    ],
  },
};
