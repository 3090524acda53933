/** Italian words of SMTP sessions. */

import type { SessionsWords } from '../sessionsWords.ts';

export const sessionsWords: SessionsWords = {
  title: 'Sessioni SMTP',
  sessions: { one: '{count} sessione', other: '{count} sessioni' },
  messages: { one: '{count} messaggio', other: '{count} messaggi' },
  peers: 'Per controparte e connettore',
  columns: {
    peer: 'Controparte',
    connector: 'Connettore',
    sessions: 'Sessioni',
    failed: 'Non riuscite',
    messages: 'Messaggi',
    meanWait: 'Attesa media',
    tls: 'TLS',
  },
  noTls: 'senza TLS',
  odd: 'Da controllare',
  send: 'invio',
  receive: 'ricezione',
  lasted: 'durata {duration}',
  certificate: { self: 'Certificato proprio', peer: 'Certificato della controparte' },
  until: 'fino al {date}',
  taken: 'accettato per',
  refused: 'rifiutato',
  putOff: 'rinviato',
  unanswered: 'senza risposta',
  ended: { quit: 'terminata con QUIT', open: 'fine assente in questi registri' },
  oddities: {
    longWait: 'La risposta a {command} ha impiegato {wait}.',
    unanswered: '{command} non ha mai avuto risposta.',
    noMessage: 'Non è stato inviato alcun messaggio.',
    beginningMissing: "L'inizio non è in questi registri: aggiungere il precedente.",
    endMissing: 'La fine non è in questi registri: aggiungere il successivo.',
    certificateExpires: 'Il certificato {subject} scade il {date}.',
    certificateName: 'La controparte si presenta come {name}, ma il suo certificato è per {names}.',
  },
  unlisted: { one: 'e {count} altra', other: 'e altre {count}' },
  noLog: 'in questi file non è stato riconosciuto alcun registro del protocollo SMTP',
  notFound: '{id}: in questi registri non esiste tale sessione',
  noPath: "sessions vuole registri del protocollo SMTP: file, cartelle, archivi, o - per l'input standard",
};
