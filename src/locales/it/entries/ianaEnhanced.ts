/** Words for `catalogue/entries/ianaEnhanced.ts` in Italian. */

import type { ianaEnhanced as rows } from '../../../catalogue/entries/ianaEnhanced.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaEnhanced: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.1.0': {
    name: 'Problema con un indirizzo',
    happened: [
      '{server} contesta un indirizzo senza dire perché.',
      'Il server ricevente contesta un indirizzo senza dire perché.',
    ],
  },
  'iana/X.1.5': { name: 'Indirizzo valido', happened: ["Il server ha confermato l'indirizzo del destinatario."] },
  'iana/X.1.9': {
    name: 'Passato a un sistema senza notifiche',
    happened: ['Il messaggio è passato a un sistema che non riferisce che cosa ne è stato.'],
  },
  'iana/X.3.0': {
    name: 'Problema del sistema di posta',
    happened: [
      '{server} ha un problema proprio e non lo nomina.',
      'Il sistema ricevente ha un problema proprio e non lo nomina.',
    ],
  },
  'iana/X.3.6': {
    name: 'Priorità modificata',
    happened: ['Il server ha accettato il messaggio con una priorità diversa da quella richiesta.'],
  },
};
