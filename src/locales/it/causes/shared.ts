/** Words for `catalogue/causes/shared.ts` in Italian. */

import type { sharedCauses as rows } from '../../../catalogue/causes/shared.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  notInSpf: {
    short: 'server di invio non nel record SPF',
    text: 'Il record SPF del dominio mittente non nomina il server che ha inviato il messaggio, oppure il messaggio è stato inoltrato.',
  },
  dkimMissing: {
    short: 'firma DKIM mancante o guasta',
    text: 'Il messaggio non ha una firma DKIM valida del suo dominio: firma disattivata, chiave assente nel DNS, o messaggio modificato lungo il percorso.',
  },
  dmarcNotMet: {
    short: 'DMARC non superato per il dominio From',
    text: "Né SPF né DKIM hanno esito positivo per il dominio dell'indirizzo From, e la sua politica DMARC chiede di rifiutare tale posta.",
  },
  dmarcAbsent: { short: 'nessun record DMARC', text: 'Il dominio mittente non pubblica un record DMARC con una politica.' },
  fromOfOtherDomain: {
    short: 'dominio From diverso da quello autenticato',
    text: 'Il dominio in From non è né quello del mittente busta verificato da SPF né quello della firma DKIM, come per le newsletter inviate da un servizio.',
  },
  spfMalformed: {
    short: 'record SPF errato',
    text: 'Il record SPF ha un errore, più di dieci ricerche, o voci che ammettono troppi server.',
  },
  arcBroken: {
    short: 'sigilli ARC non verificabili',
    text: 'Un sistema che ha inoltrato il messaggio ha lasciato sigilli ARC che non risultano validi.',
  },
  noPointer: {
    short: 'nessun record PTR corrispondente',
    text: "L'indirizzo di invio non ha un record PTR, o il suo nome non riporta all'indirizzo.",
  },
  heloNotAHost: {
    short: 'saluto senza un vero nome host',
    text: 'Il server o dispositivo saluta con un nome vuoto, errato o non qualificato.',
  },
  addressReputation: {
    short: "cattiva reputazione dell'indirizzo di invio",
    text: "Dall'indirizzo di invio o dai vicini sono arrivati spam o reclami; capita anche alla posta uscita dal pool ad alto rischio di Exchange Online.",
  },
  domainReputation: {
    short: 'cattiva reputazione del dominio',
    text: 'I destinatari si lamentano della posta di questo dominio, oppure il dominio è nuovo o abusato da altri.',
  },
  onProvidersList: {
    short: "nell'elenco di blocco del provider",
    text: "Il provider ha messo l'indirizzo o la rete di invio nel proprio elenco.",
  },
  domainOnList: {
    short: 'dominio in un elenco di blocco pubblico',
    text: 'Un dominio nel messaggio, del mittente o di un collegamento, è in un elenco di blocco pubblico.',
  },
  listAskedWrongly: {
    short: "chi riceve interroga male l'elenco",
    text: "Il server che riceve interroga l'elenco tramite un resolver pubblico o troppo spesso e prende l'errore per un'inserzione. Il mittente non è in elenco.",
  },
  homeAddress: {
    short: 'inviato da un indirizzo dinamico',
    text: 'Il messaggio è arrivato da un indirizzo di linee domestiche o dinamiche, da cui nessuno accetta posta diretta.',
  },
  tooMuchAtOnce: {
    short: 'troppa posta in una volta',
    text: "L'indirizzo o il dominio ha inviato più messaggi, o aperto più connessioni, di quanti l'altra parte ne accetti.",
  },
  recipientsComplain: {
    short: 'reclami dei destinatari',
    text: 'I destinatari hanno segnalato come spam la posta di questo indirizzo, perciò il provider la rallenta.',
  },
  senderOnList: {
    short: "mittente nell'elenco dell'organizzazione ricevente",
    text: "L'organizzazione ricevente, o il destinatario, blocca questo mittente o questo dominio.",
  },
  ownDomainFromOutside: {
    short: "dominio del destinatario dall'esterno",
    text: "Il messaggio porta il dominio del destinatario ma è arrivato dall'esterno, come da un servizio che invia a suo nome.",
  },
  senderDomainUnknown: {
    short: 'dominio del mittente non risolto',
    text: 'Il dominio del mittente busta non ha record MX né indirizzo, dichiara con un null MX di non accettare posta, o il DNS fallisce.',
  },
  senderMistyped: {
    short: 'indirizzo mittente non valido',
    text: "L'indirizzo del mittente è vuoto, malformato, o impostato male in un dispositivo o un'applicazione.",
  },
  looksLikeSpam: {
    short: 'contenuto o collegamenti simili a spam',
    text: 'Parole, collegamenti o impaginazione del messaggio sembrano al filtro posta indesiderata.',
  },
  forbiddenAttachment: {
    short: 'allegato di tipo vietato',
    text: "L'allegato è di un tipo che l'altra parte non accetta da nessuno, come programmi, script o archivi protetti.",
  },
  malwareSuspected: {
    short: 'sospetto malware',
    text: "Uno scanner dell'altra parte considera malevola una parte del messaggio.",
  },
  headersTooLong: {
    short: 'intestazioni troppo lunghe o troppe',
    text: "Un'intestazione, o tutte insieme, supera quanto l'altra parte legge, come dopo molti inoltri o con moltissimi destinatari in A.",
  },
  headerLacking: {
    short: 'Message-ID o From mancante',
    text: 'Il programma che ha scritto il messaggio ha omesso Message-ID, un From valido o Date.',
  },
  sameMessageId: {
    short: 'molti messaggi con un solo Message-ID',
    text: 'Un programma dà lo stesso Message-ID a molti messaggi.',
  },
  formatBroken: {
    short: 'messaggio non conforme a RFC 5322',
    text: 'Intestazioni o struttura MIME non seguono gli standard: più campi From, caratteri a 8 bit grezzi, parti non chiuse.',
  },
  beyondAscii: {
    short: 'indirizzo con lettere non ASCII',
    text: 'Un indirizzo o intestazione ha lettere non ASCII e un server sul percorso non le supporta (SMTPUTF8).',
  },
  appPasswordNeeded: {
    short: 'serve una password per app',
    text: "L'account ha la verifica in due passaggi: un programma deve accedere con una password per app o con OAuth.",
  },
  webLoginNeeded: {
    short: 'accesso trattenuto come sospetto',
    text: "Il provider non si è fidato dell'accesso e vuole che il titolare acceda prima con un browser.",
  },
  mechanismOff: {
    short: 'meccanismo di accesso non offerto',
    text: 'Il client usa un meccanismo di accesso che il server non offre o ritiene troppo debole.',
  },
  accountOff: {
    short: 'account chiuso, disattivato o inutilizzato',
    text: "L'account esiste ma è chiuso, sospeso o inutilizzato da tempo.",
  },
  destinationServiceOff: {
    short: 'servizio della destinazione disattivato lì',
    text: 'Il servizio indicato dal record MX o dal connettore non accetta più posta per questo dominio, o lo conosce con un altro nome host.',
  },
  nullMxPublished: {
    short: 'il dominio non accetta posta (null MX)',
    text: 'Il dominio pubblica un record null MX: non accetta posta.',
  },
  programSpeaksWrongly: {
    short: 'il client viola il dialogo SMTP',
    text: 'Il programma di invio dà comandi sconosciuti, malformati o fuori ordine; oppure un firewall altera il dialogo.',
  },
  oneDomainAtATime: {
    short: 'destinatari di più domini insieme',
    text: 'Il server accetta in una transazione i destinatari di un solo dominio o criterio; gli altri seguono nella successiva.',
  },
  listClosed: { short: 'lista chiusa a questo mittente', text: 'La lista accetta posta solo dai membri o dai moderatori.' },
  tlsDemanded: {
    short: 'connessione senza TLS',
    text: "L'altra parte accetta questa posta solo con TLS, e la connessione non lo aveva o era troppo vecchio.",
  },
  hostListed: {
    short: 'host di invio non ammesso lì',
    text: 'Il dominio ricevente accetta posta solo da host o reti indicati, e questo non è tra loro.',
  },
};
