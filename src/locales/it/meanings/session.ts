/** Words for `catalogue/meanings/session.ts` in Italian. */

import type { sessionMeanings as rows } from '../../../catalogue/meanings/session.ts';
import type { EntryWords } from '../../locale.ts';

export const sessionMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  relayDenied: {
    name: 'Inoltro negato',
    happened: [
      '{provider} non inoltra per il dominio del destinatario.',
      'Il server di destinazione non inoltra per il dominio del destinatario.',
    ],
  },
  authenticationRequired: {
    name: 'Accesso richiesto',
    happened: [
      '{provider} accetta questa posta solo dopo un accesso.',
      'Il server di destinazione accetta questa posta solo dopo un accesso.',
    ],
  },
  credentialsRefused: {
    name: 'Accesso rifiutato',
    happened: [
      '{provider} ha rifiutato nome utente o password.',
      'Il server di destinazione ha rifiutato nome utente o password.',
    ],
  },
  appPasswordRequired: {
    name: 'Password per app richiesta',
    happened: [
      "{provider} ha rifiutato l'accesso: vuole una password per app.",
      "Il server di destinazione ha rifiutato l'accesso: vuole una password per app.",
    ],
  },
  webLoginRequired: {
    name: 'Accesso con browser richiesto',
    happened: [
      "{provider} ha rifiutato l'accesso finché il titolare non accede con un browser.",
      "Il server di destinazione ha rifiutato l'accesso finché il titolare non accede con un browser.",
    ],
  },
  mechanismNotSupported: {
    name: 'Meccanismo di accesso non supportato',
    happened: [
      '{provider} non offre questo meccanismo di accesso.',
      'Il server di destinazione non offre questo meccanismo di accesso.',
    ],
  },
  mechanismTooWeak: {
    name: 'Meccanismo di accesso troppo debole',
    happened: [
      '{provider} vuole un meccanismo di accesso più forte.',
      'Il server di destinazione vuole un meccanismo di accesso più forte.',
    ],
  },
  authenticationUnavailable: {
    name: 'Accesso ora non possibile',
    happened: [
      "{provider} per ora non ha potuto verificare l'accesso.",
      "Il server di destinazione per ora non ha potuto verificare l'accesso.",
    ],
  },
  passwordTransition: {
    name: 'Password da convertire',
    happened: [
      '{provider} vuole prima un accesso con la password semplice.',
      'Il server di destinazione vuole prima un accesso con la password semplice.',
    ],
  },
  accountDisabled: {
    name: 'Account disattivato',
    happened: [
      "{provider} ha rifiutato l'accesso: l'account è disattivato.",
      "Il server di destinazione ha rifiutato l'accesso: l'account è disattivato.",
    ],
  },
  encryptionRequired: {
    name: 'TLS richiesto',
    happened: ['{provider} accetta questa posta solo con TLS.', 'Il server di destinazione accetta questa posta solo con TLS.'],
  },
  tlsFailed: {
    name: 'TLS non riuscito',
    happened: [
      '{provider} non ha potuto concordare una sessione TLS.',
      'Il server di destinazione non ha potuto concordare una sessione TLS.',
    ],
  },
  tlsVersionTooOld: {
    name: 'Versione TLS troppo vecchia',
    happened: ['{provider} vuole TLS 1.2 o successivo.', 'Il server di destinazione vuole TLS 1.2 o successivo.'],
  },
  requireTls: {
    name: 'Percorso protetto non possibile',
    happened: [
      '{provider} non può inoltrare il messaggio con TLS su tutto il percorso, come chiede il mittente.',
      'Il server di destinazione non può inoltrare il messaggio con TLS su tutto il percorso, come chiede il mittente.',
    ],
  },
  cryptoFailed: {
    name: 'Crittografia non riuscita',
    happened: [
      '{provider} non ha potuto cifrare, decifrare o verificare.',
      'Il server di destinazione non ha potuto cifrare, decifrare o verificare.',
    ],
  },
  commandUnknown: {
    name: 'Comando sconosciuto',
    happened: ['{provider} non conosce il comando.', 'Il server di destinazione non conosce il comando.'],
  },
  commandSequence: {
    name: 'Comandi fuori ordine',
    happened: [
      '{provider} ha ricevuto il comando nel momento sbagliato.',
      'Il server di destinazione ha ricevuto il comando nel momento sbagliato.',
    ],
  },
  syntaxError: {
    name: 'Comando malformato',
    happened: ['{provider} non ha capito il comando.', 'Il server di destinazione non ha capito il comando.'],
  },
  parameterRefused: {
    name: 'Parametro non accettato',
    happened: [
      '{provider} non ha accettato un parametro del comando.',
      'Il server di destinazione non ha accettato un parametro del comando.',
    ],
  },
  protocolError: {
    name: 'Errore di protocollo',
    happened: [
      '{provider} ha interrotto: il dialogo viola SMTP.',
      'Il server di destinazione ha interrotto: il dialogo viola SMTP.',
    ],
  },
  tooManyErrors: {
    name: 'Troppi comandi errati',
    happened: [
      '{provider} ha interrotto dopo troppi comandi errati.',
      'Il server di destinazione ha interrotto dopo troppi comandi errati.',
    ],
  },
  temporaryProblem: {
    name: 'Problema temporaneo lì',
    happened: ['{provider} ha un proprio problema temporaneo.', 'Il server di destinazione ha un proprio problema temporaneo.'],
  },
  serverBusy: {
    name: 'Server occupato',
    happened: ['{provider} per ora è troppo occupato.', 'Il server di destinazione per ora è troppo occupato.'],
  },
  systemFull: {
    name: 'Spazio del server insufficiente',
    happened: ['{provider} è a corto di spazio.', 'Il server di destinazione è a corto di spazio.'],
  },
  notAccepting: {
    name: 'Ora non accetta posta',
    happened: ['{provider} per ora non accetta posta.', 'Il server di destinazione per ora non accetta posta.'],
  },
  hostAcceptsNoMail: {
    name: "L'host non accetta posta",
    happened: ['{provider} non accetta posta.', 'Il server di destinazione non accetta posta.'],
  },
  featureNotSupported: {
    name: 'Funzione non supportata',
    happened: [
      '{provider} non ha una funzione necessaria al messaggio.',
      'Il server di destinazione non ha una funzione necessaria al messaggio.',
    ],
  },
  misconfigured: {
    name: 'Server configurato male',
    happened: ['{provider} è configurato male.', 'Il server di destinazione è configurato male.'],
  },
  sessionTimedOut: {
    name: 'Sessione scaduta',
    happened: [
      "{provider} ha chiuso la sessione dopo un'attesa troppo lunga.",
      "Il server di destinazione ha chiuso la sessione dopo un'attesa troppo lunga.",
    ],
  },
  connectionBroken: {
    name: 'Connessione interrotta',
    happened: ['{provider} ha perso la connessione.', 'Il server di destinazione ha perso la connessione.'],
  },
  noAnswer: {
    name: "Nessuna risposta dall'host",
    happened: ['{provider} non ha risposto.', 'Il server di destinazione non ha risposto.'],
  },
  nameServiceFailed: {
    name: 'Directory o DNS non riuscito',
    happened: [
      '{provider} non ha potuto interrogare la directory o il DNS.',
      'Il server di destinazione non ha potuto interrogare la directory o il DNS.',
    ],
  },
  noRoute: {
    name: 'Nessun percorso verso la destinazione',
    happened: [
      '{provider} non ha trovato un percorso verso la destinazione.',
      'Il server di destinazione non ha trovato un percorso verso la destinazione.',
    ],
  },
  routingLoop: {
    name: 'Ciclo di posta',
    happened: [
      '{provider} ha fermato il messaggio: gira in tondo.',
      'Il server di destinazione ha fermato il messaggio: gira in tondo.',
    ],
  },
  deliveryExpired: {
    name: 'Recapito scaduto',
    happened: [
      '{provider} ha rinunciato al messaggio dopo troppi tentativi.',
      'Il server di destinazione ha rinunciato al messaggio dopo troppi tentativi.',
    ],
  },
  networkProblem: {
    name: 'Problema di rete o di routing',
    happened: [
      '{provider} ha avuto un problema di rete o di routing.',
      'Il server di destinazione ha avuto un problema di rete o di routing.',
    ],
  },
  greylisted: {
    name: 'Greylisting',
    happened: [
      '{provider} rinvia il primo tentativo dei mittenti sconosciuti.',
      'Il server di destinazione rinvia il primo tentativo dei mittenti sconosciuti.',
    ],
  },
  policyRefused: {
    name: 'Rifiutato per criterio',
    happened: [
      '{provider} ha rifiutato il messaggio: un criterio lo vieta.',
      'Il server di destinazione ha rifiutato il messaggio: un criterio lo vieta.',
    ],
  },
  hostNotAllowed: {
    name: 'Host di invio non ammesso',
    happened: [
      "{provider} non accetta posta dall'host di invio.",
      "Il server di destinazione non accetta posta dall'host di invio.",
    ],
  },
  serviceDisabled: {
    name: 'Servizio disattivato per il dominio',
    happened: ['{provider} non serve più questo dominio.', 'Il server di destinazione non serve più questo dominio.'],
  },
  oneDomainPerTransaction: {
    name: 'Destinatari presi a turno',
    happened: [
      '{provider} accetta gli altri destinatari in una transazione a parte.',
      'Il server di destinazione accetta gli altri destinatari in una transazione a parte.',
    ],
  },
  priorityTooLow: {
    name: 'Priorità troppo bassa',
    happened: [
      '{provider} per ora non accetta posta di questa priorità.',
      'Il server di destinazione per ora non accetta posta di questa priorità.',
    ],
  },
  unspecified: {
    name: 'Motivo solo nel testo',
    happened: [
      '{provider} ha rifiutato il messaggio per un motivo che solo il testo dice.',
      'Il server di destinazione ha rifiutato il messaggio per un motivo che solo il testo dice.',
    ],
  },
};
