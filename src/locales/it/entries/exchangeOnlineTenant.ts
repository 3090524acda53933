/** Words for `catalogue/entries/exchangeOnlineTenant.ts` in Italian. */

import type { exchangeOnlineTenant as rows } from '../../../catalogue/entries/exchangeOnlineTenant.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineTenant: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/4.7.0/front-end': {
    name: 'Sessione non aperta dal front-end',
    problem: ['Nessuna sessione con {server}', 'Nessuna sessione con il server di destinazione'],
    happened: [
      'Il front-end di Exchange Online non ha potuto aprire una sessione con {server} per conto del server Cassette postali; il motivo è nella risposta citata.',
      'Il front-end di Exchange Online non ha potuto aprire una sessione con la destinazione per conto del server Cassette postali; il motivo è nella risposta citata.',
    ],
  },
  'exchange-online/4.7.0/temporary': {
    name: 'Messaggio non trasmesso dal front-end',
    problem: ["Errore temporaneo all'interno di {server}", "Errore temporaneo all'interno del server Exchange che ha risposto"],
    happened: [
      'Il front-end di {server} ha accettato la connessione ma non ha potuto passare il messaggio al servizio di trasporto a valle; il numero PRX indica la fase.',
      'Il front-end del server Exchange che ha risposto ha accettato la connessione ma non ha potuto passare il messaggio al servizio di trasporto a valle; il numero PRX indica la fase.',
    ],
  },
  'exchange-online/4.7.230': {
    name: 'Exchange Server obsoleto limitato',
    problem: ['Exchange Server obsoleto: connessioni limitate'],
    happened: [
      "L'Exchange Server che invia tramite il vostro connettore in ingresso ha una build obsoleta, ed Exchange Online ne respinge le connessioni per alcuni minuti di ogni ora.",
    ],
  },
  'exchange-online/5.7.51': {
    name: 'Origine non ammessa da un connettore partner',
    problem: [
      'Un connettore partner di {recipientDomain} non ammette questa origine',
      'Il connettore partner del destinatario non ammette questa origine',
    ],
    happened: [
      "L'organizzazione di {recipientDomain} accetta posta solo dagli indirizzi o con il certificato indicati nel suo connettore partner, e questa origine non ha né gli uni né l'altro.",
      "L'organizzazione del destinatario accetta posta solo dagli indirizzi o con il certificato indicati nel suo connettore partner, e questa origine non ha né gli uni né l'altro.",
    ],
  },
  'exchange-online/5.7.68': {
    name: 'Direct Send non consentito',
    problem: [
      'Posta non autenticata da {senderDomain} rifiutata: Direct Send è disattivato',
      'Direct Send è disattivato: rifiutata posta non autenticata da un dominio proprio',
    ],
    happened: [
      "Il messaggio è arrivato senza accesso e senza passare da un connettore, con un mittente della busta in {senderDomain}, un dominio dell'organizzazione stessa, che rifiuta questa posta.",
      "Il messaggio è arrivato senza accesso e senza passare da un connettore, con un mittente della busta in un dominio dell'organizzazione stessa, che rifiuta questa posta.",
    ],
  },
  'exchange-online/5.7.230': {
    name: 'Exchange Server obsoleto bloccato',
    problem: ['Exchange Server obsoleto: messaggio bloccato'],
    happened: [
      "L'Exchange Server che invia tramite il vostro connettore in ingresso è obsoleto da tanto tempo che Exchange Online ne rifiuta la posta per alcuni minuti di ogni ora.",
    ],
  },
  'exchange-online/5.7.232': {
    name: "Limite giornaliero di un'organizzazione di prova raggiunto",
    happened: [
      "L'organizzazione ha solo licenze di prova, e i suoi utenti insieme hanno scritto in 24 ore a più destinatari esterni di quanti la versione di prova consenta.",
    ],
  },
  'exchange-online/5.7.233': {
    name: "Limite giornaliero di destinatari esterni dell'organizzazione raggiunto",
    happened: [
      "Tutti i mittenti dell'organizzazione insieme hanno scritto nelle ultime 24 ore a più destinatari esterni di quanti le sue licenze consentano.",
    ],
  },
  'exchange-online/5.7.236': {
    name: 'Limite per gli indirizzi onmicrosoft.com raggiunto',
    happened: [
      "In 24 ore l'organizzazione ha scritto a più di 100 destinatari esterni da indirizzi dei suoi domini onmicrosoft.com, destinati alle prove.",
    ],
  },
  'exchange-online/5.7.350': {
    name: 'Rifiutato come spam dal sistema remoto',
    problem: ['{server} ha ritenuto il messaggio spam', 'Il sistema remoto ha ritenuto il messaggio spam'],
    happened: [
      '{server} ha ritenuto il messaggio spam e lo ha rifiutato; il testo originale è dopo `->`.',
      'Il sistema remoto ha ritenuto il messaggio spam e lo ha rifiutato; il testo originale è dopo `->`.',
    ],
  },
  'exchange-online/5.7.367': {
    name: 'Relay rifiutato dal gateway remoto',
    problem: ['{server} non fa da relay per Exchange Online', 'Il gateway remoto non fa da relay per Exchange Online'],
    happened: [
      '{server} non ha riconosciuto Exchange Online come origine consentita e ha rifiutato il relay; accade soprattutto con la posta inoltrata.',
      'Il gateway remoto non ha riconosciuto Exchange Online come origine consentita e ha rifiutato il relay; accade soprattutto con la posta inoltrata.',
    ],
  },
  'exchange-online/5.7.700-750': {
    name: "Invio bloccato per l'organizzazione",
    happened: [
      'Exchange Online ha fermato la posta in uscita di tutta la vostra organizzazione, o di una sua parte, perché il suo traffico appare sospetto.',
    ],
  },
  'exchange-online/5.7.703': {
    name: 'Destinatario bloccato dalla vostra organizzazione',
    problem: [
      '{recipient} è bloccato dalla vostra stessa organizzazione',
      'Un destinatario è bloccato dalla vostra stessa organizzazione',
    ],
    happened: [
      'Una voce del vostro elenco tenant consentiti/bloccati (Tenant Allow/Block List) blocca {recipient} o il suo dominio; il messaggio non è partito per nessun destinatario.',
      'Una voce del vostro elenco tenant consentiti/bloccati (Tenant Allow/Block List) blocca uno dei destinatari o il suo dominio; il messaggio non è partito per nessuno di loro.',
    ],
  },
  'exchange-online/5.7.705': {
    name: 'Organizzazione bloccata per spam o invii massivi',
    happened: [
      'Gran parte di ciò che la vostra organizzazione invia è stata classificata come spam o invio massivo, ed Exchange Online ne ha bloccato la posta in uscita.',
    ],
  },
  'exchange-online/5.7.708': {
    name: "Traffico dell'organizzazione non ancora accettato",
    happened: [
      'Exchange Online non accetta posta della vostra organizzazione da questo indirizzo per scarsa reputazione, come accade spesso ai tenant nuovi o di prova.',
    ],
  },
  'exchange-online/5.7.711': {
    name: 'Connettore in ingresso bloccato',
    problem: ['Un vostro connettore in ingresso è bloccato'],
    happened: [
      'Exchange Online sospetta che qualcuno invii spam tramite uno dei vostri connettori in ingresso e non lo accetta più per il relay.',
    ],
  },
  'exchange-online/5.7.750': {
    name: 'Invio da domini non registrati bloccato',
    problem: [
      "Posta da {senderDomain} bloccata: dominio non registrato nell'organizzazione",
      'Posta da domini non registrati bloccata',
    ],
    happened: [
      'Attraverso la vostra organizzazione è passata troppa posta da domini che non accetta, come {senderDomain}, ed Exchange Online ha bloccato questi invii.',
      'Attraverso la vostra organizzazione è passata troppa posta da domini che non accetta, ed Exchange Online ha bloccato questi invii.',
    ],
  },
};
