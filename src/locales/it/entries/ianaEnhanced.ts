/** Words for `catalogue/entries/ianaEnhanced.ts` in Italian. */

import type { ianaEnhanced as rows } from '../../../catalogue/entries/ianaEnhanced.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaEnhanced: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.1.0': {
    name: 'Problema con un indirizzo',
    happened: [
      '{server} contesta un indirizzo senza dire che cosa non va.',
      'Il server di destinazione contesta un indirizzo senza dire che cosa non va.',
    ],
  },
  'iana/X.1.5': { name: 'Indirizzo valido', happened: ["Il server ha confermato l'indirizzo del destinatario."] },
  'iana/X.1.9': {
    name: 'Passato a un sistema senza notifiche',
    happened: ["Il messaggio è passato a un sistema che non comunica l'esito."],
  },
  'iana/X.3.0': {
    name: 'Problema del sistema di posta',
    happened: [
      '{server} ha un problema interno e non dice quale.',
      'Il sistema ricevente ha un problema interno e non dice quale.',
    ],
  },
  'iana/X.3.6': {
    name: 'Priorità modificata',
    happened: ['Il server ha accettato il messaggio con una priorità diversa da quella richiesta.'],
  },
};
