/** Words for `catalogue/entries/exchangeOnlinePermission.ts` in Italian. */

import type { exchangeOnlinePermission as rows } from '../../../catalogue/entries/exchangeOnlinePermission.ts';
import type { EntryWords, Own } from '../../locale.ts';

const closedFolder: EntryWords = {
  name: 'Cartella pubblica chiusa ai mittenti esterni',
  problem: ['La cartella pubblica {recipient} è chiusa ai mittenti esterni', 'La cartella pubblica è chiusa ai mittenti esterni'],
  happened: [
    'La cartella pubblica {recipient} accetta posta solo da mittenti autenticati, e questo mittente non lo era.',
    'La cartella pubblica accetta posta solo da mittenti autenticati, e questo mittente non lo era.',
  ],
};

export const exchangeOnlinePermission: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/5.7.12': {
    name: 'Destinatario chiuso ai mittenti esterni',
    problem: ['{recipient} è chiuso ai mittenti esterni', 'Il destinatario è chiuso ai mittenti esterni'],
    happened: [
      "L'organizzazione di {recipient} ha impostato l'indirizzo perché accetti posta solo dall'interno.",
      "L'organizzazione del destinatario ha impostato l'indirizzo perché accetti posta solo dall'interno.",
    ],
  },
  'exchange-online/5.7.13': closedFolder,
  'exchange-online/5.7.124': {
    name: 'Mittente non ammesso dal gruppo',
    problem: ['{sender} non può scrivere al gruppo {recipient}', 'Il mittente non può scrivere a questo gruppo'],
    happened: [
      'Il gruppo {recipient} accetta solo i mittenti elencati, e {sender} non è tra questi, né direttamente né tramite un gruppo.',
      'Il gruppo accetta solo i mittenti elencati, e questo mittente non è tra questi, né direttamente né tramite un gruppo.',
    ],
  },
  'exchange-online/5.7.128': {
    name: 'Loop di regole del flusso di posta',
    problem: ['Le regole del flusso di posta hanno fatto girare il messaggio in un loop', 'Loop di regole del flusso di posta'],
    happened: [
      'Le regole del flusso di posta hanno reindirizzato il messaggio, o ne hanno creati altri, più spesso di quanto Exchange Online consenta, e il messaggio è stato rifiutato.',
    ],
  },
  'exchange-online/5.7.129': {
    name: 'Mittente non ammesso dal destinatario',
    problem: ['{recipient} accetta solo i mittenti elencati', 'Il destinatario accetta solo i mittenti elencati'],
    happened: [
      '{recipient} accetta posta solo dai mittenti elencati, e {sender} non è tra questi.',
      'Il destinatario accetta posta solo dai mittenti elencati, e questo mittente non è tra questi.',
    ],
  },
  'exchange-online/5.7.133': {
    name: 'Gruppo chiuso ai mittenti esterni',
    problem: ['Il gruppo {recipient} è chiuso ai mittenti esterni', 'Il gruppo è chiuso ai mittenti esterni'],
    happened: [
      "Il gruppo {recipient} accetta posta solo dall'interno della sua organizzazione.",
      "Il gruppo accetta posta solo dall'interno della sua organizzazione.",
    ],
  },
  'exchange-online/5.7.134': {
    name: 'Cassetta postale chiusa ai mittenti esterni',
    problem: ['La cassetta postale {recipient} è chiusa ai mittenti esterni', 'La cassetta postale è chiusa ai mittenti esterni'],
    happened: [
      "La cassetta postale {recipient} accetta posta solo dall'interno della sua organizzazione.",
      "La cassetta postale accetta posta solo dall'interno della sua organizzazione.",
    ],
  },
  'exchange-online/5.7.135': closedFolder,
  'exchange-online/5.7.136': {
    name: 'Utente di posta chiuso ai mittenti esterni',
    problem: ["L'utente di posta {recipient} è chiuso ai mittenti esterni", "L'utente di posta è chiuso ai mittenti esterni"],
    happened: [
      "L'utente di posta (mail user) {recipient} accetta posta solo dall'interno della sua organizzazione.",
      "L'utente di posta (mail user) accetta posta solo dall'interno della sua organizzazione.",
    ],
  },
  'exchange-online/5.7.193': {
    name: 'Gruppo di Microsoft 365 chiuso a questo mittente',
    problem: [
      'Il gruppo di Microsoft 365 {recipient} non accetta questo mittente',
      'Il gruppo di Microsoft 365 non accetta questo mittente',
    ],
    happened: [
      "Il gruppo di Microsoft 365 {recipient} non accetta posta da chi è esterno all'organizzazione, o da chi non è membro.",
      "Il gruppo di Microsoft 365 non accetta posta da chi è esterno all'organizzazione, o da chi non è membro.",
    ],
  },
  'exchange-online/5.7.505': {
    name: 'Indirizzo del destinatario vietato',
    problem: ["L'indirizzo {recipient} è vietato", "L'indirizzo del destinatario è vietato"],
    happened: [
      'Exchange Online considera {recipient} un indirizzo che non può essere valido e non ne accetta la posta.',
      'Exchange Online considera questo destinatario un indirizzo che non può essere valido e non ne accetta la posta.',
    ],
  },
  'exchange-online/5.7.507': {
    name: "Indirizzo IP mittente bloccato dall'organizzazione del destinatario",
    problem: [
      "{recipientDomain} blocca l'indirizzo IP mittente",
      "L'organizzazione del destinatario blocca l'indirizzo IP mittente",
    ],
    happened: [
      "L'organizzazione di {recipientDomain} ha bloccato l'indirizzo IP da cui è arrivato il messaggio.",
      "L'organizzazione del destinatario ha bloccato l'indirizzo IP da cui è arrivato il messaggio.",
    ],
  },
  'exchange-online/5.7.510': {
    name: 'Il dominio del destinatario non accetta posta tramite IPv6',
    problem: ['{recipientDomain} non accetta posta tramite IPv6', 'Il dominio del destinatario non accetta posta tramite IPv6'],
    happened: [
      'Il server mittente si è connesso tramite IPv6, e {recipientDomain} non accetta posta in questo modo.',
      'Il server mittente si è connesso tramite IPv6, e il dominio del destinatario non accetta posta in questo modo.',
    ],
  },
  'exchange-online/5.7.513': {
    name: "Indirizzo IP mittente nell'elenco di blocco del destinatario",
    problem: [
      "Indirizzo IP mittente nell'elenco indirizzi IP bloccati di {recipientDomain}",
      "Indirizzo IP mittente nell'elenco indirizzi IP bloccati del destinatario",
    ],
    happened: [
      "Un amministratore di {recipientDomain} ha inserito l'indirizzo IP mittente nell'elenco indirizzi IP bloccati (IP Block List) della sua organizzazione.",
      "Un amministratore dell'organizzazione del destinatario ha inserito l'indirizzo IP mittente nel suo elenco indirizzi IP bloccati (IP Block List).",
    ],
  },
};
