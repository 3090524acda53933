/** Words for `catalogue/entries/ianaContent.ts` in Italian. */

import type { ianaContent as rows } from '../../../catalogue/entries/ianaContent.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaContent: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.5.6': {
    name: 'Dati di accesso troppo lunghi',
    happened: [
      "{server} ha interrotto l'accesso perché la risposta ad AUTH era troppo lunga.",
      "Il server ha interrotto l'accesso perché la risposta ad AUTH era troppo lunga.",
    ],
  },
  'iana/X.6.0': {
    name: 'Problema con il contenuto',
    happened: [
      '{server} contesta il contenuto o il suo formato senza dire che cosa non va.',
      'Il server di destinazione contesta il contenuto o il suo formato senza dire che cosa non va.',
    ],
  },
  'iana/X.6.4': {
    name: 'Conversione con perdita',
    happened: ['Il messaggio deve essere convertito per il destinatario e in parte va perso.'],
  },
};
