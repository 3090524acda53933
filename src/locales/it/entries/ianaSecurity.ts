/** Words for `catalogue/entries/ianaSecurity.ts` in Italian. */

import type { ianaSecurity as rows } from '../../../catalogue/entries/ianaSecurity.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaSecurity: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.7.0': {
    name: 'Rifiuto per sicurezza, motivo non specificato',
    happened: [
      '{server} ha rifiutato per un motivo di sicurezza o di criterio che il codice non precisa.',
      'Il server di destinazione ha rifiutato per un motivo di sicurezza o di criterio che il codice non precisa.',
    ],
  },
  'iana/X.7.3': {
    name: 'Condizione di sicurezza non soddisfatta',
    happened: [
      "Secondo lo standard la protezione del messaggio non è convertibile per il destinatario; in pratica Exchange dà questo numero quando mancano l'accesso o TLS.",
    ],
  },
  'iana/X.7.7': {
    name: 'Messaggio alterato',
    happened: [
      '{server} non ha potuto convalidare il messaggio perché è stato alterato o danneggiato lungo il percorso.',
      'Il server di destinazione non ha potuto convalidare il messaggio perché è stato alterato o danneggiato lungo il percorso.',
    ],
  },
  'iana/X.7.19': {
    name: 'Titolare della cassetta postale non verificabile',
    happened: [
      "{server} non può verificare se l'indirizzo appartiene ancora alla persona prevista.",
      "Il server di destinazione non può verificare se l'indirizzo appartiene ancora alla persona prevista.",
    ],
  },
};
