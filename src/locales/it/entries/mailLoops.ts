/** Words for `catalogue/entries/mailLoops.ts` in Italian. */

import type { mailLoops as rows } from '../../../catalogue/entries/mailLoops.ts';
import type { EntryWords } from '../../locale.ts';

export const mailLoops: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.4.6': {
    name: 'Loop di posta attraverso un server locale',
    problem: ["Loop di posta per {recipient}, fermato nell'ambiente locale", "Loop di posta, fermato nell'ambiente locale"],
    happened: [
      "Il messaggio per {recipient} continuava a tornare, finché non lo ha fermato un server Exchange dell'ambiente locale.",
      "Il messaggio continuava a tornare, finché non lo ha fermato un server Exchange dell'ambiente locale.",
    ],
  },
  'exchange-online/5.4.9-20': {
    name: 'Loop di routing',
    problem: ['Loop di routing per {recipient}', 'Loop di routing'],
    happened: [
      'Il messaggio per {recipient} è passato più volte per gli stessi server, finché Exchange lo ha fermato.',
      'Il messaggio è passato più volte per gli stessi server, finché Exchange lo ha fermato.',
    ],
  },
};
