/** Words for `catalogue/entries/exchangeOnline.ts` in Italian. */

import type { exchangeOnline as rows } from '../../../catalogue/entries/exchangeOnline.ts';
import type { EntryWords } from '../../locale.ts';

export const exchangeOnline: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.0.350': {
    name: 'Errore del sistema remoto',
    problem: ['Rifiutato da {server} con un errore generico', 'Rifiutato dal sistema remoto con un errore generico'],
    happened: [
      '{server} ha rifiutato il messaggio con un errore per cui Exchange Online non ha un codice; il testo originale è dopo `->`.',
      'Il sistema remoto ha rifiutato il messaggio con un errore per cui Exchange Online non ha un codice; il testo originale è dopo `->`.',
    ],
  },
  'exchange-online/5.1.1': {
    name: 'Destinatario sconosciuto',
    problem: ['Destinatario {recipient} sconosciuto', 'Destinatario sconosciuto'],
    happened: [
      'Non è stata trovata alcuna cassetta postale per {recipient}.',
      "Non è stata trovata alcuna cassetta postale per l'indirizzo.",
    ],
  },
  'exchange-online/5.1.8': {
    name: 'Invio bloccato per il mittente',
    problem: ['Invio bloccato per {sender}', 'Invio bloccato per il mittente'],
    happened: [
      'Exchange Online ha imposto restrizioni a {sender} dopo invii sospetti o eccessivi.',
      "Exchange Online ha imposto restrizioni all'account mittente dopo invii sospetti o eccessivi.",
    ],
  },
  'exchange-online/5.1.10': {
    name: 'Destinatario non trovato',
    problem: ['Destinatario {recipient} non trovato', 'Destinatario non trovato'],
    happened: [
      "Nell'organizzazione del destinatario nessuno ha l'indirizzo {recipient}.",
      "Nell'organizzazione del destinatario nessuno ha questo indirizzo.",
    ],
  },
  'exchange-online/5.2.2': {
    name: 'Cassetta postale piena',
    problem: ['La cassetta postale di {recipient} è piena', 'La cassetta postale del destinatario è piena'],
    happened: [
      'La cassetta postale di {recipient} ha superato una quota e non accetta altra posta.',
      'La cassetta postale del destinatario ha superato una quota e non accetta altra posta.',
    ],
  },
  'exchange-online/5.2.2/sender-full': {
    name: 'Cassetta postale del mittente piena',
    problem: ['La cassetta postale del mittente {sender} è piena', 'La cassetta postale del mittente è piena'],
    happened: [
      'La copia per Posta inviata (Sent Items) non entra più nella cassetta postale di {sender}, quindi non è stato inviato nulla.',
      'La copia per Posta inviata (Sent Items) non entra più nella cassetta postale del mittente, quindi non è stato inviato nulla.',
    ],
  },
  'exchange-online/5.2.2/sending-limit': {
    name: 'Limite di invio raggiunto',
    problem: ['{sender} ha raggiunto un limite di invio', 'Il mittente ha raggiunto un limite di invio'],
    happened: [
      '{sender} ha inviato a più destinatari, o più messaggi, di quanto Exchange Online consenta.',
      'Il mittente ha inviato a più destinatari, o più messaggi, di quanto Exchange Online consenta.',
    ],
  },
  'exchange-online/5.4.1/edge-blocking': {
    name: 'Indirizzo bloccato al perimetro',
    problem: ['{recipient} è sconosciuto a Exchange Online', 'Il destinatario è sconosciuto a Exchange Online'],
    happened: [
      "Il blocco perimetrale basato su directory (DBEB) ha rifiutato {recipient}: il dominio è autorevole e la directory non ha l'indirizzo.",
      "Il blocco perimetrale basato su directory (DBEB) ha rifiutato il destinatario: il dominio è autorevole e la directory non ha l'indirizzo.",
    ],
  },
  'exchange-online/5.4.1/relay': {
    name: 'Dominio non accettato dal server',
    problem: ['{recipientDomain} non è accettato da {server}', 'Il dominio del destinatario non è accettato dal server'],
    happened: [
      '{server} non accetta posta per {recipientDomain}.',
      'Il server interpellato non accetta posta per il dominio del destinatario.',
    ],
  },
  'exchange-online/5.4.14': {
    name: 'Loop di posta',
    problem: ['Loop di posta per {recipient}', 'Loop di posta'],
    happened: [
      'Il messaggio per {recipient} è tornato più volte a Exchange Online, finché il limite di hop non lo ha fermato.',
      'Il messaggio è tornato più volte a Exchange Online, finché il limite di hop non lo ha fermato.',
    ],
  },
};
