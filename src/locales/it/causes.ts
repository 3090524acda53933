/** Why codes are given, in Italian: a few words for lists, then what it means. */

import type { Locale } from '../locale.ts';

export const causes: Locale['causes'] = {
  noMailRecords: {
    short: 'né MX né record di indirizzo',
    text: 'Il nome esiste in DNS ma non ha né un record MX né un indirizzo utilizzabile: dominio parcheggiato o configurato a metà, oppure smart host senza record di indirizzo.',
  },
  dnsServersFail: {
    short: 'name server in errore',
    text: 'I name server autorevoli non hanno risposto o hanno risposto con un errore: guasto, delega errata, DNSSEC non valido o firewall. Un resolver pubblico può ancora rispondere dalla cache.',
  },
  domainNonexistent: {
    short: 'dominio inesistente',
    text: 'Secondo il DNS il dominio non esiste: è scritto male oppure la sua registrazione è scaduta.',
  },
  domainMistyped: {
    short: 'dominio scritto male',
    text: "La parte dell'indirizzo dopo `@` è scritta male.",
  },
  domainExpired: {
    short: 'dominio scaduto',
    text: 'La registrazione del dominio è scaduta e i suoi record non si possono più risolvere.',
  },
  mxChanged: {
    short: 'MX cambiato, vecchia risposta in cache',
    text: 'Il record MX è cambiato da poco e i resolver conservano ancora la vecchia risposta; può durare fino a 72 ore.',
  },
  smartHostUnresolvable: {
    short: 'smart host del connettore assente dal DNS',
    text: 'Il nome richiesto è lo smart host del vostro connettore in uscita e non viene più risolto.',
  },
  neverConnected: {
    short: 'nessuna connessione aperta',
    text: "`0.0.0.0` significa nessun indirizzo: non c'è mai stata una connessione e conta soltanto il DNS.",
  },
  connectionTimedOut: {
    short: 'nessuna risposta sulla porta 25',
    text: 'Il tentativo di connessione è rimasto senza risposta: host fermo, indirizzo errato o firewall che scarta i pacchetti senza rispondere.',
  },
  serverDown: {
    short: 'server o linea fuori servizio',
    text: 'È fuori servizio il server di posta, la sua linea Internet o il suo firewall; in tal caso, da un preciso momento in poi, ogni recapito a questo indirizzo non riesce.',
  },
  smartHostOutdated: {
    short: 'smart host del connettore con un vecchio indirizzo',
    text: "L'indirizzo è cambiato, per esempio con un nuovo provider o firewall, ma lo smart host del connettore non è stato aggiornato.",
  },
  rangesBlocked: {
    short: 'firewall chiuso solo a Exchange Online',
    text: 'La porta 25 risponde ad altri ma non agli indirizzi di Exchange Online, per esempio per un filtro geografico o di reputazione. Una prova dal vostro PC non lo rivela.',
  },
  destinationUnreachable: {
    short: 'rete del destinatario irraggiungibile',
    text: "Senza connettore la posta segue l'MX, e il server o la rete del destinatario è fuori servizio.",
  },
  connectionRefused: {
    short: 'SMTP arrestato o firewall',
    text: "L'indirizzo ha risposto e ha rifiutato. Sulla porta 25 nessun servizio è in ascolto, oppure un firewall respinge la connessione.",
  },
  onPremisesShutDown: {
    short: 'ambiente di posta locale spento dopo la migrazione',
    text: 'Tutte le cassette postali sono nel cloud, ma il dominio è ancora di tipo Inoltro interno (Internal relay): la posta per destinatari sconosciuti viene quindi instradata a un server che non esiste più. Questa posta conta anche per il limite di destinatari non validi, che può trattenere altra posta.',
  },
  deadBackupMx: {
    short: 'MX di backup non più attivo',
    text: "L'ultimo indirizzo tentato può essere un host MX di backup non più attivo; in tal caso i primi tentativi sono falliti su un altro host, per un altro motivo.",
  },
  localSocketPolicy: {
    short: 'blocco o route mancante dal lato mittente',
    text: "Il server mittente non ha potuto nemmeno provare: un criterio locale vieta la connessione (10013), oppure manca la route verso la rete (10051) o verso l'host (10065). La destinazione non ha rifiutato nulla.",
  },
  connectionAborted: {
    short: 'tentativo di connessione interrotto',
    text: "L'errore 995 indica che il tentativo è stato interrotto prima che esistesse una sessione: è un errore di connessione, non di TLS.",
  },
  serviceNotAvailable: {
    short: 'il server ha risposto “not available”',
    text: "La connessione è riuscita, ma il server l'ha accolta con un errore temporaneo: manutenzione, back pressure, limite di connessioni o indirizzo non ammesso.",
  },
  smtpInspection: {
    short: 'firewall che ispeziona SMTP',
    text: 'Un firewall riscrive la sessione SMTP, come mostra un banner di asterischi (`220 ****`); STARTTLS e altre estensioni spariscono.',
  },
  serverOverloaded: {
    short: 'server bloccato, in crash o senza risorse',
    text: 'Il server di destinazione si ferma a metà sessione perché un servizio si blocca o va in crash, oppure perché si esauriscono memoria o disco.',
  },
  networkPath: {
    short: 'percorso di rete che perde pacchetti',
    text: 'Il percorso scarta i pacchetti grandi o chiude le connessioni inattive; di solito falliscono solo i messaggi grandi, e solo dopo DATA.',
  },
  connectionReset: {
    short: 'reset della connessione',
    text: "L'altra parte, o un dispositivo intermedio, ha chiuso la connessione con un reset: servizio in crash, prevenzione delle intrusioni o limite di connessioni.",
  },
  suspiciousServer: {
    short: 'comportamento anomalo del server',
    text: "Exchange Online ha giudicato anomalo il comportamento dell'altra parte. Il termine usato nella risposta non è documentato; un sospetto plausibile è un dispositivo che risponde al posto del server.",
  },
  connectorMisconfigured: {
    short: 'connettore rivolto altrove',
    text: 'Il connettore invia la posta a un server che non può accettarla: smart host, dominio o requisito TLS errato.',
  },
  destinationFault: {
    short: 'guasto del server di destinazione',
    text: 'Il server indicato in `LastAttemptedServerName` ha un guasto proprio.',
  },
  delayNotice: {
    short: 'avviso di ritardo, non mancato recapito',
    text: "È soltanto un avviso: il messaggio è ancora in coda. Salvo impostazioni diverse, Exchange Server invia l'avviso dopo 4 ore e rinuncia dopo 2 giorni.",
  },
  lastDeferDecides: {
    short: 'tentativi terminati',
    text: "Il tempo in coda è scaduto (24 ore in Exchange Online, per impostazione predefinita 2 giorni in Exchange Server). La causa è indicata dall'ultimo differimento (Defer) che questo messaggio ha avuto prima.",
  },
  destinationNeverAccepted: {
    short: 'destinazione che non ha mai accettato',
    text: 'La destinazione era irraggiungibile, ha differito ogni tentativo oppure ha un record MX assente o errato. Se è interessato solo questo dominio, il problema è della destinazione.',
  },
  hybridRouteChanged: {
    short: 'percorso ibrido cambiato',
    text: "Il destinatario è nell'ambiente locale, dove è cambiato un indirizzo o una regola del firewall senza che i connettori ibridi venissero adeguati.",
  },
  duplicateRecipient: {
    short: 'indirizzo presente due volte',
    text: 'Due oggetti della vostra directory hanno lo stesso indirizzo, per esempio una cassetta postale e un contatto, ed Exchange Online non ha potuto scegliere tra loro.',
  },
  throttledByPeer: {
    short: 'limitazione o greylisting',
    text: "L'altro sistema ha rimandato la posta per volume, reputazione o greylisting, e non l'ha accettata nemmeno in seguito.",
  },
  starttlsRequired: {
    short: 'STARTTLS assente sul server',
    text: 'Il connettore richiede TLS e il server non offre STARTTLS. In Exchange Server di solito il certificato indicato in `TlsCertificateName` manca o è scaduto (evento 12014); anche un firewall può eliminare il comando.',
  },
  tlsHandshakeBroken: {
    short: 'handshake TLS interrotto',
    text: "STARTTLS è stato offerto ma l'handshake non è riuscito: TLS 1.2 assente, nessuna suite di crittografia in comune o un dispositivo intermedio.",
  },
  untrustedRoot: {
    short: 'catena incompleta o non attendibile',
    text: 'Il server ha inviato il certificato senza gli intermedi, oppure un certificato autofirmato o di una CA privata. Exchange Online non scarica gli intermedi mancanti.',
  },
  subjectMismatch: {
    short: 'certificato intestato a un altro nome',
    text: '“Presented Subject” è ciò che il server ha presentato, “Expected Subject” ciò che richiede `TlsDomain` del connettore. Se il soggetto presentato è un `CN=` con il solo nome del server, si tratta del certificato autofirmato di Exchange Server.',
  },
  certificateExpired: {
    short: 'certificato scaduto',
    text: 'Il certificato presentato dal server ha superato la data di scadenza.',
  },
  certificateRevoked: {
    short: 'certificato revocato o non verificabile',
    text: 'Il certificato è stato revocato, oppure il relativo elenco di revoche (CRL) non è raggiungibile. Lo verificano solo i connettori `CertificateValidation` e `DomainValidation`.',
  },
  unequalServers: {
    short: 'uno dei server dietro il nome è diverso',
    text: "Più server rispondono sotto lo stesso nome e uno di essi è fermo o ha il certificato sbagliato: una parte della posta non passa e l'ultimo indirizzo tentato varia.",
  },
  otherRouteUsed: {
    short: 'altro connettore o criterio applicato',
    text: 'Se `TlsSettings` è vuoto o `EncryptionOnly`, quel connettore non verifica alcun certificato: è intervenuto un altro connettore, una regola del flusso di posta, DANE o MTA-STS.',
  },
  notInDirectory: {
    short: 'indirizzo assente dalla directory',
    text: "L'organizzazione Exchange che ha risposto non ha un destinatario con questo indirizzo: scritto male, eliminato, mai creato o non sincronizzato.",
  },
  forwardingBroken: {
    short: 'inoltro a un indirizzo non più valido',
    text: "L'indirizzo in errore non è quello a cui ha scritto il mittente: vi porta un inoltro, una regola di Posta in arrivo o il membro di un gruppo.",
  },
  backscatter: {
    short: 'mittente falsificato',
    text: "Se il mittente non ha mai scritto questo messaggio, uno spammer ne ha falsificato l'indirizzo e il rapporto è tornato alla persona sbagliata. Questo, da solo, non significa che l'account sia compromesso.",
  },
  oldExchangeAddress: {
    short: 'risposta a un vecchio indirizzo Exchange',
    text: 'Il messaggio è andato a un indirizzo Exchange interno (X500, scritto `IMCEAEX-…`) che non appartiene più a nessuno: di solito è la risposta a un messaggio, o una riunione, di prima di una migrazione o di una nuova cassetta postale.',
  },
  notInServerDirectory: {
    short: 'indirizzo assente da Exchange Server',
    text: "L'Exchange Server che ha risposto non ha un destinatario con questo indirizzo. In un'organizzazione ibrida, a una cassetta postale nel cloud deve corrispondere nell'ambiente locale una cassetta postale remota che vi punti.",
  },
  unknownAtRemote: {
    short: 'inesistente nel sistema remoto',
    text: 'Il sistema remoto dice con parole proprie di non avere questa cassetta postale.',
  },
  addressOutdated: {
    short: 'indirizzo scritto male o non più attuale',
    text: "L'indirizzo è scritto male, oppure è uno vecchio proposto dall'elenco di completamento automatico.",
  },
  recipientMailboxFull: {
    short: 'quota di ricezione raggiunta',
    text: 'La cassetta postale del destinatario ha raggiunto la quota oltre la quale Exchange non vi recapita più posta.',
  },
  remoteMailboxFull: {
    short: 'piena presso il sistema remoto',
    text: 'La cassetta postale presso il sistema remoto ha superato la quota.',
  },
  namedPropertiesFull: {
    short: 'proprietà denominate esaurite',
    text: 'Non è esaurito lo spazio, ma il numero di proprietà denominate (named properties): liberare spazio non serve.',
  },
  senderMailboxFull: {
    short: 'cartella Posta inviata piena',
    text: 'Dispositivi e applicazioni che inviano tramite una cassetta postale ne riempiono la cartella Posta inviata (Sent Items) finché non entra più nulla.',
  },
  sendingLimitReached: {
    short: 'limite di destinatari o di messaggi',
    text: 'La cassetta postale ha superato il limite di destinatari in 24 ore o di messaggi in un minuto.',
  },
  accountMisused: {
    short: 'account probabilmente compromesso',
    text: 'Qualcun altro potrebbe inviare posta indesiderata con questo account. Va dato per compromesso finché la posta inviata e le regole di Posta in arrivo non indicano il contrario.',
  },
  legitimateVolume: {
    short: "invio massivo dell'utente",
    text: "L'utente ha inviato più di quanto i limiti consentano, per esempio una comunicazione massiva da una cassetta postale personale.",
  },
  addressNotInCloud: {
    short: 'scritto male, inesistente o non sincronizzato',
    text: "L'indirizzo è scritto male, non esiste oppure la sua cassetta postale locale non è sincronizzata. Una modifica nell'ambiente locale può richiedere fino a 24 ore per avere effetto.",
  },
  publicFolderNotSynced: {
    short: 'cartella pubblica non sincronizzata',
    text: "L'indirizzo appartiene a una cartella pubblica dell'ambiente locale che Exchange Online non conosce.",
  },
  dynamicGroupNotSynced: {
    short: "gruppo dinamico dell'ambiente locale",
    text: "L'indirizzo appartiene a un gruppo di distribuzione dinamico dell'ambiente locale; questi gruppi non si possono sincronizzare.",
  },
  domainOutOfStep: {
    short: 'intero dominio disallineato',
    text: 'Se viene rifiutato ogni destinatario del dominio, il blocco perimetrale ha dati superati sul dominio, oppure il dominio è stato reso autorevole prima che esistessero i suoi destinatari.',
  },
  domainNotAccepted: {
    short: 'assente tra i domini accettati della destinazione',
    text: "Il dominio non è un dominio accettato dell'organizzazione il cui server è stato interpellato.",
  },
  mxWrongTenant: {
    short: 'MX o smart host verso il posto sbagliato',
    text: 'Il record MX del dominio del destinatario, o lo smart host in uso, porta a un server che non è responsabile del dominio.',
  },
  inboundConnectorMissing: {
    short: 'connettore in ingresso assente o disattivato',
    text: 'Se è un vostro server a usare Exchange Online come relay: nessun connettore in ingresso abilitato gli corrisponde.',
  },
  loopByMx: {
    short: 'connettore che segue un MX rivolto indietro',
    text: "Il dominio è di tipo Inoltro interno (Internal relay) e il suo connettore in uscita instrada in base all'MX. L'MX punta a Exchange Online, quindi la posta per destinatari sconosciuti torna indietro.",
  },
  loopByCentralTransport: {
    short: 'connettore ibrido limitato ad alcuni domini',
    text: 'Tutta la posta deve uscire dai server locali (`RouteAllMessagesViaOnPremises`), ma il connettore non è di tipo OnPremises oppure è limitato ai domini accettati.',
  },
  domainNotVerified: {
    short: 'dominio non verificato nel tenant',
    text: 'Nel cloud il destinatario ha solo un indirizzo `onmicrosoft.com`, perché il dominio non vi è stato aggiunto e verificato.',
  },
  forwardingLoop: {
    short: 'inoltro circolare',
    text: 'Due cassette postali o due sistemi si inoltrano la posta a vicenda.',
  },
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
    short: 'elenco di blocco nascosto da IP Allow List',
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
