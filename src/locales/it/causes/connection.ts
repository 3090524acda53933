/** Words for `catalogue/causes/connection.ts` in Italian. */

import type { connectionCauses as rows } from '../../../catalogue/causes/connection.ts';
import type { CauseWords } from '../../locale.ts';

export const connectionCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  noMailRecords: {
    short: 'né MX né record di indirizzo',
    text: 'Il nome esiste nel DNS ma non ha né un record MX né un indirizzo utilizzabile: dominio parcheggiato o configurato a metà, oppure smart host senza record di indirizzo.',
  },
  dnsServersFail: {
    short: 'server dei nomi in errore',
    text: 'I server dei nomi autorevoli non hanno risposto o hanno risposto con un errore: guasto, delega errata, DNSSEC non valido o firewall. Un resolver pubblico può ancora rispondere dalla cache.',
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
    short: 'server bloccato, in arresto anomalo o senza risorse',
    text: 'Il server di destinazione si ferma a metà sessione perché un servizio si blocca o si arresta in modo anomalo, oppure perché si esauriscono memoria o disco.',
  },
  networkPath: {
    short: 'percorso di rete che perde pacchetti',
    text: 'Il percorso scarta i pacchetti grandi o chiude le connessioni inattive; di solito falliscono solo i messaggi grandi, e solo dopo DATA.',
  },
  connectionReset: {
    short: 'connessione reimpostata',
    text: "L'altra parte, o un dispositivo intermedio, ha chiuso la connessione con un reset: arresto anomalo di un servizio, prevenzione delle intrusioni o limite di connessioni.",
  },
  suspiciousServer: {
    short: 'comportamento anomalo del server',
    text: "Exchange Online ha giudicato anomalo il comportamento dell'altra parte. Il termine usato nella risposta non è documentato; un sospetto plausibile è un dispositivo che risponde al posto del server.",
  },
  connectorMisconfigured: {
    short: 'connettore che punta altrove',
    text: 'Il connettore invia la posta a un server che non può accettarla: smart host, dominio o requisito TLS errato.',
  },
  destinationFault: {
    short: 'guasto del server di destinazione',
    text: 'Il server indicato in `LastAttemptedServerName` è guasto.',
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
};
