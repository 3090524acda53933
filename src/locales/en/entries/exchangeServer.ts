/** Words for `catalogue/entries/exchangeServer.ts` in English. */

import type { exchangeServer as rows } from '../../../catalogue/entries/exchangeServer.ts';
import type { EntryWords } from '../../locale.ts';

export const exchangeServer: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-server/4.4.7/delayed': {
    name: 'Delay notice',
    problem: ['Delayed on the way to {recipientDomain}', 'Delayed, still queued'],
    happened: ['The message for {recipient} is late and has not failed.', 'The message is late and has not failed.'],
  },
  'exchange-server/4.4.395': {
    name: 'Target answered with an error',
    problem: ['{server} answered with an error', 'Target host answered with an error'],
    happened: [
      '{server} answered with the error after `->`; the message stays queued even where that error is permanent.',
      'The target host answered with the error after `->`; the message stays queued even where that error is permanent.',
    ],
  },
  'exchange-server/4.4.397': {
    name: 'Error communicating with the target',
    problem: ['Communication with {server} failed', 'Communication with the target host failed'],
    happened: [
      'Communication with {server} failed as told after `->`; the message stays queued even where that error is permanent.',
      'Communication with the target host failed as told after `->`; the message stays queued even where that error is permanent.',
    ],
  },
};
