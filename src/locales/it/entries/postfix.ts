/** Words for `catalogue/entries/postfix.ts` in Italian. */

import type { postfix as rows } from '../../../catalogue/entries/postfix.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const postfix: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'postfix/4.4.1/timed-out': {
    name: 'Timeout della connessione',
    problem: ['Timeout della connessione a {server}', 'Timeout della connessione'],
    happened: ['Postfix non ha ricevuto risposta da {server}.', 'Postfix non ha ricevuto risposta dal server successivo.'],
  },
  'postfix/4.4.1/refused': {
    name: 'Connessione rifiutata',
    problem: ['Connessione rifiutata da {server}', 'Connessione rifiutata'],
    happened: [
      '{server} ha rifiutato la connessione di Postfix.',
      'Il server successivo ha rifiutato la connessione di Postfix.',
    ],
  },
  'postfix/4.4.1/unreachable': {
    name: 'Nessuna route verso il server',
    problem: ['Nessuna route verso {server}', 'Nessuna route verso il server successivo'],
    happened: [
      "L'host su cui gira Postfix non ha una route verso l'indirizzo di {server}.",
      "L'host su cui gira Postfix non ha una route verso l'indirizzo del server successivo.",
    ],
  },
  'postfix/4.4.2': {
    name: 'Sessione interrotta',
    problem: ['Sessione con {server} interrotta', 'Sessione con il server successivo interrotta'],
    happened: [
      '{server} è stato raggiunto, ma la sessione è terminata o si è fermata prima della consegna del messaggio.',
      'Il server successivo è stato raggiunto, ma la sessione è terminata o si è fermata prima della consegna del messaggio.',
    ],
  },
  'postfix/4.4.3': {
    name: 'Nessuna risposta dal DNS',
    problem: ['Nessuna risposta dal DNS per {recipientDomain}', 'Nessuna risposta dal DNS per il dominio del destinatario'],
    happened: [
      'La ricerca di {recipientDomain} nel DNS per ora non è riuscita; non si sa se il dominio esista.',
      'La ricerca del dominio nel DNS per ora non è riuscita; non si sa se esista.',
    ],
  },
  'postfix/5.4.4': {
    name: 'Host o dominio non trovato',
    problem: ['{recipientDomain} non trovato nel DNS', 'Dominio del destinatario non trovato nel DNS'],
    happened: [
      "Secondo il DNS {recipientDomain}, o l'host che ne riceve la posta, non esiste.",
      "Secondo il DNS il dominio, o l'host che ne riceve la posta, non esiste.",
    ],
  },
  'postfix/5.4.6': {
    name: 'Posta che torna a questo server',
    problem: ['La posta per {recipientDomain} torna a questo server', 'La posta torna a questo server'],
    happened: [
      'Il percorso verso {recipientDomain} riporta a questo server Postfix, che non considera proprio il dominio.',
      'Il percorso verso il dominio riporta a questo server Postfix, che non lo considera proprio.',
    ],
  },
  'postfix/4.7.4': {
    name: 'TLS richiesto ma non offerto',
    problem: ['{server} non offre il TLS richiesto', 'Il server successivo non offre il TLS richiesto'],
    happened: [
      'La configurazione di Postfix esige TLS per questa destinazione, e {server} non lo ha avviato.',
      'La configurazione di Postfix esige TLS per questa destinazione, e il server successivo non lo ha avviato.',
    ],
  },
  'postfix/4.7.5': {
    name: 'Sessione TLS non attendibile',
    problem: ['Sessione TLS con {server} non attendibile', 'Sessione TLS con il server successivo non attendibile'],
    happened: [
      'La sessione TLS con {server} non è stata stabilita, oppure il suo certificato non rispetta i criteri TLS di Postfix.',
      'La sessione TLS con il server successivo non è stata stabilita, oppure il suo certificato non rispetta i criteri TLS di Postfix.',
    ],
  },
};
