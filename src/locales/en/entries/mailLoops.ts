/** Words for `catalogue/entries/mailLoops.ts` in English. */

import type { mailLoops as rows } from '../../../catalogue/entries/mailLoops.ts';
import type { EntryWords } from '../../locale.ts';

export const mailLoops: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.4.6': {
    name: 'Mail loop through an on-premises server',
    problem: ['Mail loop for {recipient}, stopped on premises', 'Mail loop, stopped on premises'],
    happened: [
      'The message for {recipient} kept coming back, and an on-premises Exchange server stopped it.',
      'The message kept coming back, and an on-premises Exchange server stopped it.',
    ],
  },
  'exchange-online/5.4.9-20': {
    name: 'Routing loop',
    problem: ['Routing loop for {recipient}', 'Routing loop'],
    happened: [
      'The message for {recipient} passed the same servers again and again until Exchange stopped it.',
      'The message passed the same servers again and again until Exchange stopped it.',
    ],
  },
};
