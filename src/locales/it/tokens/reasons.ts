/** What the reason strings of Exchange say, in Italian. */

import type { reasons as rows } from '../../../catalogue/tokens/reasons.ts';
import type { TokenWords } from '../../locale.ts';

export const reasons: Readonly<Record<keyof typeof rows, TokenWords>> = {
  reasonRecipientNotFound: {
    name: 'Destinatario non trovato',
    text: "La directory non conosce questo indirizzo. Controllarne l'ortografia, poi se il destinatario esiste dove è configurato il dominio.",
  },
  reasonExRecipNotFound: {
    name: 'Vecchio indirizzo di Exchange',
    text: 'Un indirizzo X.500 non si risolve più, di solito viene dal completamento automatico o da una vecchia riunione. Far scegliere di nuovo il destinatario, o aggiungere il vecchio indirizzo come indirizzo proxy X500.',
  },
  reasonBadPrimary: {
    name: 'Indirizzo primario inutilizzabile',
    text: "L'oggetto destinatario ha l'indirizzo SMTP primario errato o mancante. Correggere gli indirizzi proxy: esattamente uno con `SMTP:` in maiuscolo.",
  },
  reasonAmbiguous: {
    name: 'Indirizzo assegnato due volte',
    text: "Due o più oggetti della directory hanno lo stesso indirizzo. Trovarli in base all'indirizzo e lasciarlo a uno solo.",
  },
  reasonInvalidInSmtp: {
    name: 'Indirizzo non valido per SMTP',
    text: "L'indirizzo del destinatario non è utilizzabile in SMTP. Correggerlo all'origine: contatto, membro del gruppo o applicazione.",
  },
  reasonRecipLimit: {
    name: 'Troppi destinatari',
    text: 'Il messaggio ha più destinatari di quanti siano consentiti. Usare un gruppo di distribuzione, che conta come uno, o inviare in più parti.',
  },
  reasonAuthRequired: {
    name: 'Solo mittenti autenticati',
    text: "Il destinatario accetta posta soltanto da mittenti interni all'organizzazione. Consentirgli mittenti esterni, o far arrivare autenticata la posta interna.",
  },
  reasonNotAuthorized: {
    name: 'Mittente non autorizzato',
    text: "Il mittente non è nell'elenco di quelli da cui il destinatario accetta posta. Modificare le restrizioni di recapito dei messaggi del destinatario.",
  },
  reasonRecipSizeLimit: {
    name: 'Oltre il limite del destinatario',
    text: 'Il messaggio è più grande di quanto il destinatario possa ricevere. Condividere il file con un collegamento o aumentare il limite del destinatario.',
  },
  reasonSendSizeLimit: {
    name: 'Oltre il limite del mittente',
    text: 'Il messaggio è più grande di quanto il mittente possa inviare. La codifica aumenta gli allegati di circa un terzo.',
  },
  reasonGroupRestricted: {
    name: 'Gruppo chiuso ai mittenti esterni',
    text: 'Un mittente esterno ha scritto a un gruppo che accetta solo posta interna. Il proprietario del gruppo può consentire i mittenti esterni.',
  },
  reasonMailboxRestricted: {
    name: 'Cassetta postale chiusa ai mittenti esterni',
    text: "Un mittente esterno ha scritto a una cassetta postale che accetta solo posta interna. Togliere per quella cassetta l'obbligo di autenticazione di tutti i mittenti.",
  },
  reasonRestricted: {
    name: 'Solo mittenti elencati',
    text: "Il destinatario accetta posta solo da mittenti elencati. Aggiungere il mittente all'elenco nelle restrizioni di recapito dei messaggi.",
  },
  reasonOofIntToExt: {
    name: 'Risposta automatica trattenuta',
    text: "Una risposta fuori sede destinata ai mittenti interni non viene inviata all'esterno. È voluto, non è un errore.",
  },
  reasonQueueExpired: {
    name: 'Scaduto in coda',
    text: 'Nessun tentativo è riuscito entro il termine: 24 ore in Exchange Online, due giorni in Exchange Server se non modificato. Il motivo è nelle righe DEFER precedenti; inviare di nuovo dopo la correzione.',
  },
  reasonNonExistentDomain: {
    name: 'Dominio inesistente',
    text: "Il DNS non conosce il dominio del destinatario. Controllare l'ortografia; poi se il server mittente interroga i server DNS giusti.",
  },
  reasonMxLoopback: {
    name: 'MX che riporta a questo server',
    text: 'Il record MX del dominio del destinatario porta al server mittente stesso. Correggere il record MX o accettare il dominio su questo server.',
  },
  reasonBareLinefeeds: {
    name: 'Caratteri LF isolati',
    text: "Il messaggio contiene LF senza CR e la destinazione non li accetta. Correggere l'applicazione che scrive il messaggio.",
  },
  reasonSuspiciousServer: {
    name: "Comportamento anomalo dell'altro server",
    text: 'La destinazione ha chiuso la sessione di colpo o ha risposto fuori protocollo; spesso è un firewall che ispeziona SMTP. Controllarne il registro di quel minuto.',
  },
  reasonHopCount: {
    name: 'Loop di posta',
    text: "Il messaggio ha attraversato troppi server: due sistemi se lo rimandano. Le intestazioni Received del rapporto mostrano quali; correggere il tipo di dominio, l'MX, il connettore o l'inoltro.",
  },
  reasonRejectMessage: {
    name: 'Rifiutato da una regola del flusso di posta',
    text: "Il messaggio è rifiutato da una regola dell'organizzazione che dà questa risposta. I suoi amministratori la trovano tra le regole; il testo che segue è scritto da loro.",
  },
  reasonInvalidExpiry: {
    name: 'Approvazione senza scadenza valida',
    text: 'Il messaggio richiede approvazione, ma il criterio di conservazione della cassetta postale di arbitraggio non dà una scadenza leggibile. Correggere quel criterio.',
  },
  reasonUnifiedGroup: {
    name: 'Gruppo di Microsoft 365',
    text: "La risposta viene dall'agente che recapita ai gruppi di Microsoft 365. Controllare le impostazioni del gruppo: mittenti esterni, membri, stato.",
  },
  reasonTenantAttribution: {
    name: 'Organizzazione mittente non riconosciuta',
    text: 'Exchange Online non è riuscito a stabilire a quale organizzazione appartiene la connessione e non fa da relay. Controllare il connettore in ingresso: nome del certificato o indirizzo, e i domini accettati.',
  },
  reasonTenantInboundAttribution: {
    name: 'Rifiutato dalle regole dei connettori del destinatario',
    text: "L'organizzazione del destinatario limita chi può inviarle posta: un connettore partner o l'invio diretto (Direct Send) disattivato. Inviare per la via consentita o far modificare il connettore.",
  },
  reasonStoreDeliver: {
    name: 'Recapito nella cassetta postale',
    text: 'La risposta viene dalla fase che scrive nella cassetta postale. Ciò che segue indica il problema: quota, limitazione, una regola o un elemento danneggiato.',
  },
  reasonStoreDeliverException: {
    name: 'Eccezione durante il recapito',
    text: "L'archivio cassette postali ha generato un'eccezione; il motivo è il tipo dopo i due punti. Cercare quel tipo.",
  },
  reasonShutoffQuota: {
    name: 'Cassetta postale piena',
    text: 'La cassetta postale ha raggiunto la quota oltre la quale non riceve più. Liberare spazio, elementi ripristinabili compresi, o aumentare la quota.',
  },
  reasonMaxObjects: {
    name: "Limite di oggetti dell'archivio cassette postali",
    text: 'È stato raggiunto un limite di oggetti nella cassetta postale o in una cartella: troppi elementi, o troppi aperti insieme. Controllare il numero di elementi nelle cartelle.',
  },
  reasonObjectNotFound: {
    name: 'Manca qualcosa nella cassetta postale',
    text: 'Manca un oggetto necessario al recapito, per esempio la cartella di una regola. Controllare le regole di Posta in arrivo della cassetta postale.',
  },
  reasonDelegate: {
    name: 'Delegato non valido',
    text: 'Un delegato della cassetta postale non esiste più o non si risolve. Rimuovere i delegati e aggiungerli di nuovo.',
  },
  reasonFederatedProxy: {
    name: 'Nessun indirizzo federato',
    text: "L'utente, di solito con archivio cloud, non ha un indirizzo nel dominio federato. Aggiungere un indirizzo proxy in quel dominio.",
  },
  reasonStoreSubmit: {
    name: 'Invio dalla cassetta postale',
    text: 'La risposta viene dalla fase che preleva i messaggi dalla cassetta postale. Cercare dal lato del mittente, non del destinatario.',
  },
  reasonSubmissionException: {
    name: "Eccezione durante l'invio",
    text: "L'archivio cassette postali ha generato un'eccezione durante l'invio; il motivo è il tipo dopo i due punti.",
  },
  reasonSubmissionQuota: {
    name: 'Quota di invio esaurita',
    text: "L'account ha inviato più di quanto consenta il limite. Accertarsi che non sia violato, poi attendere o inviare meno per volta.",
  },
  reasonSendAsDenied: {
    name: 'Nessuna autorizzazione a inviare da questo indirizzo',
    text: "L'account non può inviare con l'indirizzo in From. Concedere l'autorizzazione Invia come (Send As) o inviare con il proprio indirizzo.",
  },
  reasonClientSubmit: {
    name: 'Invio da un client',
    text: 'La risposta riguarda un client che invia con SMTP AUTH. Per `sender thread limit exceeded` inviare con meno connessioni contemporanee.',
  },
  reasonPublicFolderAuth: {
    name: 'Cartella pubblica per mittenti autenticati',
    text: "La cartella pubblica non accetta posta anonima. Concedere ad Anonimo (Anonymous) l'autorizzazione a crearvi elementi, o inviare con autenticazione.",
  },
  reasonRecipientThreads: {
    name: 'Troppi recapiti insieme a una cassetta postale',
    text: 'Più recapiti contemporanei di quanti ne accetti una cassetta postale; il resto attende e arriva dopo. Solo se dura, ridurre il flusso verso quella cassetta.',
  },
  reasonDatabaseThrottling: {
    name: 'Database delle cassette postali occupato',
    text: 'Il database è sotto carico e il recapito viene rallentato; si ritenta. Su Exchange Server controllare disco e CPU di quel database.',
  },
  reasonSenderThreads: {
    name: 'Troppe connessioni del mittente',
    text: "Una cassetta postale invia con più di tre connessioni insieme. Far usare meno connessioni al dispositivo o all'applicazione.",
  },
};
