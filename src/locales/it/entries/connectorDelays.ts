/** Words for `catalogue/entries/connectorDelays.ts` in Italian. */

import type { connectorDelays as rows } from '../../../catalogue/entries/connectorDelays.ts';
import type { EntryWords } from '../../locale.ts';

export const connectorDelays: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/4.4.312': {
    name: 'Query DNS non riuscita',
    problem: ['Query DNS per {server} non riuscita', 'Query DNS per la destinazione non riuscita'],
    happened: [
      'Exchange Online non è riuscito a risolvere {server} nel DNS.',
      'Exchange Online non è riuscito a risolvere la destinazione nel DNS.',
    ],
  },
  'exchange-online/4.4.315': {
    name: 'Timeout della connessione',
    problem: ['Timeout della connessione a {server}', 'Timeout della connessione'],
    happened: ['{server} non ha risposto sulla porta 25.', 'Il server di destinazione non ha risposto sulla porta 25.'],
  },
  'exchange-online/4.4.316': {
    name: 'Connessione rifiutata',
    problem: ['Connessione rifiutata da {server}', 'Connessione rifiutata'],
    happened: ['{server} ha rifiutato la connessione.', 'Il server di destinazione ha rifiutato la connessione.'],
  },
  'exchange-online/4.4.317': {
    name: 'Sessione non stabilita',
    problem: ['Nessuna sessione con {server}', 'Nessuna sessione con il server di destinazione'],
    happened: [
      'Exchange Online non è riuscito a stabilire con {server} una sessione che soddisfi i requisiti.',
      'Exchange Online non è riuscito a stabilire con il server di destinazione una sessione che soddisfi i requisiti.',
    ],
  },
  'exchange-online/4.4.318': {
    name: 'Connessione chiusa bruscamente',
    problem: ['Connessione a {server} interrotta', 'Connessione interrotta'],
    happened: ['La connessione a {server} è stata chiusa a metà sessione.', 'La connessione è stata chiusa a metà sessione.'],
  },
  'exchange-online/4.7.320': {
    name: 'Certificato non accettato',
    problem: ['Certificato di {server} non accettato', 'Certificato del server di destinazione non accettato'],
    happened: [
      'Il certificato di {server} non ha superato la convalida richiesta dal percorso usato.',
      'Il certificato del server di destinazione non ha superato la convalida richiesta dal percorso usato.',
    ],
  },
  'exchange-online/4.x.x/connector': {
    name: 'Destinazione non raggiunta',
    problem: ['Recapito a {server} differito', 'Recapito al server di destinazione differito'],
    happened: [
      'Exchange Online ha contattato {server} e non è riuscito a consegnare il messaggio.',
      'Exchange Online non è riuscito a consegnare il messaggio al server di destinazione.',
    ],
  },
};
