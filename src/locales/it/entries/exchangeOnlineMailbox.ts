/** Words for `catalogue/entries/exchangeOnlineMailbox.ts` in Italian. */

import type { exchangeOnlineMailbox as rows } from '../../../catalogue/entries/exchangeOnlineMailbox.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineMailbox: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/5.0.350/header-too-long': {
    name: 'Intestazione di un messaggio RTF troppo lunga',
    problem: ['Intestazione RTF troppo lunga per {server}', 'Intestazione RTF troppo lunga per il sistema remoto'],
    happened: [
      "{server} ha rifiutato il messaggio: un'intestazione richiesta dal formato RTF con allegati era troppo lunga.",
      "Il sistema remoto ha rifiutato il messaggio: un'intestazione richiesta dal formato RTF con allegati era troppo lunga.",
    ],
  },
  'exchange-online/5.0.350/embedded-files': {
    name: 'Troppi file incorporati',
    problem: ['Allegato con troppi file incorporati'],
    happened: ['Il messaggio è stato rifiutato perché un allegato contiene almeno 20 file incorporati.'],
  },
  'exchange-online/5.1.0': {
    name: 'Mittente rifiutato',
    problem: ['{server} rifiuta {sender} o il destinatario', 'Mittente o destinatario rifiutato'],
    happened: [
      '{server} non accetta posta da {sender}, oppure non la accetta per {recipient}.',
      'Il server di destinazione non accetta posta da questo mittente, oppure non la accetta per questo destinatario.',
    ],
  },
  'exchange-online/5.1.11': {
    name: 'Vecchio indirizzo di Exchange non trovato',
    problem: ['Vecchio indirizzo di Exchange di {recipient} non trovato', 'Vecchio indirizzo di Exchange non trovato'],
    happened: [
      "Il messaggio era diretto a un indirizzo interno di Exchange (`IMCEAEX-…`) che nell'organizzazione non appartiene a nessuno.",
    ],
  },
  'exchange-online/5.1.11-20': {
    name: 'Indirizzo del destinatario non valido',
    problem: ['Indirizzo {recipient} non valido', 'Indirizzo del destinatario non valido'],
    happened: [
      "Exchange non può recapitare a {recipient}: l'indirizzo non appartiene a nessuno, oppure la voce salvata non è aggiornata.",
      "Exchange non può recapitare all'indirizzo: non appartiene a nessuno, oppure la voce salvata non è aggiornata.",
    ],
  },
  'exchange-online/5.1.20': {
    name: 'Più indirizzi in From senza Sender',
    problem: ['Più indirizzi in From, nessuno in Sender'],
    happened: ['Il messaggio riporta più indirizzi in `From` e nessuno in `Sender`: non è chiaro chi ne risponda.'],
  },
  'exchange-online/5.1.351': {
    name: 'Cassetta postale sconosciuta o non disponibile nel sistema remoto',
    problem: ['{server} non conosce {recipient}', 'Il sistema remoto non conosce il destinatario'],
    happened: [
      '{server} risponde che la cassetta postale {recipient} non esiste o per ora non è disponibile; il testo originale è dopo `->`.',
      'Il sistema remoto risponde che la cassetta postale non esiste o per ora non è disponibile; il testo originale è dopo `->`.',
    ],
  },
  'exchange-online/5.2.0/bad-primary': {
    name: 'Destinatario senza indirizzo primario valido',
    problem: ['Nessun indirizzo primario valido per {recipient}', 'Nessun indirizzo primario valido per il destinatario'],
    happened: [
      "L'oggetto di {recipient} è presente nella directory, ma senza un indirizzo SMTP primario utilizzabile.",
      "L'oggetto del destinatario è presente nella directory, ma senza un indirizzo SMTP primario utilizzabile.",
    ],
  },
  'exchange-online/5.2.0/folder-missing': {
    name: 'Cartella mancante nella cassetta postale',
    problem: [
      'Manca una cartella nella cassetta postale di {recipient}',
      'Manca una cartella nella cassetta postale del destinatario',
    ],
    happened: [
      'Il recapito nella cassetta postale di {recipient} non è riuscito: la cartella prevista non esiste.',
      'Il recapito nella cassetta postale del destinatario non è riuscito: la cartella prevista non esiste.',
    ],
  },
  'exchange-online/5.2.0/delegate': {
    name: 'Delegato non più valido',
    problem: [
      'Delegato non aggiornato nella cassetta postale di {recipient}',
      'Delegato non aggiornato nella cassetta postale del destinatario',
    ],
    happened: [
      "Non è stato possibile passare l'invito alla riunione a un delegato ancora registrato nella cassetta postale di {recipient}.",
      "Non è stato possibile passare l'invito alla riunione a un delegato ancora registrato nella cassetta postale del destinatario.",
    ],
  },
  'exchange-online/5.2.0/federated-address': {
    name: 'Nessun indirizzo in un dominio federato',
    problem: ['{recipient} non ha indirizzi in un dominio federato', 'Il destinatario non ha indirizzi in un dominio federato'],
    happened: [
      "Il recapito a {recipient} richiede un'identità federata, ma nessuno degli indirizzi è in un dominio federato.",
      "Il recapito richiede un'identità federata, ma nessuno degli indirizzi del destinatario è in un dominio federato.",
    ],
  },
  'exchange-online/5.2.121': {
    name: 'Troppi messaggi da un mittente a un destinatario',
    problem: ['{sender} invia troppo a {recipient}', 'Un mittente invia troppo allo stesso destinatario'],
    happened: [
      '{recipient} per ora non accetta altro da {sender}: un solo mittente può occupare al massimo un terzo del limite orario.',
      'La cassetta postale per ora non accetta altro da questo mittente: uno solo può occupare al massimo un terzo del limite orario.',
    ],
  },
  'exchange-online/5.2.122': {
    name: 'Il destinatario riceve troppi messaggi',
    problem: ['{recipient} riceve troppa posta', 'Il destinatario riceve troppa posta'],
    happened: [
      "{recipient} ha raggiunto il limite di 3600 messaggi ricevuti in un'ora e per ora non ne accetta altri.",
      "Il destinatario ha raggiunto il limite di 3600 messaggi ricevuti in un'ora e per ora non ne accetta altri.",
    ],
  },
  'exchange-online/5.3.190': {
    name: 'Archiviazione del journal disattivata',
    problem: ['Report del journal rifiutato: archiviazione disattivata'],
    happened: [
      "Exchange Online ha rifiutato un report del journal dell'ambiente locale: nel tenant l'archiviazione del journal è disattivata.",
    ],
  },
  'exchange-online/5.6.0/approval-expiry': {
    name: 'Moderazione senza criterio di scadenza',
    problem: ['Nessuna scadenza per la moderazione di {recipient}', 'Nessuna scadenza per la moderazione'],
    happened: [
      'Il messaggio per {recipient} non è arrivato ai moderatori: la scadenza dei messaggi moderati non è configurata.',
      'Il messaggio non è arrivato ai moderatori: la scadenza dei messaggi moderati non è configurata.',
    ],
  },
  'exchange-online/5.6.0/invalid-content': {
    name: 'Contenuto del messaggio non valido',
    problem: ['Contenuto del messaggio non elaborabile'],
    happened: ['Exchange non è riuscito a elaborare il contenuto del messaggio o di un allegato e lo ha restituito.'],
  },
  'exchange-online/5.6.0/corrupt-content': {
    name: 'Contenuto del messaggio danneggiato',
    problem: ['Il contenuto del messaggio è danneggiato'],
    happened: [
      "L'archivio cassette postali non ha potuto leggere il messaggio per {recipient}: la codifica non è quella dichiarata nelle intestazioni.",
      "L'archivio cassette postali non ha potuto leggere il messaggio: la codifica non è quella dichiarata nelle intestazioni.",
    ],
  },
  'exchange-online/5.6.1/body-type': {
    name: 'Tipo di corpo non supportato',
    problem: ['{server} non accetta questo tipo di corpo', "L'host remoto non accetta questo tipo di corpo"],
    happened: [
      "Il corpo del messaggio è a 8 bit o binario e {server} non ha offerto l'estensione necessaria.",
      "Il corpo del messaggio è a 8 bit o binario e l'host remoto non ha offerto l'estensione necessaria.",
    ],
  },
  'exchange-online/5.6.11': {
    name: 'Caratteri LF isolati nel messaggio',
    problem: ['LF isolati, che {server} non accetta', 'Caratteri LF isolati nel messaggio'],
    happened: [
      'Alcune righe del messaggio terminano con il solo LF e {server} non offre CHUNKING (BDAT), indispensabile per trasmetterlo.',
      'Alcune righe del messaggio terminano con il solo LF e il server successivo non offre CHUNKING (BDAT), indispensabile per trasmetterlo.',
    ],
  },
};
