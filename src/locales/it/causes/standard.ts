/** Words for `catalogue/causes/standard.ts` in Italian. */

import type { standardCauses as rows } from '../../../catalogue/causes/standard.ts';
import type { CauseWords } from '../../locale.ts';

export const standardCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  textTellsReason: {
    short: 'il motivo è nelle parole dopo il codice',
    text: 'Il codice è generico: il motivo è soltanto nelle parole del server, o si vede dal comando a cui ha risposto.',
  },
  serverClosing: {
    short: 'server in arresto o in manutenzione',
    text: 'Il server si sta arrestando, riavviando o è in manutenzione e chiude le sessioni.',
  },
  sessionLimit: {
    short: 'limite di connessioni, messaggi o tempo',
    text: 'La sessione ha superato un limite del server: connessioni da un indirizzo, messaggi, errori o tempo senza comandi.',
  },
  mailboxBusy: {
    short: 'cassetta postale occupata',
    text: 'La cassetta postale è usata da un altro processo, in spostamento o bloccata per il momento.',
  },
  firstAttemptRefused: {
    short: 'greylisting',
    text: 'Il server non conosce ancora il mittente e accetta solo un tentativo successivo, di solito dopo qualche minuto.',
  },
  accountToUpgrade: {
    short: 'password da convertire',
    text: "Secondo lo standard: l'account va convertito per un nuovo meccanismo di accesso, il che avviene quando l'utente accede una volta con la password.",
  },
  storeSlowsDown: {
    short: 'Exchange rallenta il recapito',
    text: 'Exchange dà questo codice quando a una cassetta postale o a un database arriva troppa posta insieme; ciò che ora viene rifiutato viene recapitato più tardi.',
  },
  storageShort: {
    short: 'server a corto di spazio',
    text: 'Il server di destinazione non ha più spazio su disco o memoria per il messaggio.',
  },
  recipientsPerTransaction: {
    short: 'troppi destinatari per volta',
    text: 'Il server accetta meno destinatari per transazione; agli altri il server mittente invia da solo in una successiva.',
  },
  tlsNotReady: {
    short: 'TLS al momento non disponibile',
    text: 'La risposta riguarda STARTTLS: il server offre TLS ma non riesce ad avviarlo, di solito per un certificato o una chiave mancante.',
  },
  loginServiceDown: {
    short: 'servizio di accesso non disponibile',
    text: 'La risposta riguarda AUTH: il server non riesce a interrogare il servizio che verifica le password. La password può essere giusta.',
  },
  queueStartFailed: {
    short: 'coda non avviata',
    text: 'Il client ha chiesto con ETRN la posta in attesa e il server non è riuscito ad avviare quella coda.',
  },
  queueStartNotAllowed: {
    short: 'avvio della coda non consentito',
    text: 'Il client ha chiesto con ETRN la posta di un dominio per il quale il server non gli consente di avviare la coda.',
  },
  tlsBeforeMail: {
    short: 'prima serve STARTTLS',
    text: 'Il server non accetta posta prima di TLS: in quel caso le parole dopo il codice parlano di STARTTLS.',
  },
  refusedByRule: {
    short: 'rifiutato da un criterio o filtro',
    text: 'Un criterio o un filtro del server ha rifiutato il mittente, il contenuto o la connessione.',
  },
  userElsewhere: {
    short: 'il destinatario non è su questo server',
    text: "Il server non ha il destinatario e non inoltra il messaggio; può indicare l'indirizzo giusto.",
  },
  aboveSizeLimit: {
    short: 'messaggio oltre il limite di dimensione',
    text: 'Il messaggio è più grande di quanto il server accetti. Nel trasporto gli allegati crescono di circa un terzo.',
  },
  noServiceHere: {
    short: 'nessun servizio di posta per questo indirizzo',
    text: "La risposta è arrivata al posto del saluto: l'host non accetta posta, o non da questo indirizzo.",
  },
  trackingEndsThere: {
    short: 'il sistema successivo non riferisce nulla',
    text: 'Il messaggio è passato a un sistema che non tiene traccia e non riferisce nulla: che cosa sia successo dopo non si sa.',
  },
  loginLineTooLong: {
    short: 'dati di accesso più lunghi di quanto il server legga',
    text: 'La risposta ad AUTH è più lunga di quanto il server legga: per esempio il ticket Kerberos di un utente con moltissimi gruppi o un token lungo.',
  },
  conversionLosesData: {
    short: 'la conversione perde qualcosa',
    text: 'Un gateway deve convertire il messaggio per il destinatario, e qualcosa va perso.',
  },
  protectionNotConvertible: {
    short: 'protezione non convertibile',
    text: 'Firma o crittografia andrebbero convertite lungo il percorso, e il server non può farlo.',
  },
  alteredOnTheWay: {
    short: 'messaggio alterato lungo il percorso',
    text: 'Un gateway, una dichiarazione di non responsabilità o una lista di distribuzione ha modificato il messaggio dopo la firma.',
  },
  ownershipUnknown: {
    short: 'il server non sa da quando',
    text: "Il mittente ha chiesto di recapitare solo se l'indirizzo ha lo stesso titolare da una certa data; il server non lo sa.",
  },
};
