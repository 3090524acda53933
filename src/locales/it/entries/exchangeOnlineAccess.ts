/** Words for `catalogue/entries/exchangeOnlineAccess.ts` in Italian. */

import type { exchangeOnlineAccess as rows } from '../../../catalogue/entries/exchangeOnlineAccess.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineAccess: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/5.2.251-255': {
    name: 'Invii sospesi dopo errori ripetuti',
    problem: ['Invii di {sender} sospesi dopo errori ripetuti', 'Invii sospesi dopo errori ripetuti'],
    happened: [
      "Un dispositivo o un'applicazione ha ripetuto tanto spesso lo stesso invio errato per {sender} che Exchange Online per qualche tempo non accetta più invii SMTP AUTH da quella cassetta postale.",
      "Un dispositivo o un'applicazione ha ripetuto tanto spesso lo stesso invio errato che Exchange Online per qualche tempo non accetta più invii SMTP AUTH da quella cassetta postale.",
    ],
  },
  'exchange-online/5.2.252/send-as-denied': {
    name: "Manca l'autorizzazione Invia come",
    problem: [
      "L'account che ha eseguito l'accesso non può inviare come {sender}",
      "L'account che ha eseguito l'accesso non può inviare come questo mittente",
    ],
    happened: [
      "L'account che ha eseguito l'accesso non ha l'autorizzazione Invia come (Send As) per {sender}, e l'archivio cassette postali ha rifiutato il messaggio.",
      "L'account che ha eseguito l'accesso non ha l'autorizzazione Invia come (Send As) per l'indirizzo del mittente, e l'archivio cassette postali ha rifiutato il messaggio.",
    ],
  },
  'exchange-online/5.7.3/authentication': {
    name: 'Accesso rifiutato',
    problem: ['Accesso di {sender} rifiutato', 'Accesso rifiutato'],
    happened: ["Exchange Online non ha accettato l'accesso con cui il dispositivo o l'applicazione ha tentato di inviare."],
  },
  'exchange-online/5.7.3/starttls-missing': {
    name: 'TLS obbligatorio ma non offerto',
    problem: ['{server} non ha offerto STARTTLS', 'Il server di destinazione non ha offerto STARTTLS'],
    happened: [
      'La connessione è ammessa solo con TLS, e {server} non ha offerto STARTTLS.',
      'La connessione è ammessa solo con TLS, e il server di destinazione non ha offerto STARTTLS.',
    ],
  },
  'exchange-online/5.7.30': {
    name: 'Accesso con password non più supportato',
    problem: ['Accesso con password di {sender} non più supportato', 'Accesso con password non più supportato'],
    happened: [
      "Il dispositivo o l'applicazione ha eseguito l'accesso con nome utente e password (autenticazione di base), che in questa organizzazione non è più accettata per l'invio da client.",
    ],
  },
  'exchange-online/5.7.57': {
    name: 'Invio senza accesso',
    problem: ['Invio tramite {server} senza accesso', 'Invio tramite il servizio per i client senza accesso'],
    happened: [
      "Il dispositivo o l'applicazione ha inviato tramite {server}, che accetta posta solo dopo l'accesso, senza averlo eseguito.",
      "Il dispositivo o l'applicazione ha inviato tramite il servizio per i client, che accetta posta solo dopo l'accesso, senza averlo eseguito.",
    ],
  },
  'exchange-online/5.7.60': {
    name: 'Nessuna autorizzazione a inviare da questo indirizzo',
    problem: ['Il client non può inviare come {sender}', 'Il client non può inviare da questo indirizzo'],
    happened: [
      "Il client ha eseguito l'accesso con un account e ha tentato di inviare come {sender}, per cui quell'account non ha l'autorizzazione.",
      "Il client ha eseguito l'accesso con un account e ha tentato di inviare da un altro indirizzo, per cui quell'account non ha l'autorizzazione.",
    ],
  },
  'exchange-online/5.7.139': {
    name: 'Accesso rifiutato per criteri o password',
    problem: ['Accesso di {sender} rifiutato', 'Accesso rifiutato per criteri o password'],
    happened: ["Microsoft Entra ID o Exchange Online ha rifiutato l'accesso SMTP; il motivo è nelle parole dopo il codice."],
  },
  'exchange-online/5.7.139/switched-off': {
    name: 'SMTP AUTH disattivato',
    problem: ['SMTP AUTH è disattivato per {sender}', 'SMTP AUTH è disattivato'],
    happened: [
      "L'accesso è stato rifiutato perché l'invio autenticato (SMTP AUTH) è disattivato: per tutta l'organizzazione o per questa cassetta postale, come dice la risposta.",
    ],
  },
  'exchange-online/5.7.139/federation': {
    name: 'Accesso rifiutato: errore del servizio federativo',
    happened: [
      "Il dominio dell'utente è federato, ed Exchange Online non ha potuto verificare la password presso il servizio federativo dell'organizzazione.",
    ],
  },
};
