/** Words for `catalogue/entries/ianaEnhanced.ts` in English. */

import type { ianaEnhanced as rows } from '../../../catalogue/entries/ianaEnhanced.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaEnhanced: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.1.0': {
    name: 'Problem with an address',
    happened: [
      '{server} objects to an address and does not say to what in it.',
      'The receiving server objects to an address and does not say to what in it.',
    ],
  },
  'iana/X.1.5': { name: 'Address valid', happened: ['The server confirmed the address of the recipient.'] },
  'iana/X.1.9': {
    name: 'Passed to a system without reports',
    happened: ['The message was passed on to a system that does not report what becomes of it.'],
  },
  'iana/X.3.0': {
    name: 'Problem of the mail system',
    happened: [
      '{server} has a problem of its own and does not name it.',
      'The receiving system has a problem of its own and does not name it.',
    ],
  },
  'iana/X.3.6': { name: 'Priority changed', happened: ['The server accepted the message with another priority than asked for.'] },
};
