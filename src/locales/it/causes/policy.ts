/** Words for `catalogue/causes/policy.ts` in Italian. */

import type { policyCauses as rows } from '../../../catalogue/causes/policy.ts';
import type { CauseWords } from '../../locale.ts';

export const policyCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  outsidersNotAllowed: {
    short: 'chiuso ai mittenti esterni',
    text: 'La cassetta postale o il gruppo richiede mittenti autenticati, e quelli esterni non lo sono mai.',
  },
  publicFolderClosed: {
    short: 'cartella pubblica chiusa ai mittenti esterni',
    text: "L'indirizzo è di una cartella pubblica abilitata alla posta elettronica che richiede mittenti autenticati.",
  },
  senderNotListed: {
    short: 'assente dai mittenti accettati o presente tra i rifiutati',
    text: 'Il destinatario accetta solo i mittenti elencati, oppure ha inserito questo tra quelli rifiutati.',
  },
  ruleRejected: {
    short: 'il motivo è nel testo dopo il codice',
    text: 'Il messaggio soddisfa le condizioni di una regola che rifiuta; il testo dopo il codice è spesso la spiegazione scritta nella regola stessa.',
  },
  relayNotPermitted: {
    short: 'client non autorizzato al relay',
    text: 'Il connettore di ricezione che ha accettato la connessione non consente a questo client di inviare a domini che il server non accetta.',
  },
  sentToWrongServer: {
    short: 'inviato al server sbagliato',
    text: 'Un record MX o uno smart host porta a un server che non è responsabile del dominio.',
  },
  addressListed: {
    short: 'in un elenco di blocco pubblico',
    text: "L'indirizzo IP mittente è in un elenco di blocco usato dal sistema ricevente; di solito la risposta dice quale.",
  },
  microsoftListed: {
    short: "nell'elenco di blocco di Microsoft",
    text: "L'indirizzo IP mittente è nell'elenco di blocco proprio di Microsoft.",
  },
  hiddenByAllowList: {
    short: "elenco di blocco nascosto dall'elenco indirizzi IP consentiti",
    text: "L'indirizzo IP mittente è in un elenco di blocco, ma figura sia in un connettore in ingresso sia nel vostro elenco indirizzi IP consentiti (IP Allow List), e questo nasconde di quale elenco di blocco si tratti.",
  },
  notLoggedIn: {
    short: 'accesso non eseguito',
    text: "Il dispositivo o l'applicazione non ha credenziali, oppure l'accesso non è avvenuto, per esempio per mancanza di TLS.",
  },
  senderAuthenticationFailed: {
    short: 'dominio del mittente non autenticato',
    text: 'Il sistema ricevente ha rilevato che SPF, DKIM e DMARC non garantiscono per il dominio del mittente.',
  },
  recipientRestricted: {
    short: 'destinatario o gruppo con restrizioni',
    text: 'Il destinatario, il gruppo o uno dei suoi sottogruppi è chiuso a questo mittente.',
  },
  domainNotEnrolled: {
    short: 'dominio configurato solo in parte',
    text: "Il dominio del destinatario non è verificato nel suo tenant, oppure il suo record MX è errato o non è l'unico.",
  },
  certificateChanged: {
    short: 'certificato non più corrispondente al connettore',
    text: 'Il certificato del server mittente è stato rinnovato o sostituito e il suo nome è diverso da `TlsSenderCertificateName` del connettore in ingresso.',
  },
  sourceAddressChanged: {
    short: 'indirizzo IP mittente cambiato',
    text: 'Il connettore in ingresso riconosce il server dal suo indirizzo pubblico, che è cambiato con la linea o il provider.',
  },
  sendingChainIncomplete: {
    short: 'server mittente senza certificati intermedi',
    text: 'Il server mittente presenta il certificato senza gli intermedi (evento CAPI2 30 su quel server).',
  },
  certificateDomainNotAccepted: {
    short: 'dominio del certificato assente dal tenant',
    text: '`ATTR36`: né il dominio del mittente né quello del certificato è un dominio accettato del vostro tenant.',
  },
  forwardingSwitchedOff: {
    short: 'inoltro disattivato da un criterio',
    text: "È previsto così: l'inoltro esterno è disattivato, a meno che un criterio di posta indesiderata in uscita non lo attivi; anche “Automatico - Controllato dal sistema” (Automatic - System-controlled) significa disattivato.",
  },
  forwardingUnknown: {
    short: 'inoltro che nessuno ha impostato',
    text: "Se il proprietario della cassetta postale non sa nulla dell'inoltro, può averlo creato un intruso.",
  },
  embeddedFiles: {
    short: '20 o più file incorporati',
    text: '`AS345`: un allegato contiene 20 o più file incorporati.',
  },
  richTextHeader: {
    short: 'intestazione troppo lunga per via del formato RTF',
    text: 'Il messaggio è in formato RTF (Rich Text Format) con un allegato, e la sua intestazione `X-MS-TNEF-Correlator` è diventata troppo lunga per il server ricevente.',
  },
};
