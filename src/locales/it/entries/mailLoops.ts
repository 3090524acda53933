/** Words for `catalogue/entries/mailLoops.ts` in Italian. */

import type { mailLoops as rows } from '../../../catalogue/entries/mailLoops.ts';
import type { EntryWords } from '../../locale.ts';

export const mailLoops: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.4.6': {
    name: 'Ciclo di posta attraverso un server locale',
    problem: ["Ciclo di posta per {recipient}, fermato nell'ambiente locale", "Ciclo di posta, fermato nell'ambiente locale"],
    happened: [
      "Il messaggio per {recipient} continuava a tornare, finché un server Exchange dell'ambiente locale lo ha fermato.",
      "Il messaggio continuava a tornare, finché un server Exchange dell'ambiente locale lo ha fermato.",
    ],
  },
  'exchange-online/5.4.9-20': {
    name: 'Ciclo di routing',
    problem: ['Ciclo di routing per {recipient}', 'Ciclo di routing'],
    happened: [
      'Il messaggio per {recipient} è passato più volte per gli stessi server, finché Exchange lo ha fermato.',
      'Il messaggio è passato più volte per gli stessi server, finché Exchange lo ha fermato.',
    ],
  },
};
