/** Words for `catalogue/causes/access.ts` in Italian. */

import type { accessCauses as rows } from '../../../catalogue/causes/access.ts';
import type { CauseWords } from '../../locale.ts';

export const accessCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  credentialsWrong: {
    short: 'nome utente o password errati',
    text: 'Nome utente o password sono errati o scaduti; il nome utente deve essere quello completo con cui si accede.',
  },
  smtpAuthOff: {
    short: 'SMTP AUTH non consentito',
    text: "SMTP AUTH è disattivato per la cassetta postale o l'organizzazione, oppure lo vieta un criterio di autenticazione.",
  },
  smtpAuthOffForTenant: {
    short: "SMTP AUTH disattivato per l'organizzazione",
    text: "SMTP AUTH è disattivato per l'intera organizzazione (in quelle nuove per impostazione predefinita), e la cassetta postale non ha un'eccezione.",
  },
  smtpAuthOffForMailbox: {
    short: 'SMTP AUTH disattivato per questa cassetta postale',
    text: "L'impostazione della cassetta postale disattiva SMTP AUTH, qualunque cosa consenta l'organizzazione.",
  },
  securityDefaultsBlock: {
    short: 'le impostazioni predefinite per la sicurezza vietano la sola password',
    text: "Le impostazioni predefinite per la sicurezza (security defaults) di Microsoft Entra ID sono attive e vietano l'accesso con la sola password.",
  },
  loginBlockedByPolicy: {
    short: 'accesso condizionale o autenticazione a più fattori',
    text: "Un criterio di accesso condizionale, l'autenticazione a più fattori o un account bloccato ha fermato l'accesso; la password può essere giusta.",
  },
  passwordLoginOff: {
    short: 'accesso con password disattivato',
    text: "L'autenticazione di base è disattivata per questo utente o per l'organizzazione; è accettato solo OAuth.",
  },
  passwordLoginRetired: {
    short: 'autenticazione di base in dismissione',
    text: "Microsoft sta dismettendo l'autenticazione di base per l'invio da client: è disattivata per impostazione predefinita dalla fine di dicembre 2026, mentre la data definitiva non è ancora annunciata.",
  },
  tokenNotAccepted: {
    short: 'applicazione OAuth senza accesso alla cassetta postale',
    text: "Con OAuth, il token è valido ma all'applicazione manca `SMTP.Send` o `SMTP.SendAsApp`, oppure l'accesso alla cassetta postale in Exchange Online.",
  },
  federationUnreachable: {
    short: 'servizio federativo non raggiungibile',
    text: "Exchange Online non ha potuto raggiungere da Internet l'indirizzo del servizio federativo (per esempio AD FS).",
  },
  federationWithoutHttps: {
    short: 'nessuna connessione sicura al servizio federativo',
    text: 'Il servizio federativo non ha un indirizzo HTTPS, oppure non supporta TLS 1.2.',
  },
  wrongSubmissionHost: {
    short: "serviva l'host MX, è indicato quello per i client",
    text: 'Il dispositivo dovrebbe inviare senza accesso (Direct Send o relay), ma ha come server `smtp.office365.com`.',
  },
  sendAsMissing: {
    short: "indirizzo del mittente diverso da quello dell'accesso",
    text: "L'indirizzo del mittente non è dell'account che ha eseguito l'accesso, e a questo manca l'autorizzazione Invia come (Send As).",
  },
  submissionsMailboxFull: {
    short: 'cassetta postale piena, soprattutto Posta inviata',
    text: 'Gli invii non riuscivano perché la cassetta postale che invia è piena; di solito la riempiono le copie in Posta inviata (Sent Items).',
  },
  submissionsSendAsDenied: {
    short: "manca Invia come per l'indirizzo del mittente",
    text: "Gli invii non riuscivano perché l'account non può inviare da quell'indirizzo; ne risente anche ogni altra applicazione con lo stesso account.",
  },
  submissionsUnlicensed: {
    short: 'cassetta postale senza licenza valida',
    text: 'Gli invii non riuscivano perché la cassetta postale che invia non ha più una licenza valida.',
  },
  submissionsTooManyRecipients: {
    short: 'troppi destinatari in un messaggio',
    text: 'Gli invii non riuscivano perché singoli messaggi avevano più destinatari di quanti la cassetta postale possa indicare.',
  },
  submissionsInvalidRecipients: {
    short: 'indirizzi dei destinatari non validi',
    text: "Gli invii non riuscivano perché l'applicazione continua a scrivere a indirizzi non validi.",
  },
  mailUserClosed: {
    short: 'utente di posta chiuso ai mittenti esterni',
    text: "L'indirizzo è di un utente di posta (mail user: un oggetto della directory la cui cassetta postale è altrove) che richiede mittenti autenticati.",
  },
  notGroupMember: {
    short: 'mittente non membro del gruppo',
    text: 'Il gruppo accetta posta solo dai suoi membri; è sempre così per i gruppi con più di 5000 membri.',
  },
  ownSenderCameOutside: {
    short: 'mittente interno arrivato come esterno',
    text: "Il mittente è dell'organizzazione, ma un'applicazione o un server ha consegnato il messaggio senza accesso e senza connettore, perciò risulta esterno.",
  },
  teamClosed: {
    short: 'gruppo chiuso agli esterni',
    text: "L'opzione che consente di scrivere al gruppo di Microsoft 365 dall'esterno dell'organizzazione è disattivata, come per impostazione predefinita, oppure il gruppo accetta posta solo dai membri.",
  },
  ruleLoop: {
    short: 'regole che si attivano a vicenda',
    text: "Una regola reindirizza o copia a un indirizzo per il quale interviene di nuovo un'altra regola, o la stessa.",
  },
  addressBlockedByRecipient: {
    short: "nell'elenco proprio dell'organizzazione del destinatario",
    text: 'La voce è stata creata dagli amministratori del destinatario; Microsoft non la inserisce e non la rimuove.',
  },
  ipv6NotTaken: {
    short: 'IPv6 disattivato per il dominio',
    text: "Nell'organizzazione del destinatario IPv6 è disattivato per questo dominio accettato.",
  },
};
