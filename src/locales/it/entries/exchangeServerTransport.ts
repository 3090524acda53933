/** Words for `catalogue/entries/exchangeServerTransport.ts` in Italian. */

import type { exchangeServerTransport as rows } from '../../../catalogue/entries/exchangeServerTransport.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeServerTransport: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-server/4.3.1': {
    name: 'Risorse del server insufficienti',
    happened: ["L'Exchange Server di destinazione è a corto di spazio su disco o di memoria e per ora non accetta posta."],
  },
  'exchange-server/4.3.1/store': {
    name: "Errore dell'archivio cassette postali",
    happened: [
      "L'archivio cassette postali ha avuto un errore passeggero mentre il messaggio veniva inviato dalla cassetta postale.",
    ],
  },
  'exchange-server/4.3.2/not-available': {
    name: 'Servizio non disponibile',
    happened: ['Il server di destinazione risponde, ma il suo servizio di trasporto non accetta posta.'],
  },
  'exchange-server/4.3.2/database-busy': {
    name: 'Database delle cassette postali occupato',
    happened: ['I recapiti al database delle cassette postali sono trattenuti perché è sotto carico.'],
  },
  'exchange-server/4.4.1/primary-target': {
    name: 'Hop successivo non raggiunto',
    happened: ["Exchange Server non ha potuto aprire una connessione con nessun indirizzo dell'hop successivo."],
  },
  'exchange-server/4.4.1/timed-out': { name: 'Timeout della connessione', happened: ["L'altro server ha smesso di rispondere."] },
  'exchange-server/4.4.2': {
    name: 'Connessione interrotta',
    happened: ['La sessione si è interrotta prima che il messaggio fosse accettato.'],
  },
  'exchange-server/4.2.1': {
    name: 'Hop successivo non raggiunto',
    happened: ["Il server mittente non ha potuto aprire una connessione TCP con l'hop successivo."],
  },
  'exchange-server/4.4.0/primary-target': {
    name: "L'hop successivo ha risposto con un errore",
    happened: ['Nessun host del connettore di invio ha accettato il messaggio; la risposta citata è la causa.'],
  },
  'exchange-server/4.4.0/dns': {
    name: 'Query DNS non riuscita',
    happened: ['Il server non è riuscito a risolvere la destinazione nel DNS.'],
  },
  'exchange-server/4.4.0/redundancy': {
    name: 'Impossibile creare la seconda copia',
    happened: ['Il server ha rifiutato il messaggio perché non ha potuto creare una copia shadow su un altro server.'],
  },
  'exchange-server/4.7.0/exchange-auth': {
    name: 'I server Exchange non riescono ad autenticarsi',
    happened: ['Due server Exchange non sono riusciti ad autenticarsi a vicenda.'],
  },
  'exchange-server/4.7.0/tls-channel': {
    name: 'Canale TLS non stabilito',
    happened: ['I server non hanno potuto stabilire la sessione TLS richiesta dal connettore.'],
  },
  'exchange-server/4.7.5/connector-certificate': {
    name: 'Certificato del connettore mancante',
    happened: ['Il certificato indicato dal connettore di invio non è su questo server.'],
  },
};
