/** Words for `catalogue/meanings/session.ts` in Italian. */

import type { sessionMeanings as rows } from '../../../catalogue/meanings/session.ts';
import type { EntryWords } from '../../locale.ts';

export const sessionMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  relayDenied: {
    name: 'Relay negato',
    happened: [
      '{provider} non fa da relay per il dominio {recipientDomain}.',
      '{provider} non fa da relay per il dominio del destinatario.',
      'Il server di destinazione non fa da relay per il dominio {recipientDomain}.',
      'Il server di destinazione non fa da relay per il dominio del destinatario.',
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
      '{provider} non ha accettato nome utente o password.',
      'Il server di destinazione non ha accettato nome utente o password.',
    ],
  },
  appPasswordRequired: {
    name: 'Password per app richiesta',
    happened: [
      "{provider} ha rifiutato l'accesso: richiede una password per app.",
      "Il server di destinazione ha rifiutato l'accesso: richiede una password per app.",
    ],
  },
  webLoginRequired: {
    name: 'Accesso con browser richiesto',
    happened: [
      "{provider} rifiuta l'accesso finché il titolare non accede con un browser.",
      "Il server di destinazione rifiuta l'accesso finché il titolare non accede con un browser.",
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
      '{provider} richiede un meccanismo di accesso più forte.',
      'Il server di destinazione richiede un meccanismo di accesso più forte.',
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
      '{provider} richiede prima un accesso con la password in chiaro.',
      'Il server di destinazione richiede prima un accesso con la password in chiaro.',
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
      '{provider} non è riuscito a negoziare una sessione TLS.',
      'Il server di destinazione non è riuscito a negoziare una sessione TLS.',
    ],
  },
  tlsVersionTooOld: {
    name: 'Versione TLS troppo vecchia',
    happened: ['{provider} richiede TLS 1.2 o successivo.', 'Il server di destinazione richiede TLS 1.2 o successivo.'],
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
      '{provider} non è riuscito a cifrare, decifrare o verificare il messaggio.',
      'Il server di destinazione non è riuscito a cifrare, decifrare o verificare il messaggio.',
    ],
  },
  commandUnknown: {
    name: 'Comando sconosciuto',
    happened: ['{provider} non conosce il comando.', 'Il server di destinazione non conosce il comando.'],
  },
  commandSequence: {
    name: 'Comandi fuori sequenza',
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
      '{provider} ha interrotto la sessione: il dialogo viola il protocollo SMTP.',
      'Il server di destinazione ha interrotto la sessione: il dialogo viola il protocollo SMTP.',
    ],
  },
  tooManyErrors: {
    name: 'Troppi comandi errati',
    happened: [
      '{provider} ha interrotto la sessione dopo troppi comandi errati.',
      'Il server di destinazione ha interrotto la sessione dopo troppi comandi errati.',
    ],
  },
  temporaryProblem: {
    name: "Problema temporaneo dall'altra parte",
    happened: ['{provider} ha un problema temporaneo interno.', 'Il server di destinazione ha un problema temporaneo interno.'],
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
    happened: [
      '{provider} non accetta alcun messaggio di posta.',
      'Il server di destinazione non accetta alcun messaggio di posta.',
    ],
  },
  featureNotSupported: {
    name: 'Funzione non supportata',
    happened: [
      '{provider} non supporta una funzione necessaria al messaggio.',
      'Il server di destinazione non supporta una funzione necessaria al messaggio.',
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
    happened: [
      "{provider} ha perso la connessione o l'ha chiusa a metà sessione.",
      "Il server di destinazione ha perso la connessione o l'ha chiusa a metà sessione.",
    ],
  },
  noAnswer: {
    name: "Nessuna risposta dall'host",
    happened: [
      '{provider} non ha risposto o non era raggiungibile.',
      'Il server di destinazione non ha risposto o non era raggiungibile.',
    ],
  },
  nameServiceFailed: {
    name: 'Directory o DNS non disponibile',
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
    name: 'Loop di posta',
    happened: [
      '{provider} ha fermato il messaggio: è in un loop.',
      'Il server di destinazione ha fermato il messaggio: è in un loop.',
    ],
  },
  deliveryExpired: {
    name: 'Recapito scaduto',
    happened: [
      '{provider} ha rinunciato a recapitare il messaggio dopo aver ritentato troppo a lungo.',
      'Il server di destinazione ha rinunciato a recapitare il messaggio dopo aver ritentato troppo a lungo.',
    ],
  },
  networkProblem: {
    name: 'Problema di rete o di routing',
    happened: [
      '{provider} ha riscontrato un problema di rete o di routing.',
      'Il server di destinazione ha riscontrato un problema di rete o di routing.',
    ],
  },
  greylisted: {
    name: 'Greylisting',
    happened: [
      '{provider} rinvia il primo tentativo dei mittenti che non conosce.',
      'Il server di destinazione rinvia il primo tentativo dei mittenti che non conosce.',
    ],
  },
  policyRefused: {
    name: 'Rifiutato da un criterio',
    happened: [
      '{provider} non ha accettato il messaggio: un criterio lo vieta.',
      'Il server di destinazione non ha accettato il messaggio: un criterio lo vieta.',
    ],
  },
  hostNotAllowed: {
    name: 'Host mittente non ammesso',
    happened: [
      "{provider} non accetta posta dall'host mittente.",
      "Il server di destinazione non accetta posta dall'host mittente.",
    ],
  },
  serviceDisabled: {
    name: 'Servizio disattivato per il dominio',
    happened: [
      '{provider} non accetta posta per questo dominio o account.',
      'Il server di destinazione non accetta posta per questo dominio o account.',
    ],
  },
  oneDomainPerTransaction: {
    name: 'Destinatari in transazioni separate',
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
      '{provider} ha rifiutato il messaggio per un motivo indicato solo nel testo della risposta.',
      'Il server di destinazione ha rifiutato il messaggio per un motivo indicato solo nel testo della risposta.',
    ],
  },
  ipv6NotAccepted: {
    name: 'Nessuna posta tramite IPv6',
    happened: ['{provider} non accetta posta tramite IPv6.', 'Il server di destinazione non accetta posta tramite IPv6.'],
  },
  loginNotHere: {
    name: 'Accesso al server sbagliato',
    happened: [
      '{provider} non consente accessi sul server della posta in arrivo.',
      'Il server di destinazione non consente accessi sul server della posta in arrivo.',
    ],
  },
};
