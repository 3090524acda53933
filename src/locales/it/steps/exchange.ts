/** Steps that the commonest Exchange errors ask for, in Italian: one imperative sentence each, with the procedure where that is not enough. */

import type { ExchangeStepId } from '../../../catalogue/steps/exchange.ts';
import type { StepWords } from '../../locale.ts';

export const exchangeSteps: Readonly<Record<ExchangeStepId, StepWords>> = {
  publishMailRecords: {
    text: 'Pubblicare un record MX per il dominio e un record di indirizzo per ogni host che vi è indicato.',
  },
  repairDnsServers: {
    text: 'Far correggere a chi ospita il DNS la delega, i server dei nomi o DNSSEC; interrogare ogni server dei nomi, non un solo resolver.',
  },
  renewDomain: { text: 'Se il dominio è scaduto, rinnovarlo presso il registrar.' },
  waitForMx: {
    text: 'Attendere fino a 72 ore il nuovo record MX; fino ad allora lasciare che il vecchio server accetti la posta. La posta in coda da più di 24 ore torna al mittente e va inviata di nuovo.',
  },
  testTheName: { text: "Verificare la risoluzione del nome nel DNS: non c'è alcun indirizzo da provare." },
  correctMx: {
    text: "Far puntare il record MX al server a cui spetta la posta del dominio; per Exchange Online è l'unico host indicato in **Impostazioni > Domini** (Settings > Domains) nell'interfaccia di amministrazione di Microsoft 365.",
  },
  repairMxList: { text: "Far riparare l'host non più attivo o farlo togliere dai record MX." },
  verifyDomain: {
    text: "Aggiungere e verificare il dominio in **Impostazioni > Domini** (Settings > Domains) nell'interfaccia di amministrazione di Microsoft 365, e controllare che compaia in **Flusso di posta > Domini accettati** (Mail flow > Accepted domains) nell'EAC.",
  },
  correctSmartHost: {
    text: "Se l'indirizzo è vecchio o il nome non viene risolto, correggere lo smart host del connettore.",
    how: [
      "Nell'interfaccia di amministrazione di Exchange (EAC), passare a **Flusso di posta > Connettori** (Mail flow > Connectors) e selezionare il connettore.",
      'In **Routing**, selezionare **Modifica routing** (Edit routing).',
      'Sostituire il vecchio smart host con un nome o con il nuovo indirizzo pubblico, e salvare.',
      'Convalidare il connettore con un destinatario di quel server. La modifica richiede 30–60 minuti.',
    ],
  },
  correctConnector: {
    text: "Confrontare il connettore con il server di destinazione indicato nell'errore e correggerne smart host, domini o impostazioni TLS (effetto dopo 30–60 minuti).",
  },
  openPort25: {
    text: 'Consentire agli indirizzi del servizio mittente di raggiungere la porta TCP 25; per Exchange Online, a tutti gli intervalli pubblicati per quella porta.',
  },
  checkSendingRoute: { text: 'Controllare firewall, proxy e route del server mittente verso quella rete.' },
  repairPath: {
    text: 'Chiedere al team di rete di ridurre la dimensione dei pacchetti (MSS) sul percorso o di aumentare il timeout di inattività del firewall e del connettore di ricezione.',
  },
  stopInspection: {
    text: "Disattivare l'ispezione SMTP per la porta 25 sul firewall o gateway davanti al server (“Mailguard”, “fixup smtp”, “inspect esmtp”).",
  },
  findConnectorUsed: {
    text: 'Scoprire quale percorso ha seguito il messaggio: connettori per il dominio, regole del flusso di posta che indicano un connettore, DANE e MTA-STS della destinazione.',
  },
  useSmartHost: {
    text: "Impostare il connettore ibrido perché instradi tramite lo smart host locale anziché in base all'MX; basta eseguire di nuovo la Procedura guidata di configurazione ibrida.",
  },
  dedicateHybridConnector: {
    text: 'Usare un connettore dedicato di tipo OnPremises non limitato ai domini accettati; lo crea la Procedura guidata di configurazione ibrida, se eseguita di nuovo.',
  },
  rerunHybridWizard: {
    text: "In un'organizzazione ibrida, eseguire di nuovo la Procedura guidata di configurazione ibrida, in modo che i connettori seguano server, indirizzi e certificati attuali. Riscrive i connettori ibridi: annotare prima le modifiche manuali.",
  },
  fixNowInAlert: {
    text: "Se nell'ambiente locale non va più recapitato nulla (cassette postali, cartelle pubbliche, gruppi, applicazioni) e l'avviso sui messaggi in ritardo offre **Correggi ora** (Fix now), selezionarlo.",
  },
  turnConnectorOff: {
    text: "Se nell'ambiente locale non va più recapitato nulla: disattivare il connettore in uscita indicato nei dati.",
    how: [
      "Nell'interfaccia di amministrazione di Exchange (EAC), passare a **Flusso di posta > Connettori** (Mail flow > Connectors).",
      "Selezionare il connettore con **Da** (From) *Office 365* e **A** (To) *Server di posta elettronica dell'organizzazione* (Your organization's email server).",
      'Nei dettagli, selezionare **Disabilita** (Disable) per disattivarlo o **Elimina** (Delete) per rimuoverlo.',
      'Selezionare **Conferma** (Confirm).',
      "Dopo 30–60 minuti, controllare che l'errore non compaia più.",
    ],
  },
  makeDomainAuthoritative: {
    text: "Se nell'ambiente locale non va più recapitato nulla: cambiare il dominio accettato da Inoltro interno (Internal relay) ad Autorevole (Authoritative); ha effetto dopo 30–60 minuti.",
    how: [
      'Assicurarsi che ogni destinatario del dominio esista in Exchange Online: tutti gli altri verranno rifiutati.',
      "Nell'interfaccia di amministrazione di Exchange (EAC), passare a **Flusso di posta > Domini accettati** (Mail flow > Accepted domains) e selezionare il dominio.",
      'In **Questo dominio accettato è** (This accepted domain is), cambiare **Inoltro interno** (Internal relay) in **Autorevole** (Authoritative).',
      'Confermare che il blocco perimetrale basato su directory (DBEB) è attivo e selezionare **Salva** (Save).',
      "Dopo 30–60 minuti, controllare che l'errore non compaia più; il blocco perimetrale può impiegare fino a 24 ore per conoscere i nuovi indirizzi.",
    ],
  },
  switchDomainType: {
    text: 'Se viene rifiutato ogni destinatario del dominio: passare il dominio a Inoltro interno (Internal relay) e poi di nuovo ad Autorevole (Authoritative).',
    how: [
      "Nell'interfaccia di amministrazione di Exchange (EAC), passare a **Flusso di posta > Domini accettati** (Mail flow > Accepted domains) e selezionare il dominio.",
      'Cambiare **Autorevole** (Authoritative) in **Inoltro interno** (Internal relay) e salvare.',
      'Ripristinare **Autorevole** (Authoritative) e salvare.',
      'Attendere fino a 24 ore che il blocco perimetrale si aggiorni.',
    ],
  },
  createInboundConnector: {
    text: "Creare o abilitare il connettore in ingresso per il vostro server in **Flusso di posta > Connettori** (Mail flow > Connectors) nell'EAC, identificando il server con il certificato o con l'indirizzo pubblico.",
  },
  matchInboundCertificate: {
    text: 'Far coincidere il nome del certificato nel connettore in ingresso con quello del certificato inviato dal server.',
    how: [
      'Eseguire di nuovo la Procedura guidata di configurazione ibrida e selezionare il nuovo certificato come certificato di trasporto; oppure eseguire a mano i passaggi successivi.',
      'Nel registro di protocollo del connettore di invio, leggere il soggetto del certificato inviato.',
      'Se non è quello nuovo, impostare il certificato (`TlsCertificateName`) del connettore di invio.',
      'Impostare su quel nome `TlsSenderCertificateName` del connettore in ingresso in Exchange Online.',
    ],
  },
  correctSenderAddress: {
    text: "Inserire nel connettore in ingresso l'indirizzo pubblico attuale del server; deve essere statico e vostro.",
  },
  addCertificateDomain: {
    text: 'Aggiungere al tenant il dominio del certificato, o quello del mittente, e verificarlo.',
  },
  bringServerBack: { text: 'Rimettere in servizio il server, la sua linea o il suo firewall.' },
  startSmtpService: {
    text: "Avviare il servizio SMTP e associarlo all'indirizzo contattato.",
    how: [
      'Sul server, avviare `MSExchangeFrontEndTransport` o il servizio che vi gestisce SMTP.',
      'Controllare che un servizio sia in ascolto sulla porta 25.',
      "Controllare che un connettore di ricezione sia abilitato e associato a quell'indirizzo e a quella porta.",
    ],
  },
  leaveMaintenance: {
    text: 'Togliere il server dalla manutenzione, liberare spazio su disco e memoria, oppure aumentarne i limiti di connessione.',
  },
  allowConnectingAddress: {
    text: 'Includere gli indirizzi del servizio mittente in `RemoteIPRanges` del connettore di ricezione che deve rispondere, mai di un connettore che consente il relay anonimo.',
  },
  restoreService: { text: 'Riavviare ciò che è bloccato e liberare spazio su disco e memoria sul server di destinazione.' },
  readReceiveLog: {
    text: 'Leggere il registro di ricezione e il registro eventi del server per quel minuto, e controllarne i limiti di connessione e la prevenzione delle intrusioni.',
  },
  examineDestination: { text: "Esaminare, dai suoi stessi registri, il server di destinazione indicato nell'errore." },
  makeServersEqual: {
    text: 'Dare a ogni server dietro il nome lo stesso certificato e le stesse impostazioni del connettore di ricezione.',
  },
  permitRelay: {
    text: "Far eseguire l'accesso al client, oppure assegnargli un connettore di ricezione dedicato che consenta il relay e ammetta solo il suo indirizzo; se il dominio è vostro, aggiungerlo ai domini accettati.",
  },
  renewSmtpCertificate: {
    text: 'Rinnovare il certificato, abilitarlo per SMTP e indicarlo nel connettore di ricezione.',
    how: [
      'Installare il nuovo certificato su ogni server che risponde.',
      'Eseguire `Enable-ExchangeCertificate <thumbprint> -Services SMTP`; rispondere **No** alla richiesta di sovrascrivere il certificato predefinito.',
      'Eseguire di nuovo la Procedura guidata di configurazione ibrida, che imposta `TlsCertificateName` del connettore di ricezione, oppure impostarlo a mano.',
      "Controllare dall'esterno che il server offra STARTTLS e presenti il nuovo certificato.",
    ],
  },
  sendFullChain: {
    text: 'Installare i certificati intermedi in modo che il server invii la catena completa, fino a una radice che Microsoft considera attendibile.',
  },
  presentRightCertificate: {
    text: 'Su ogni server dietro il nome, assegnare al connettore di ricezione che risponde il certificato giusto (`TlsCertificateName`).',
  },
  correctTlsDomain: { text: 'Se il certificato è quello giusto, correggere invece `TlsDomain` del connettore in uscita.' },
  replaceCertificate: {
    text: "Sostituire il certificato, se revocato, e assicurarsi che l'elenco di revoche (CRL) dell'emittente sia raggiungibile.",
  },
  enableTls12: { text: 'Abilitare TLS 1.2 con suite di crittografia comuni sul server di destinazione.' },
  importIntermediates: {
    text: 'Importare i certificati intermedi mancanti in **Autorità di certificazione intermedie** (Intermediate Certification Authorities) del computer locale, sul server mittente.',
  },
  partnerContact: {
    text: 'Se il server è di un partner o di un provider, inviargli questo errore con server, indirizzo e ora: può correggerlo soltanto lui.',
  },
  waitAndTell: { text: 'Avvisare il destinatario per altra via: prima deve tornare attivo il suo server.' },
  tellOtherSide: {
    text: "Inviare agli amministratori del destinatario il rapporto con il nome del server e l'ultimo errore; chiedere di controllare server, record MX e filtri.",
  },
  tellRecipient: { text: 'Avvisare il destinatario per altra via; solo lui può liberare spazio.' },
  askRecipientAdmin: { text: 'Chiedere per altra via agli amministratori del destinatario di consentire il mittente.' },
  slowDown: {
    text: 'Inviare a questo sistema meno messaggi per volta; il limite è nelle sue pagine per i mittenti o lo indica il suo postmaster.',
  },
  waitForQueue: { text: "Attendere, non inviare di nuovo e, se il ritardo dura, leggere l'ultimo errore della coda." },
  findLastDefer: {
    text: "Trovare l'ultimo differimento (Defer) dello stesso messaggio nella sua traccia: l'errore da risolvere è quello.",
  },
  readInnerReply: { text: "Lavorare sulla risposta dopo l'ultimo `->`: a dire di no è stato quel sistema." },
  correctAddress: { text: "Controllare con il destinatario come si scrive l'indirizzo e inviare di nuovo a quello giusto." },
  clearAutoComplete: {
    text: "Eliminare la voce dall'elenco di completamento automatico di Outlook, e digitare o scegliere di nuovo l'indirizzo.",
  },
  createRecipient: {
    text: "Se l'indirizzo deve esistere: creare o ripristinare il destinatario, assegnare la licenza alla cassetta postale o aggiungere l'indirizzo, e controllare la sincronizzazione della directory.",
  },
  removeDuplicateAddress: {
    text: "Trovare il secondo oggetto con lo stesso indirizzo e rimuovere l'indirizzo da quell'oggetto.",
  },
  correctForwarding: {
    text: "Correggere o rimuovere l'inoltro, la regola di Posta in arrivo o il membro del gruppo che porta all'indirizzo non più valido.",
    how: [
      "Confrontare l'indirizzo a cui ha scritto il mittente con quello in errore.",
      'Esaminare inoltro e regole di Posta in arrivo della prima cassetta postale, e le regole del flusso di posta che reindirizzano.',
      "Se il messaggio era per un gruppo, cercare l'indirizzo tra i suoi membri.",
    ],
  },
  breakForwardingLoop: { text: 'Rimuovere uno dei due inoltri.' },
  addX500Address: {
    text: "Aggiungere il vecchio indirizzo alla cassetta postale attuale del destinatario come indirizzo X500; se la cassetta è sincronizzata, aggiungerlo nell'ambiente locale.",
    how: [
      "Prendere la parte dell'indirizzo in errore tra `IMCEAEX-` e `@`.",
      'Sostituire ogni `_` con `/`, `+20` con uno spazio, `+28` con `(`, `+29` con `)`, `+2E` con `.` e `+5F` con `_`.',
      "Nell'EAC, aggiungere il risultato agli indirizzi di posta elettronica della cassetta postale come tipo personalizzato `X500`.",
    ],
  },
  enableRemoteMailbox: {
    text: "Se ha risposto un Exchange Server della vostra organizzazione ibrida e la cassetta postale è nel cloud: creare nell'ambiente locale la sua cassetta postale remota con `Enable-RemoteMailbox` e attendere che si sincronizzi.",
  },
  resetProxyAddress: {
    text: "Per una cassetta postale locale: cambiarne l'indirizzo proxy in uno temporaneo, poi ripristinarlo, e attendere fino a 24 ore.",
  },
  syncPublicFolders: {
    text: 'Sincronizzare le cartelle pubbliche abilitate alla posta elettronica con lo script `Sync-ModernMailPublicFolders.ps1`.',
  },
  addMailContact: { text: "Creare in Exchange Online un contatto di posta elettronica con l'indirizzo del gruppo dinamico." },
  freeSpace: { text: "Liberare spazio nella cassetta postale, attivarne l'archivio oppure aumentarne la quota o la licenza." },
  askSupportAboutProperties: {
    text: 'Spostare la cassetta postale, oppure aprire un caso presso il supporto tecnico Microsoft per farne ripulire le proprietà denominate (named properties).',
  },
  ignoreBackscatter: {
    text: "Cercare l'originale nella traccia dei messaggi; se non è mai stato inviato, ignorare il rapporto e pubblicare SPF, DKIM e DMARC per il dominio.",
  },
  secureAccount: {
    text: "Se l'account potrebbe essere compromesso, metterlo prima di tutto in sicurezza.",
    how: [
      'Reimpostare la password e revocare tutte le sessioni.',
      "Richiedere l'autenticazione a più fattori e controllarne i metodi registrati.",
      "Rimuovere l'inoltro e le regole di Posta in arrivo che l'utente non conosce, anche nascoste.",
      'Controllare delegati, consensi alle applicazioni e ruoli di amministratore.',
    ],
  },
  unblockSender: {
    text: 'Poi sbloccare il mittente in **Entità con restrizioni** (Restricted entities); di solito ha effetto entro 1 ora.',
    how: [
      'Nel portale di Microsoft Defender, passare a **Posta elettronica e collaborazione > Rivedi > Entità con restrizioni** (Email & collaboration > Review > Restricted entities).',
      "Selezionare l'utente e selezionare **Sblocca** (Unblock).",
      'Confermare i consigli e selezionare **Invia** (Submit); attendere circa 1 ora.',
    ],
  },
  sendWithinLimits: {
    text: 'Attendere che le ultime 24 ore scendano sotto il limite, e affidare gli invii massivi a un servizio apposito.',
  },
  emptySentItems: {
    text: 'Svuotare la Posta inviata (Sent Items) della cassetta postale che invia, e applicarle un criterio di conservazione o non salvare più le copie.',
  },
  logIn: {
    text: "Impostare il dispositivo perché esegua l'accesso sulla porta 587 con STARTTLS e TLS 1.2, con una cassetta postale per cui SMTP AUTH è consentito; se non può, usare un connettore. Preferire OAuth: l'accesso con password è disattivato per impostazione predefinita dalla fine di dicembre 2026.",
  },
  authenticateDomain: {
    text: 'Pubblicare SPF e DMARC per il dominio del mittente e firmare con DKIM in ogni servizio che invia per suo conto; iniziare DMARC con `p=none`.',
  },
  removeListingReason: {
    text: "Trovare ed eliminare ciò che ha fatto finire l'indirizzo nell'elenco: un account compromesso, un open relay, un invio massivo.",
  },
  delist: { text: "Poi chiedere all'elenco indicato nella risposta di rimuovere l'indirizzo." },
  forwardToDelist: {
    text: "Poi richiedere la rimozione come dice la risposta: su `sender.office.com`, oppure inoltrando l'intero rapporto all'indirizzo che vi è indicato.",
  },
  takeOffAllowList: {
    text: "Togliere l'indirizzo dall'elenco indirizzi IP consentiti (IP Allow List); il rapporto successivo indica l'elenco di blocco, a cui si può poi chiedere la rimozione.",
  },
  removeEmbeddedFiles: { text: "Togliere i file incorporati dall'allegato, oppure inviarli separatamente." },
  useHtmlFormat: {
    text: 'Inviare il messaggio in HTML anziché in formato RTF; per farlo per un intero dominio, disattivare TNEF per quel dominio remoto.',
  },
  allowOutsiders: {
    text: 'Consentire alla cassetta postale o al gruppo di ricevere da mittenti esterni.',
    how: [
      "Nell'EAC, aprire il destinatario in **Destinatari > Cassette postali** (Recipients > Mailboxes) o **Destinatari > Gruppi** (Recipients > Groups).",
      'Per una cassetta postale: nelle restrizioni di recapito dei messaggi, deselezionare **Richiedi autenticazione di tutti i mittenti** (Require that all senders are authenticated).',
      "Per un gruppo: in **Impostazioni** (Settings), selezionare **Modifica gestione recapito** (Edit delivery management) e consentire i mittenti interni ed esterni all'organizzazione.",
    ],
  },
  listSender: {
    text: "Oppure consentire solo questo mittente: creare un contatto di posta elettronica per l'indirizzo e aggiungerlo ai mittenti accettati.",
  },
  openPublicFolder: {
    text: 'Consentire alla cartella pubblica di ricevere da tutti i mittenti.',
    how: [
      "Nell'EAC, passare a **Cartelle pubbliche > Cartelle pubbliche** (Public folders > Public folders) e modificare la cartella.",
      'In **Impostazioni del flusso di posta** (Mail flow settings), deselezionare **Richiedi autenticazione di tutti i mittenti** (Require that all senders are authenticated).',
      'Selezionare **Tutti i mittenti** (All senders) e salvare.',
    ],
  },
  changeRestriction: {
    text: 'Aggiungere il mittente ai mittenti accettati del destinatario o del gruppo, oppure toglierlo da quelli rifiutati.',
  },
  findRule: {
    text: "Trovare la regola nella traccia dei messaggi (evento **Regola di trasporto**, Transport rule), poi modificarla o aggiungervi un'eccezione.",
    how: [
      'Aprire il messaggio nella traccia e leggere quale regola è intervenuta.',
      "Nell'EAC, passare a **Flusso di posta > Regole** (Mail flow > Rules) e aprire quella regola.",
      "Aggiungere un'eccezione per il mittente o il destinatario, oppure disattivare la regola se non serve più.",
    ],
  },
  allowForwarding: {
    text: 'Oppure consentirlo ai pochi che ne hanno bisogno, con un criterio di posta indesiderata in uscita dedicato.',
    how: [
      'Nel portale di Microsoft Defender, passare a **Posta elettronica e collaborazione > Criteri e regole > Criteri di minaccia > Protezione dalla posta indesiderata** (Email & collaboration > Policies & rules > Threat policies > Anti-spam).',
      'Creare un criterio in uscita e indicarvi solo gli utenti che possono inoltrare.',
      "Impostare **Regole di inoltro automatico** (Automatic forwarding rules) su **Attivato - L'inoltro è abilitato** (On - Forwarding is enabled).",
      "Controllare che nessun dominio remoto o regola del flusso di posta blocchi a sua volta l'inoltro: basta un blocco qualsiasi per impedirlo.",
    ],
  },
  removeForwarding: {
    text: "Rimuovere l'inoltro o la regola di Posta in arrivo dalla cassetta postale che inoltra, se non serve.",
  },
};
