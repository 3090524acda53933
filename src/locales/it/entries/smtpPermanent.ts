/** Words for `catalogue/entries/smtpPermanent.ts` in Italian. */

import type { smtpPermanent as rows } from '../../../catalogue/entries/smtpPermanent.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const smtpPermanent: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'smtp/530': {
    name: 'Prima servono accesso o TLS',
    happened: [
      "{server} accetta questo comando solo dopo l'accesso o STARTTLS.",
      "Il server accetta questo comando solo dopo l'accesso o STARTTLS.",
    ],
  },
  'smtp/550': {
    name: 'Rifiutato: destinatario o criterio',
    happened: [
      "{server} ha rifiutato in modo definitivo. Il numero viene usato sia per i destinatari sconosciuti, sia per l'accesso non eseguito, sia dai filtri.",
      "Il server di destinazione ha rifiutato in modo definitivo. Il numero viene usato sia per i destinatari sconosciuti, sia per l'accesso non eseguito, sia dai filtri.",
    ],
  },
  'smtp/551': {
    name: 'Destinatario non su questo server',
    happened: [
      '{server} non ha il destinatario e non inoltra il messaggio.',
      'Il server di destinazione non ha il destinatario e non inoltra il messaggio.',
    ],
  },
  'smtp/552': {
    name: 'Troppo grande o cassetta postale piena',
    happened: [
      '{server} ha rifiutato per mancanza di spazio: il messaggio supera un limite o la cassetta postale è piena.',
      'Il server di destinazione ha rifiutato per mancanza di spazio: il messaggio supera un limite o la cassetta postale è piena.',
    ],
  },
  'smtp/553': {
    name: 'Indirizzo non ammesso',
    happened: [
      "{server} non accetta l'indirizzo così com'è scritto, del destinatario o del mittente.",
      "Il server di destinazione non accetta l'indirizzo così com'è scritto, del destinatario o del mittente.",
    ],
  },
  'smtp/554': {
    name: 'Transazione non riuscita',
    happened: [
      "{server} ha rifiutato il messaggio o l'intera sessione; il numero non dice perché.",
      "Il server di destinazione ha rifiutato il messaggio o l'intera sessione; il numero non dice perché.",
    ],
  },
};
