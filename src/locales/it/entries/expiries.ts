/** Words for `catalogue/entries/expiries.ts` in Italian. */

import type { expiries as rows } from '../../../catalogue/entries/expiries.ts';
import type { EntryWords } from '../../locale.ts';

export const expiries: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.4.312': {
    name: 'Scaduto: query DNS non riuscita',
    problem: ['Scaduto: query DNS per {server} non riuscita', 'Scaduto: query DNS per la destinazione non riuscita'],
    happened: [
      'I tentativi sono terminati e {server} continuava a non essere risolto nel DNS.',
      'I tentativi sono terminati e la destinazione continuava a non essere risolta nel DNS.',
    ],
  },
  'exchange-online/5.4.315': {
    name: 'Scaduto: timeout della connessione',
    problem: ['Scaduto: timeout della connessione a {server}', 'Scaduto: timeout della connessione'],
    happened: [
      'I tentativi sono terminati e {server} continuava a non rispondere sulla porta 25.',
      'I tentativi sono terminati e il server di destinazione continuava a non rispondere sulla porta 25.',
    ],
  },
  'exchange-online/5.4.316': {
    name: 'Scaduto: connessione rifiutata',
    problem: ['Scaduto: connessione rifiutata da {server}', 'Scaduto: connessione rifiutata'],
    happened: [
      'I tentativi sono terminati e {server} continuava a rifiutare la connessione.',
      'I tentativi sono terminati e il server di destinazione continuava a rifiutare la connessione.',
    ],
  },
  'exchange-online/5.4.317': {
    name: 'Scaduto: sessione non stabilita',
    problem: ['Scaduto: nessuna sessione con {server}', 'Scaduto: nessuna sessione con il server di destinazione'],
    happened: [
      'I tentativi sono terminati senza una sessione con {server} che soddisfi i requisiti.',
      'I tentativi sono terminati senza una sessione con il server di destinazione che soddisfi i requisiti.',
    ],
  },
  'exchange-online/5.4.318': {
    name: 'Scaduto: connessione chiusa bruscamente',
    problem: ['Scaduto: connessione a {server} interrotta', 'Scaduto: connessione interrotta'],
    happened: [
      'I tentativi sono terminati e la connessione a {server} veniva ancora chiusa a metà sessione.',
      'I tentativi sono terminati e la connessione veniva ancora chiusa a metà sessione.',
    ],
  },
  'exchange-online/5.4.310': {
    name: 'Dominio inesistente',
    problem: ['Il dominio {recipientDomain} non esiste', 'Il dominio del destinatario non esiste'],
    happened: [
      'Secondo il DNS {recipientDomain} non esiste; il messaggio è stato rifiutato senza nuovi tentativi.',
      'Secondo il DNS il dominio del destinatario non esiste; il messaggio è stato rifiutato senza nuovi tentativi.',
    ],
  },
  'exchange-online/5.4.300': {
    name: 'Messaggio scaduto',
    problem: ['Scaduto durante il recapito a {recipientDomain}', 'Messaggio scaduto'],
    happened: [
      "I tentativi di recapito a {recipientDomain} sono terminati (24 ore in Exchange Online); la risposta dopo `->` è stata l'ultima.",
      "I tentativi di recapito sono terminati (24 ore in Exchange Online); la risposta dopo `->` è stata l'ultima.",
    ],
  },
  'exchange-online/4.4.7': {
    name: 'Messaggio scaduto in coda',
    problem: ['Scaduto nella coda per {recipientDomain}', 'Messaggio scaduto in coda'],
    happened: [
      'Nessun server per {recipientDomain} ha accettato il messaggio prima che scadesse il suo tempo in coda.',
      'Nessun server successivo ha accettato il messaggio prima che scadesse il suo tempo in coda.',
    ],
  },
};
