/** Words for `catalogue/entries/ianaContent.ts` in English. */

import type { ianaContent as rows } from '../../../catalogue/entries/ianaContent.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaContent: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.5.6': {
    name: 'Login data too long',
    happened: [
      '{server} ended the login because the response to AUTH was too long.',
      'The server ended the login because the response to AUTH was too long.',
    ],
  },
  'iana/X.6.0': {
    name: 'Problem with the content',
    happened: [
      '{server} objects to the content or its format and does not say to what.',
      'The receiving server objects to the content or its format and does not say to what.',
    ],
  },
  'iana/X.6.4': {
    name: 'Converted with loss',
    happened: ['The message has to be converted for the recipient, and something of it is lost.'],
  },
};
