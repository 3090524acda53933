/** Words for `catalogue/entries/exchangeServer.ts` in Italian. */

import type { exchangeServer as rows } from '../../../catalogue/entries/exchangeServer.ts';
import type { EntryWords } from '../../locale.ts';

export const exchangeServer: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-server/4.4.7/delayed': {
    name: 'Avviso di ritardo',
    problem: ['Recapito a {recipientDomain} in ritardo', 'In ritardo, ancora in coda'],
    happened: [
      'Il messaggio per {recipient} è in ritardo, ma il recapito non è fallito.',
      'Il messaggio è in ritardo, ma il recapito non è fallito.',
    ],
  },
  'exchange-server/4.4.395': {
    name: "Risposta di errore dell'host di destinazione",
    problem: ['{server} ha risposto con un errore', "L'host di destinazione ha risposto con un errore"],
    happened: [
      "{server} ha risposto con l'errore che segue `->`; il messaggio resta in coda anche se quell'errore è permanente.",
      "L'host di destinazione ha risposto con l'errore che segue `->`; il messaggio resta in coda anche se quell'errore è permanente.",
    ],
  },
  'exchange-server/4.4.397': {
    name: "Errore di comunicazione con l'host di destinazione",
    problem: ['Comunicazione con {server} non riuscita', "Comunicazione con l'host di destinazione non riuscita"],
    happened: [
      "La comunicazione con {server} non è riuscita, come indicato dopo `->`; il messaggio resta in coda anche se quell'errore è permanente.",
      "La comunicazione con l'host di destinazione non è riuscita, come indicato dopo `->`; il messaggio resta in coda anche se quell'errore è permanente.",
    ],
  },
};
