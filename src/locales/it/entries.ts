/** What each entry's code means, in Italian: a title, the head of a problem line, what happened. */

import type { Locale } from '../locale.ts';

export const entries: Locale['entries'] = {
  'exchange-online/4.4.312': {
    name: 'Query DNS non riuscita',
    problem: ['Query DNS per {server} non riuscita', 'Query DNS per la destinazione non riuscita'],
    happened: [
      'Exchange Online non è riuscito a risolvere {server} in DNS.',
      'Exchange Online non è riuscito a risolvere la destinazione in DNS.',
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
      'Exchange Online ha provato {server} e non è riuscito a consegnare il messaggio.',
      'Exchange Online non è riuscito a consegnare il messaggio al server di destinazione.',
    ],
  },
  'exchange-online/5.4.312': {
    name: 'Scaduto: query DNS non riuscita',
    problem: ['Scaduto: query DNS per {server} non riuscita', 'Scaduto: query DNS per la destinazione non riuscita'],
    happened: [
      'I tentativi sono terminati e {server} continuava a non essere risolto in DNS.',
      'I tentativi sono terminati e la destinazione continuava a non essere risolta in DNS.',
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
  'exchange-online/5.0.350': {
    name: 'Errore del sistema remoto',
    problem: ['Rifiutato da {server} con un errore generico', 'Rifiutato dal sistema remoto con un errore generico'],
    happened: [
      '{server} ha rifiutato il messaggio con un errore per cui Exchange Online non ha un codice; le sue parole sono dopo `->`.',
      'Il sistema remoto ha rifiutato il messaggio con un errore per cui Exchange Online non ha un codice; le sue parole sono dopo `->`.',
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
      "L'organizzazione del destinatario non ha nessuno con l'indirizzo {recipient}.",
      "L'organizzazione del destinatario non ha nessuno con questo indirizzo.",
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
