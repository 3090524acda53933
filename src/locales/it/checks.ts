/** What the commands tell, in Italian, as menu entries with what each cannot show. */

import type { Locale } from '../locale.ts';

const EXCHANGE_SERVER = 'Da eseguire in Exchange Management Shell sul server stesso.';
const OTHER_PATH =
  'Prova il percorso da questo computer, non quello da Exchange Online; la porta 25 è spesso bloccata in uscita.';
const OPENSSL = `Richiede OpenSSL, in bash o PowerShell. ${OTHER_PATH}`;

export const checks: Locale['checks'] = {
  traceDetail: {
    title: 'Tutti gli eventi di questo messaggio',
    caveat: 'Richiede Exchange Online PowerShell; senza le date vengono cercate solo le ultime 48 ore.',
  },
  wasItSent: {
    title: "L'originale è davvero partito da qui?",
    caveat: 'Nessun risultato significa che questa organizzazione non lo ha inviato nei giorni cercati.',
  },
  sentVolume: {
    title: 'Invii del mittente nelle ultime 24 ore',
    caveat: 'Conta solo le prime 5000 righe della traccia.',
  },
  outboundConnector: { title: 'Impostazioni di questo connettore' },
  outboundConnectorTls: { title: 'Requisito TLS di questo connettore' },
  connectorsBySmartHost: { title: 'Connettori con questo smart host' },
  connectorReport: { title: 'Connettore in uso per questo dominio' },
  routingRules: { title: 'Regole del flusso di posta che scelgono un connettore' },
  centralTransport: { title: 'Connettori ibridi e relativi limiti di dominio' },
  inboundConnectors: { title: 'Connettori in ingresso: certificati e indirizzi' },
  acceptedDomain: {
    title: 'Tipo di questo dominio accettato',
    caveat: 'Un errore significa che il dominio non è accettato nel tenant a cui si è connessi.',
  },
  acceptedDomains: { title: 'Tutti i domini accettati e i loro tipi' },
  exchangeRanges: {
    title: 'Indirizzi di Exchange Online per la porta 25',
    caveat: "Legge da Internet l'elenco pubblicato da Microsoft.",
  },
  findRecipient: {
    title: 'Chi ha questo indirizzo?',
    caveat: 'Risponde solo per la vostra organizzazione.',
  },
  deletedMailbox: { title: 'La cassetta postale è stata eliminata da poco?' },
  oldAddresses: {
    title: 'Vecchi indirizzi (X500) di questo destinatario',
    caveat: "Se i dati mostrano un indirizzo `IMCEAEX-`, sostituirlo con l'indirizzo SMTP attuale.",
  },
  forwardingOfOriginal: {
    title: 'Inoltro della cassetta postale a cui si è scritto',
    caveat: 'Se i dati non indicano un primo destinatario, inserire la cassetta postale che inoltra.',
  },
  forwardingOfRecipient: { title: 'Inoltro di questo destinatario' },
  mailboxSize: { title: 'Dimensione e quote della cassetta postale' },
  sentItems: { title: 'Dimensione della Posta inviata del mittente' },
  blockedSender: { title: 'Il mittente è bloccato, e perché?' },
  inboxRules: { title: 'Regole di Posta in arrivo, anche nascoste' },
  deliveryRestrictions: {
    title: 'Chi può scrivere a questo destinatario?',
    caveat: 'Per un gruppo usare `Get-DistributionGroup` o `Get-UnifiedGroup` con le stesse proprietà.',
  },
  publicFolderRestrictions: { title: 'Chi può scrivere a questa cartella pubblica?' },
  rejectingRules: {
    title: 'Regole del flusso di posta che rifiutano',
    caveat: "Mostra le regole della vostra organizzazione; la regola che ha rifiutato può essere di un'altra.",
  },
  ipAllowList: { title: 'Elenchi IP consentiti e bloccati (IP Allow/Block List)' },
  smtpAuth: {
    title: 'SMTP AUTH è consentito per questa cassetta postale?',
    caveat: "Un valore vuoto per la cassetta postale significa che vale l'impostazione dell'organizzazione.",
  },
  outboundSpamPolicies: { title: 'Inoltro nei criteri di posta indesiderata in uscita' },
  validateConnector: {
    title: 'Prova del connettore dal lato Microsoft (invia un messaggio di prova)',
    caveat:
      'Contatta ogni smart host e invia un messaggio di prova al destinatario, il cui dominio deve essere uno di quelli del connettore.',
  },
  turnConnectorOff: {
    title: 'Disattivare questo connettore',
    caveat: 'Solo se non deve più recapitare nulla. Richiede 30–60 minuti.',
  },
  makeDomainAuthoritative: {
    title: 'Rendere autorevole il dominio',
    caveat: 'Verrà rifiutata la posta per ogni indirizzo che non è in Exchange Online. Richiede 30–60 minuti.',
  },
  switchDomainType: {
    title: 'Passare il dominio a inoltro interno e di nuovo ad autorevole',
    caveat:
      'Nel frattempo il blocco perimetrale è disattivato per il dominio; i dati possono richiedere fino a 24 ore. Controllare che alla fine sia Authoritative.',
  },
  unblockSender: {
    title: 'Sbloccare il mittente',
    caveat:
      "Mettere prima in sicurezza l'account. Richiede circa 1 ora. Un account si può sbloccare solo un numero limitato di volte; poi può farlo solo il supporto Microsoft.",
  },
  mxPublic: { title: 'Record MX, da un resolver pubblico', caveat: 'Può provenire da una cache.' },
  mxAtEachServer: { title: 'Record MX, da ciascun name server del dominio' },
  hostAddress: { title: 'Record di indirizzo del server, da un resolver pubblico', caveat: 'Può provenire da una cache.' },
  domainSoa: { title: 'Il dominio esiste?' },
  spfRecord: { title: 'Record SPF del dominio del mittente' },
  dmarcRecord: { title: 'Record DMARC del dominio del mittente' },
  testPort25: {
    title: "Prova della porta 25 dall'esterno",
    caveat: `Da eseguire fuori dalla rete di destinazione. ${OTHER_PATH}`,
  },
  packetSize: {
    title: 'Passano i pacchetti grandi?',
    caveat: 'Windows; in Linux `ping -M do -s 1472`. Non dice nulla dove il ping è bloccato.',
  },
  smtpDialogue: {
    title: 'Banner ed EHLO a mano',
    caveat: `Digitare \`EHLO test\`, poi \`QUIT\`. Gli asterischi nel banner tradiscono un firewall che ispeziona. Richiede un client Telnet. ${OTHER_PATH}`,
  },
  tlsSession: {
    title: 'Sessione TLS: catena, nome e verifica',
    caveat: `${OPENSSL} Exchange Online confronta con \`TlsDomain\` del connettore, che può differire dal nome del server.`,
  },
  tls12: { title: 'TLS 1.2 funziona?', caveat: OPENSSL },
  certificateNames: {
    title: 'Nomi e date del certificato',
    caveat: `Da ripetere per ogni indirizzo dietro il nome. ${OPENSSL}`,
  },
  serverHealth: { title: 'Componenti e servizi del server', caveat: EXCHANGE_SERVER },
  backPressure: { title: 'Il server è in back pressure?', caveat: EXCHANGE_SERVER },
  listener: {
    title: "C'è un servizio in ascolto sulla porta 25?",
    caveat:
      'Da eseguire sul server di destinazione, come amministratore. Un errore “No … found” significa che nulla è in ascolto.',
  },
  receiveBindings: { title: 'Connettori di ricezione: binding e indirizzi ammessi', caveat: EXCHANGE_SERVER },
  receivePermissions: { title: 'Connettori di ricezione: chi può usare il relay', caveat: EXCHANGE_SERVER },
  receiveLimits: { title: 'Connettori di ricezione: limiti e timeout', caveat: EXCHANGE_SERVER },
  receiveLog: {
    title: "Sessioni chiuse dall'altra parte, nel registro di ricezione",
    caveat: `${EXCHANGE_SERVER} Vuoto se la registrazione del protocollo non era attiva.`,
  },
  receiveConnectorTls: { title: 'Connettori di ricezione: certificato in uso', caveat: EXCHANGE_SERVER },
  frontEndConnectors: { title: 'Certificati dei connettori di ricezione “Default Frontend”', caveat: EXCHANGE_SERVER },
  exchangeCertificates: { title: 'Certificati del server: nomi, date, servizi', caveat: EXCHANGE_SERVER },
  thatCertificate: { title: 'Il certificato presentato', caveat: EXCHANGE_SERVER },
  certificateChain: {
    title: 'Verifica della catena di quel certificato',
    caveat: 'Da eseguire sul server che ha il certificato; la verifica usa le radici attendibili di quel server.',
  },
  certificateEvents: {
    title: 'Errori dei certificati nel registro eventi (12014)',
    caveat: 'Da eseguire sul server Exchange.',
  },
  sendConnectorCertificate: { title: 'Connettori di invio: percorsi e certificato', caveat: EXCHANGE_SERVER },
  remoteMailbox: { title: "Cassetta postale remota nell'ambiente locale", caveat: EXCHANGE_SERVER },
  queueOfDomain: { title: 'Coda per questo dominio e suo ultimo errore', caveat: EXCHANGE_SERVER },
  retryingQueues: { title: 'Code in stato Retry e loro ultimi errori', caveat: EXCHANGE_SERVER },
  retryQueues: {
    title: 'Ritentare subito tutte le code in attesa',
    caveat: `${EXCHANGE_SERVER} Avvia un tentativo di recapito per ogni coda in stato Retry.`,
  },
  logSendConnector: {
    title: 'Attivare il registro di protocollo del connettore di invio',
    caveat: `${EXCHANGE_SERVER} Poi leggere \`TransportRoles\\Logs\\Hub\\ProtocolLog\\SmtpSend\`. Poi ripristinare il valore precedente (\`None\` per impostazione predefinita).`,
  },
};
