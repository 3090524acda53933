/** Words for `catalogue/entries/ianaSecurity.ts` in English. */

import type { ianaSecurity as rows } from '../../../catalogue/entries/ianaSecurity.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaSecurity: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.7.0': {
    name: 'Refused for security, reason open',
    happened: [
      '{server} refused for a reason of security or policy that the code does not name.',
      'The receiving server refused for a reason of security or policy that the code does not name.',
    ],
  },
  'iana/X.7.3': {
    name: 'Security condition not met',
    happened: [
      "By the standard, the message's protection cannot be converted for the recipient; in practice Exchange gives the number for a missing login or missing TLS.",
    ],
  },
  'iana/X.7.7': {
    name: 'Message altered',
    happened: [
      '{server} could not validate the message because it was altered or damaged on the way.',
      'The receiving server could not validate the message because it was altered or damaged on the way.',
    ],
  },
  'iana/X.7.19': {
    name: 'Owner of the mailbox cannot be checked',
    happened: [
      '{server} cannot check whether the address still belongs to the person meant.',
      'The receiving server cannot check whether the address still belongs to the person meant.',
    ],
  },
};
