/** Words for `catalogue/steps/access.ts` in Italian. */

import type { AccessStepId } from '../../../catalogue/steps/access.ts';
import type { StepWords } from '../../locale.ts';

export const accessSteps: Readonly<Record<AccessStepId, StepWords>> = {
  enterCredentials: {
    text: 'Inserire di nuovo nome utente e password nel dispositivo, e provarli accedendo a Outlook sul web.',
  },
  allowSmtpAuth: {
    text: "Consentire SMTP AUTH solo alla cassetta postale che ne ha bisogno, non all'intera organizzazione.",
    how: [
      "Nell'interfaccia di amministrazione di Microsoft 365, passare a **Utenti > Utenti attivi** (Users > Active users) e selezionare l'utente che esegue l'accesso.",
      'In **Posta** (Mail), selezionare **Gestisci app di posta elettronica** (Manage email apps) e attivare **SMTP autenticato** (Authenticated SMTP).',
      "Se un criterio di autenticazione vieta l'autenticazione di base per SMTP, assegnare all'utente un criterio che la consenta.",
    ],
  },
  replacePasswordLogin: {
    text: "Sostituire l'accesso con password: OAuth se il dispositivo lo supporta, altrimenti relay tramite un connettore in ingresso, High Volume Email per i destinatari interni o Azure Communication Services.",
  },
  reenablePasswordLogin: {
    text: "Se serve tempo, un amministratore può per ora riattivare l'autenticazione di base per SMTP AUTH.",
  },
  readSignInLog: {
    text: "Cercare l'accesso non riuscito nei log di accesso dell'interfaccia di amministrazione di Microsoft Entra: vi è indicato il criterio. Escluderne l'account solo se è protetto in altro modo.",
  },
  permitApplication: {
    text: "Concedere all'applicazione `SMTP.Send`, oppure `SMTP.SendAsApp` con un'entità servizio registrata in Exchange Online che abbia accesso alla cassetta postale, e dare il consenso.",
  },
  repairFederation: {
    text: 'Rendere di nuovo raggiungibile da Internet il servizio federativo: il servizio stesso, il suo proxy, il nome DNS, il certificato.',
  },
  secureFederation: {
    text: 'Pubblicare il servizio federativo su un indirizzo HTTPS e abilitare TLS 1.2 sui suoi server e proxy.',
  },
  useMailHost: {
    text: "Se il dispositivo non sa eseguire l'accesso, farlo inviare all'host del record MX del vostro dominio (`….mail.protection.outlook.com`), porta 25, tramite un connettore in ingresso; senza connettore raggiunge solo i destinatari interni.",
  },
  submitAuthenticated: {
    text: "Oppure fargli eseguire l'accesso con una vostra cassetta postale e inviare a `smtp.office365.com`, porta 587.",
  },
  sendAsOneself: {
    text: "Impostare nel dispositivo o nell'applicazione, come indirizzo del mittente, quello dell'account che esegue l'accesso.",
  },
  grantSendAs: {
    text: "Oppure consentire all'account di inviare da quell'indirizzo.",
    how: [
      "Nell'EAC, passare a **Destinatari > Cassette postali** (Recipients > Mailboxes) e aprire la cassetta postale a cui appartiene l'indirizzo del mittente.",
      "In **Delega** (Delegation), modificare **Invia come** (Send as) e aggiungere l'account che esegue l'accesso.",
      'Attendere circa 1 ora, poi inviare di nuovo.',
    ],
  },
  relayByConnector: {
    text: "Se deve inviare da molti indirizzi, usare il relay tramite un connettore in ingresso anziché l'accesso.",
  },
  stopSubmissions: {
    text: "Fermare l'applicazione e correggerne l'errore, poi attendere: la sospensione finisce da sola, e il supporto tecnico non può abbreviarla. Se deve inviare subito, assegnarle un'altra cassetta postale.",
  },
  licenseMailbox: { text: 'Assegnare alla cassetta postale una licenza con Exchange Online.' },
  fewerRecipients: {
    text: 'Indicare meno destinatari per messaggio, scrivere a un gruppo o aumentare il limite di destinatari della cassetta postale (al massimo 1000).',
  },
  cleanRecipients: { text: "Correggere l'elenco dei destinatari nell'applicazione, o toglierne gli indirizzi rifiutati." },
  openMailUser: {
    text: "Consentire all'utente di posta di ricevere da mittenti esterni: `Set-MailUser -RequireSenderAuthenticationEnabled $false`, nell'ambiente locale se l'oggetto è sincronizzato.",
  },
  openTeam: {
    text: "Consentire di scrivere al gruppo dall'esterno dell'organizzazione; richiede fino a 1 ora.",
    how: [
      "Come proprietario: in Outlook sul web, modificare il gruppo e selezionare **Consenti agli utenti esterni all'organizzazione di inviare messaggi al gruppo** (Let people outside the organization email the group).",
      "Come amministratore: nell'EAC, passare a **Destinatari > Gruppi** (Recipients > Groups) e aprire il gruppo.",
      'In **Impostazioni** (Settings), selezionare **Consenti a mittenti esterni di scrivere a questo gruppo** (Allow external senders to email this group) e salvare.',
    ],
  },
  joinGroup: { text: 'Iscriversi al gruppo, o chiedere al suo proprietario di essere ammessi come membri o mittenti.' },
  askToUnblockAddress: {
    text: "Chiedere per altra via agli amministratori del destinatario di togliere l'indirizzo IP dal loro elenco. Nella vostra organizzazione è il **Criterio di filtro connessioni** (Connection filter policy) in **Criteri di minaccia > Protezione dalla posta indesiderata** (Threat policies > Anti-spam) del portale di Microsoft Defender.",
  },
  signLast: {
    text: "Applicare piè di pagina e altre modifiche prima della firma DKIM; chiedere a chi inoltra o gestisce la lista di lasciare il messaggio com'è, o di inviarlo da un proprio indirizzo.",
  },
  meetVolumeRules: {
    text: 'Pubblicare SPF, DKIM e DMARC (almeno `p=none`) per il dominio di `From`; SPF e DKIM devono essere superati entrambi, e uno dei due per quel dominio.',
  },
  findWhyRatedSpam: {
    text: "Scoprire perché è stato classificato come spam: un account compromesso, il contenuto, un dominio del mittente assente dall'organizzazione; se la classificazione è errata, segnalarla al supporto tecnico Microsoft.",
  },
  rewriteWhenForwarding: {
    text: "Far mettere al sistema che inoltra il proprio dominio nel mittente della busta (SRS), o rinunciare all'inoltro.",
  },
  shortenForwarding: {
    text: 'Eliminare i passaggi superflui: recapitare alla cassetta postale finale anziché inoltrare più volte.',
  },
  sendOverIpv4: { text: 'Oppure far inviare il server tramite IPv4.' },
  askAboutIpv6: {
    text: 'Oppure chiedere agli amministratori del destinatario di attivare IPv6 per il dominio (`Enable-IPv6ForAcceptedDomain`).',
  },
  buildHistory: {
    text: 'Mantenere un solo indirizzo IP mittente, lasciare che il server riprovi e aumentare il volume poco a poco, in alcuni giorni; il limite scompare da solo.',
  },
  delistAtPortal: {
    text: "Poi richiedere la rimozione su `sender.office.com` con l'indirizzo IP della risposta, e attendere fino a 24 ore.",
  },
  delistByMail: {
    text: "Poi scrivere a `delist@microsoft.com` riportando l'intero rapporto con codice e indirizzo IP.",
  },
  stopDomainSpam: {
    text: 'Trovare che cosa invia a nome del dominio e fermare lo spam; escludere gli estranei con SPF, DKIM e un criterio DMARC severo.',
  },
  askSupportAboutBan: {
    text: 'Rimossa la causa, o se il blocco è dovuto a un errore, chiedere al supporto tecnico Microsoft di toglierlo.',
  },
  sendThroughMx: {
    text: 'Inviare agli host del record MX attuale del dominio, ed eliminare i percorsi fissi che portano direttamente a Exchange Online.',
  },
  admitGateway: {
    text: "Aggiungere al connettore partner l'indirizzo o il certificato attuale del gateway, e far passare i propri server dal gateway o da un connettore di tipo OnPremises.",
  },
  connectSource: {
    text: 'Creare un connettore in ingresso per questa origine.',
    how: [
      "Nell'EAC, passare a **Flusso di posta > Connettori** (Mail flow > Connectors) e aggiungere un connettore.",
      "Scegliere **Server di posta elettronica dell'organizzazione** (Your organization's email server) per server e applicazioni propri, **Organizzazione partner** (Partner organization) per un gateway o un servizio.",
      "Identificare l'origine con il suo certificato, o con indirizzi pubblici statici che nessun altro usa.",
      'Salvare, attendere 30–60 minuti e inviare un messaggio di prova.',
    ],
  },
  leaveRefused: {
    text: 'Non fare nulla contro il rifiuto; quando tutti i propri servizi superano DMARC, pubblicare un criterio `p=reject` contro questa posta.',
  },
  filterBehindGateway: {
    text: 'Attivare il **Filtro avanzato** (Enhanced filtering) per il connettore del gateway, in modo che venga controllata la vera origine e non il gateway (portale di Microsoft Defender, **Criteri e regole > Criteri di minaccia**, Policies & rules > Threat policies).',
  },
  acceptSenderDomain: { text: 'Se il dominio del mittente è vostro, aggiungerlo ai domini accettati.' },
  identifyByCertificate: {
    text: 'Far riconoscere il server al connettore da un certificato con un dominio accettato della vostra organizzazione.',
  },
  secureConnector: {
    text: 'Disattivare i connettori in ingresso che nessuno conosce, ripulire il server dietro gli altri e mettere in sicurezza gli account di amministratore che li hanno creati o modificati (log di controllo).',
  },
  unblockConnector: {
    text: 'Poi sbloccare il connettore in **Entità con restrizioni** (Restricted entities).',
    how: [
      'Nel portale di Microsoft Defender, passare a **Posta elettronica e collaborazione > Rivedi > Entità con restrizioni** (Email & collaboration > Review > Restricted entities).',
      'Selezionare il connettore e selezionare **Sblocca** (Unblock).',
      "Oppure eseguire `Remove-BlockedConnector -ConnectorId` con l'ID mostrato da `Get-BlockedConnector`.",
    ],
  },
  updateExchange: {
    text: 'Installare gli aggiornamenti cumulativi e di sicurezza attuali su ogni server Exchange che invia a Exchange Online, o passare a una versione supportata.',
  },
  pauseEnforcement: {
    text: "Se la posta non può attendere, sospendere la limitazione (90 giorni per anno solare): nell'EAC in **Report > Flusso di posta** (Reports > Mail flow), report **Out-of-date connecting on-premises Exchange servers**.",
  },
  correctReceivePorts: {
    text: 'Ripristinare per ogni connettore di ricezione il ruolo e la porta giusti: 25 per il front-end, 2525 per il servizio di trasporto.',
  },
  correctServerDns: {
    text: 'Impostare sulle sue schede di rete server DNS che conoscono Active Directory, senza altri pubblici accanto.',
  },
  findTopSenders: {
    text: "Scoprire chi ha esaurito il limite (traccia dei messaggi e, nell'EAC, **Report > Flusso di posta** (Reports > Mail flow), report **Tenant Outbound External Recipients**); affidare gli invii massivi a un servizio apposito.",
  },
  buyLicences: {
    text: 'Acquistare e assegnare licenze a pagamento con Exchange Online: i limiti dipendono dal loro numero, e per le versioni di prova sono più bassi.',
  },
  useOwnDomain: {
    text: "Aggiungere e verificare un dominio proprio, e darvi un indirizzo primario a tutte le cassette postali e applicazioni che scrivono all'esterno.",
  },
  raiseVolumeSlowly: {
    text: 'Trattenere gli arretrati e rilasciarli poco a poco; avviare un nuovo percorso con poca posta e aumentarla in alcuni giorni.',
  },
  closeLeak: {
    text: "Trovare da dove viene la posta e chiudere la falla: mettere in sicurezza l'account, ripulire il server, disattivare i connettori che nessuno conosce.",
  },
  waitForRenewal: { text: 'Attendere fino a un giorno dal rinnovo, poi inviare di nuovo.' },
  takeOffTenantList: {
    text: 'Se il blocco non serve più, rimuovere la voce e far inviare di nuovo il messaggio a tutti i suoi destinatari.',
    how: [
      'Nel portale di Microsoft Defender, passare a **Posta elettronica e collaborazione > Criteri e regole > Criteri di minaccia > Elenchi tenant consentiti/bloccati** (Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists).',
      "In **Domini e indirizzi** (Domains & addresses), cercare l'indirizzo e il suo dominio.",
      'Eliminare la voce di blocco; di solito richiede 30 minuti, al massimo 24 ore.',
    ],
  },
  askSupportAboutTenant: {
    text: 'Poi aprire un caso presso il supporto tecnico Microsoft, dire che cosa si è trovato e chiuso, e chiedere di togliere il blocco.',
  },
  askSupportAboutAddress: {
    text: "Durante il periodo di prova, chiedere al supporto tecnico Microsoft un'eccezione per l'indirizzo IP finché non vengono assegnate le licenze.",
  },
};
