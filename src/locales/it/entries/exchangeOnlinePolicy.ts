/** Words for `catalogue/entries/exchangeOnlinePolicy.ts` in Italian. */

import type { exchangeOnlinePolicy as rows } from '../../../catalogue/entries/exchangeOnlinePolicy.ts';
import type { EntryWords } from '../../locale.ts';

export const exchangeOnlinePolicy: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.7.1': {
    name: 'Recapito non autorizzato',
    problem: ['{server} non consente questo recapito', 'Recapito non consentito'],
    happened: [
      '{server} ha rifiutato il messaggio: le sue regole non consentono questo mittente, destinatario o contenuto.',
      'Il messaggio è stato rifiutato: le regole del server che ha risposto non consentono questo mittente, destinatario o contenuto.',
    ],
  },
  'exchange-online/5.7.1/auth-required': {
    name: 'Solo mittenti interni',
    problem: ['{recipient} accetta solo mittenti autenticati', 'Il destinatario accetta solo mittenti autenticati'],
    happened: [
      '{recipient} accetta posta solo da mittenti autenticati, e questo mittente non lo era.',
      'Il destinatario accetta posta solo da mittenti autenticati, e questo mittente non lo era.',
    ],
  },
  'exchange-online/5.7.1/not-authorized': {
    name: 'Mittente non consentito',
    problem: ['{recipient} non accetta posta da {sender}', 'Il destinatario non accetta questo mittente'],
    happened: [
      'Le restrizioni di recapito di {recipient} escludono {sender}.',
      'Le restrizioni di recapito del destinatario escludono questo mittente.',
    ],
  },
  'exchange-online/5.7.1/mail-flow-rule': {
    name: 'Rifiuto di una regola del flusso di posta',
    problem: ['Rifiutato da una regola del flusso di posta'],
    happened: ["Nell'organizzazione da cui proviene il rifiuto, una regola del flusso di posta ha respinto il messaggio."],
  },
  'exchange-online/5.7.1/relay': {
    name: 'Relay non consentito',
    problem: ['{server} non fa da relay verso {recipientDomain}', 'Relay non consentito'],
    happened: [
      '{server} non fa da relay per questo client verso {recipientDomain}.',
      'Il server non fa da relay per questo client verso il dominio del destinatario.',
    ],
  },
  'exchange-online/5.7.1/block-list': {
    name: 'Indirizzo IP mittente in un elenco di blocco',
    problem: ['Indirizzo IP mittente bloccato da {server}', "L'indirizzo IP mittente è in un elenco di blocco"],
    happened: [
      "{server} ha rifiutato l'indirizzo che si connetteva perché figura in un elenco di blocco.",
      "L'indirizzo che si connetteva è stato rifiutato perché figura in un elenco di blocco.",
    ],
  },
  'exchange-online/5.7.1/not-authenticated': {
    name: 'Client non autenticato',
    problem: ["Invio a {server} senza eseguire l'accesso", "Il client non ha eseguito l'accesso"],
    happened: [
      "Il client ha inviato a {server} senza prima eseguire l'accesso.",
      "Il client ha inviato senza prima eseguire l'accesso.",
    ],
  },
  'exchange-online/5.7.64': {
    name: 'Server mittente non riconosciuto',
    problem: ['Relay negato: nessun connettore in ingresso corrisponde'],
    happened: [
      "Exchange Online non ha potuto stabilire, dal certificato o dall'indirizzo, a quale organizzazione appartenga il server mittente, e non ha fatto da relay.",
    ],
  },
  'exchange-online/5.7.520': {
    name: 'Inoltro esterno bloccato',
    problem: ['Inoltro automatico a {recipient} bloccato', 'Inoltro automatico esterno bloccato'],
    happened: [
      "Il criterio di posta indesiderata in uscita non consente l'inoltro automatico di messaggi a {recipient}.",
      "Il criterio di posta indesiderata in uscita non consente l'inoltro automatico di messaggi a destinatari esterni.",
    ],
  },
};
