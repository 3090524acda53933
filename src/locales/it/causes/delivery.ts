/** Words for `catalogue/causes/delivery.ts` in Italian. */

import type { deliveryCauses as rows } from '../../../catalogue/causes/delivery.ts';
import type { CauseWords } from '../../locale.ts';

export const deliveryCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  mailboxFlooded: {
    short: 'raffica di messaggi a una cassetta postale',
    text: 'È previsto: una sola cassetta postale non deve occupare le risorse del suo database. Casi tipici sono avvisi, monitoraggio o una valanga di messaggi a un solo indirizzo.',
  },
  parallelSubmissions: {
    short: 'più di tre sessioni per una cassetta postale',
    text: "Un'applicazione, o più dispositivi con lo stesso account, aprono più delle tre sessioni di invio che una cassetta postale può usare insieme.",
  },
  folderItemLimit: {
    short: 'un milione di elementi in una cartella',
    text: 'Una cartella, di solito Posta in arrivo di una cassetta postale che raccoglie posta automatica, contiene un milione di elementi. Lo spazio non conta.',
  },
  serviceFault: {
    short: 'errore passeggero del servizio',
    text: 'Exchange Online chiede un altro tentativo; non dipende dal messaggio né dal mittente. Il numero dopo `ATTR` indica la fase e non è documentato.',
  },
  replicaNotMade: {
    short: 'seconda copia al momento impossibile',
    text: "Nessun secondo server di Exchange Online ha potuto accogliere una copia: sovraccarico o interruzione all'interno del servizio.",
  },
  subscriptionMissing: {
    short: 'tenant senza abbonamento con posta',
    text: 'Il dominio è aggiunto in un tenant di Microsoft 365 i cui abbonamenti sono scaduti o non hanno mai incluso Exchange Online, mentre il record MX punta lì.',
  },
  oldServiceName: {
    short: 'vecchio nome o indirizzo del servizio',
    text: 'Il record MX o lo smart host è `mail.messaging.microsoft.com`, `mail.global.frontbridge.com`, un indirizzo IP di Microsoft 365 o il nome assegnato a un altro dominio.',
  },
  tooManyOfOneDomain: {
    short: 'oltre 200 destinatari di un dominio',
    text: "Il limite conta i destinatari indicati in una sola transazione, prima dell'espansione dei gruppi.",
  },
  oldTlsClient: {
    short: 'dispositivo o libreria con solo TLS 1.0 o 1.1',
    text: "Una stampante, un sistema operativo vecchio o una vecchia libreria che esegue l'accesso per inviare posta non supporta TLS 1.2.",
  },
  noSendConnector: {
    short: 'nessun connettore di invio per il dominio',
    text: 'In Exchange Server nessun connettore di invio attivo ha uno spazio indirizzi con questo dominio, oppure i server che indica non esistono più.',
  },
  relayDomainWithoutConnector: {
    short: 'dominio di inoltro interno senza connettore',
    text: 'Il dominio accettato è di tipo Inoltro interno (Internal relay), il destinatario non è nella directory e nessun connettore porta al sistema che ne ha la cassetta postale.',
  },
  rulesBegetMessages: {
    short: 'regole che generano sempre nuovi messaggi',
    text: "Regole che copiano o inoltrano, l'inserimento nel journal o un altro agente creano messaggi a cui si applicano di nuovo le stesse regole.",
  },
  loopOnPremises: {
    short: 'connettore di invio che rimanda la posta',
    text: 'Cloud e ambiente locale si ritengono a vicenda responsabili del dominio: il connettore di invio rimanda ciò che Exchange Online ha appena recapitato.',
  },
  daneWithoutTls: {
    short: 'STARTTLS assente nonostante DANE',
    text: "Un record TLSA obbliga il mittente a usare TLS, ma l'host MX non lo offre o l'handshake non riesce; lo stesso effetto ha un firewall che elimina STARTTLS.",
  },
  mxCertificateExpired: {
    short: "certificato dell'host MX scaduto",
    text: "L'host MX presenta ancora un certificato oltre la data di scadenza; spesso quello nuovo esiste ma non è stato caricato nel server di posta.",
  },
  tlsaMismatch: {
    short: 'certificato rinnovato, record TLSA no',
    text: 'Di solito il certificato o la chiave sono stati sostituiti senza pubblicare un nuovo record TLSA. Lo stesso aspetto hanno un record TLSA errato o una connessione intercettata.',
  },
  dnssecBroken: {
    short: 'firme DNSSEC o record DS errati',
    text: 'Le firme sono scadute, oppure il record DS presso il registrar appartiene a una vecchia chiave, per esempio dopo un cambio di hosting DNS. I resolver che non convalidano non notano nulla.',
  },
  mxCertificateName: {
    short: 'nome MX assente dal certificato',
    text: 'Né il soggetto né i nomi alternativi del certificato contengono il nome con cui il record MX porta al server.',
  },
  mxNotInPolicy: {
    short: 'criterio non aggiornato dopo il cambio di MX',
    text: 'Il record MX è cambiato, il file con il criterio MTA-STS del dominio no; il criterio è in modalità `enforce`. Lo stesso aspetto ha un record MX falsificato.',
  },
  certificateAgainstPolicy: {
    short: 'certificato non attendibile, scaduto o per un altro nome',
    text: "MTA-STS esige un certificato di una CA pubblica, valido e con il nome dell'host MX. La parola dopo `Reason:` dice che cosa manca.",
  },
};
