/** Words for `catalogue/entries/exchangeOnlineDelivery.ts` in Italian. */

import type { exchangeOnlineDelivery as rows } from '../../../catalogue/entries/exchangeOnlineDelivery.ts';
import type { EntryWords, Own } from '../../locale.ts';

const temporary: EntryWords = {
  name: 'Errore temporaneo di Exchange Online',
  happened: [
    'In quel momento Exchange Online non ha potuto accettare il messaggio per {recipientDomain}.',
    'In quel momento Exchange Online non ha potuto accettare il messaggio.',
  ],
};

export const exchangeOnlineDelivery: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/4.3.2/recipient-throttled': {
    name: 'Troppa posta insieme per il destinatario',
    problem: ['{recipient} riceve troppa posta insieme', 'Il destinatario riceve troppa posta insieme'],
    happened: [
      'Exchange Online ha rallentato il recapito a {recipient}, la cui cassetta postale sta ricevendo troppi messaggi contemporaneamente.',
      'Exchange Online ha rallentato il recapito al destinatario, la cui cassetta postale sta ricevendo troppi messaggi contemporaneamente.',
    ],
  },
  'exchange-online/4.3.2/sender-throttled': {
    name: 'Troppi invii in parallelo',
    problem: ['Troppi invii in parallelo da {sender}', 'Troppi invii in parallelo da una cassetta postale'],
    happened: [
      'Più di tre sessioni insieme stavano inviando come {sender}, ed Exchange Online ha rinviato questa.',
      'Più di tre sessioni insieme stavano inviando con la stessa cassetta postale, ed Exchange Online ha rinviato questa.',
    ],
  },
  'exchange-online/4.3.2/mailbox-busy': {
    name: 'Troppi elementi in una cartella',
    problem: ['Troppi elementi in una cartella di {recipient}', 'Troppi elementi in una cartella del destinatario'],
    happened: [
      'Una cartella della cassetta postale di {recipient} ha raggiunto il limite di un milione di elementi; il rifiuto è definitivo anche se il codice inizia con 4.',
      'Una cartella della cassetta postale del destinatario ha raggiunto il limite di un milione di elementi; il rifiuto è definitivo anche se il codice inizia con 4.',
    ],
  },
  'exchange-online/4.3.2/temporary': temporary,
  'exchange-online/4.4.3/temporary': temporary,
  'exchange-online/4.4.4/no-subscription': {
    name: 'Tenant senza abbonamento di posta',
    problem: [
      'Il tenant di {recipientDomain} non ha un abbonamento di posta',
      'Il tenant del destinatario non ha un abbonamento di posta',
    ],
    happened: [
      'Il tenant a cui appartiene {recipientDomain} non ha alcun abbonamento con Exchange Online, quindi per quel dominio non viene accettato nulla.',
      'Il tenant a cui appartiene il dominio del destinatario non ha alcun abbonamento con Exchange Online, quindi per quel dominio non viene accettato nulla.',
    ],
  },
  'exchange-online/4.4.24-28': {
    name: 'Copia shadow non creata',
    happened: [
      'Exchange Online non ha potuto creare la seconda copia che conserva di ogni messaggio in transito, perciò non lo ha ancora accettato.',
    ],
  },
  'exchange-online/4.4.62': {
    name: 'Regione errata di Microsoft 365',
    problem: [
      'Posta per {recipientDomain} inviata alla regione errata di Microsoft 365',
      'Posta inviata alla regione errata di Microsoft 365',
    ],
    happened: [
      "Il server contattato non gestisce {recipientDomain}, e nessun connettore in ingresso associa il server mittente a un'organizzazione.",
      "Il server contattato non gestisce il dominio del destinatario, e nessun connettore in ingresso associa il server mittente a un'organizzazione.",
    ],
  },
  'exchange-online/4.4.101': {
    name: 'Server successivo non raggiunto dal front-end',
    problem: ['Il front-end non ha raggiunto {server}', 'Il front-end non ha raggiunto il server successivo'],
    happened: [
      'Il front-end di Exchange Online non è riuscito ad aprire una sessione con {server}; il motivo è nella risposta tra virgolette.',
      'Il front-end di Exchange Online non è riuscito ad aprire una sessione con il server successivo; il motivo è nella risposta tra virgolette.',
    ],
  },
  'exchange-online/4.4.400': {
    name: 'Errore sul percorso verso la destinazione',
    problem: [
      'Comunicazione con il front-end o con {server} non riuscita',
      'Comunicazione con il front-end o con la destinazione non riuscita',
    ],
    happened: [
      'La comunicazione con il front-end o con {server} non è riuscita per quanto indicato dopo `->`; il messaggio resta in coda.',
      'La comunicazione con il front-end o con la destinazione non è riuscita per quanto indicato dopo `->`; il messaggio resta in coda.',
    ],
  },
  'exchange-online/4.5.3': {
    name: 'Troppi destinatari insieme',
    problem: [
      'Oltre 200 destinatari di {recipientDomain} in una sola transazione',
      'Oltre 200 destinatari di uno stesso dominio in una sola transazione',
    ],
    happened: [
      'Il server mittente ha indicato in una sola transazione oltre 200 destinatari di {recipientDomain}.',
      'Il server mittente ha indicato in una sola transazione oltre 200 destinatari di uno stesso dominio.',
    ],
  },
  'exchange-online/4.7.66': {
    name: 'Versione di TLS troppo vecchia',
    happened: ["Il client ha offerto soltanto TLS 1.0 o 1.1, che Exchange Online non accetta più per l'invio."],
  },
  'exchange-online/5.4.4/no-next-hop': {
    name: 'Nessun percorso verso il dominio',
    problem: ['Nessun percorso verso {recipientDomain}', 'Nessun percorso verso il dominio del destinatario'],
    happened: [
      'Il server Exchange non ha trovato né un connettore né un server attraverso cui raggiungere {recipientDomain}.',
      'Il server Exchange non ha trovato né un connettore né un server attraverso cui raggiungere il dominio del destinatario.',
    ],
  },
  'exchange-online/5.4.11': {
    name: 'Catena di messaggi generati troppo lunga',
    happened: ['Ogni messaggio ne ha fatto generare un altro al servizio, finché un limite ha spezzato la catena.'],
  },
};
