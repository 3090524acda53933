/** Words for `catalogue/causes/shared.ts` in Italian. */

import type { sharedCauses as rows } from '../../../catalogue/causes/shared.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  notInSpf: {
    short: 'server mittente assente dal record SPF',
    text: 'Il record SPF del dominio del mittente non autorizza il server o il servizio che ha inviato il messaggio.',
  },
  spfMalformed: {
    short: 'record SPF errato',
    text: 'Il record SPF non è valutabile: un errore di digitazione, un secondo record, più di 10 ricerche DNS; oppure autorizza chiunque a inviare.',
  },
  spfUnanswered: {
    short: 'nessuna risposta DNS per il record SPF',
    text: 'Il DNS non ha risposto in tempo per il record SPF o per un nome che vi è richiamato. Passa da solo, a meno che un server dei nomi del dominio sia guasto.',
  },
  dkimUnsigned: {
    short: 'nessuna firma del dominio del mittente',
    text: 'Il messaggio non ha una firma DKIM del dominio del mittente. Finché la firma non è attivata per un dominio personalizzato, Exchange Online firma con `onmicrosoft.com`; altri servizi firmano con un loro dominio o non firmano.',
  },
  dkimKeyMissing: {
    short: 'chiave DKIM assente dal DNS',
    text: "La firma rimanda a una chiave che nel DNS non c'è: il record CNAME o TXT non è mai stato pubblicato, è scritto male o è stato tolto al cambio della chiave.",
  },
  dmarcNotMet: {
    short: 'DMARC non superato per il dominio From',
    text: 'Per il dominio in `From` non è superato né SPF né DKIM, e il suo criterio DMARC chiede di rifiutare questa posta.',
  },
  dmarcAbsent: {
    short: 'nessun record DMARC',
    text: 'Il dominio in `From` non ha un record DMARC, o ne ha uno senza criterio (`p=`).',
  },
  fromOfOtherDomain: {
    short: 'un servizio invia per un altro dominio',
    text: "SPF e DKIM sono superati, ma per un dominio diverso da quello in `From`: tipico di newsletter, sistemi di ticket e moduli web che inviano a nome dell'organizzazione.",
  },
  arcBroken: {
    short: 'sigilli ARC di chi ha inoltrato non validi',
    text: 'Un sistema che ha inoltrato il messaggio lo ha sigillato male con ARC, oppure il messaggio è stato modificato dopo.',
  },
  noPointer: {
    short: 'nessun record PTR corrispondente',
    text: "L'indirizzo da cui è partito il messaggio non ha un record PTR, o il nome che contiene non riporta a quell'indirizzo.",
  },
  ipv6WithoutPointer: {
    short: 'indirizzo IPv6 senza PTR o autenticazione',
    text: "Il server invia tramite IPv6, dove le regole sono più severe: l'indirizzo IPv6 richiede un proprio record PTR, e SPF o DKIM deve essere superato.",
  },
  heloNotAHost: {
    short: 'saluto senza un vero nome host',
    text: 'Il server o il dispositivo indica in HELO o EHLO un nome senza dominio, un nome interno o nulla.',
  },
  sentThroughMicrosoft: {
    short: "l'indirizzo è di Exchange Online",
    text: "Se il messaggio è uscito da Exchange Online, l'indirizzo è di Microsoft e condiviso da molte organizzazioni: un cliente non può né cambiarlo né farlo togliere da un elenco.",
  },
  domainWithoutRecords: {
    short: 'dominio del mittente senza MX né indirizzo',
    text: 'Se il dominio del mittente non ha né record MX né record di indirizzo, Exchange Online ne invia tutta la posta dal pool di recapito ad alto rischio, da cui molti non accettano posta.',
  },
  addressReputation: {
    short: "cattiva reputazione dell'indirizzo IP mittente",
    text: "Dall'indirizzo IP mittente o dai suoi vicini sono arrivati spam o reclami, oppure l'indirizzo è nuovo e non ha ancora uno storico.",
  },
  ownAddressListed: {
    short: 'indirizzo di un proprio server o gateway in un elenco',
    text: 'Se il messaggio è uscito da un proprio server o gateway: il suo indirizzo è in un elenco di blocco pubblico, di solito per spam da un account violato o da un computer infetto dietro di esso.',
  },
  onProvidersList: {
    short: "nell'elenco di blocco del provider",
    text: "Chi riceve tiene un proprio elenco e vi ha messo l'indirizzo IP mittente o tutta la sua rete.",
  },
  domainReputation: {
    short: 'cattiva reputazione del dominio',
    text: 'I destinatari si lamentano della posta di questo dominio, il dominio è nuovo, o altri inviano spam a suo nome.',
  },
  domainOnList: {
    short: 'dominio in un elenco di blocco pubblico',
    text: 'Un elenco pubblico contiene un dominio presente nel messaggio: quello del mittente, o uno in un collegamento o nella firma.',
  },
  listAskedWrongly: {
    short: "chi riceve interroga male l'elenco",
    text: "Il mittente non è in elenco. Il server che riceve interroga l'elenco tramite un resolver pubblico, o troppo spesso, e scambia l'errore di risposta per una presenza in elenco.",
  },
  homeAddress: {
    short: 'inviato direttamente da un indirizzo dinamico',
    text: 'Il messaggio è arrivato direttamente da un indirizzo di linee domestiche, reti mobili o macchine cloud, da cui il provider non accetta posta.',
  },
  tooMuchAtOnce: {
    short: 'troppa posta in una volta',
    text: "L'indirizzo o il dominio ha inviato più messaggi di quanti l'altra parte ne accetti in quell'intervallo: un invio massivo, una coda liberata di colpo o un'applicazione in loop.",
  },
  tooManySessions: {
    short: 'troppe connessioni contemporanee',
    text: 'Il server mittente tiene aperte verso questa destinazione più connessioni di quante se ne accettino da un solo indirizzo.',
  },
  spamForwarded: {
    short: 'cassette postali che vi inoltrano spam',
    text: 'Cassette postali o gruppi inoltrano tutto ciò che ricevono a indirizzi privati presso questo provider; lo spam che ne fa parte viene attribuito a chi inoltra.',
  },
  recipientsComplain: {
    short: 'reclami dei destinatari',
    text: 'I destinatari segnalano come spam la posta di questo mittente: di solito newsletter o notifiche che non hanno chiesto o non riescono a fermare.',
  },
  senderOnList: {
    short: "mittente nell'elenco dell'organizzazione ricevente",
    text: "Un amministratore dell'organizzazione ricevente ha messo questo indirizzo, o tutto il dominio, nell'elenco dei mittenti bloccati.",
  },
  ownDomainFromOutside: {
    short: "dominio del destinatario dall'esterno",
    text: "L'indirizzo del mittente ha lo stesso dominio del destinatario, ma il messaggio è arrivato dall'esterno, per esempio da un servizio che invia a nome dell'organizzazione.",
  },
  senderDomainUnknown: {
    short: 'dominio del mittente non risolto',
    text: 'Il DNS non ha né record MX né record di indirizzo per il dominio del mittente, o non risponde: è scritto male, è scaduto o i suoi server dei nomi sono guasti.',
  },
  senderDomainNullMx: {
    short: 'il dominio del mittente non accetta posta (null MX)',
    text: 'Il dominio del mittente pubblica un record null MX: nessuno potrebbe rispondere, perciò molti server ne rifiutano la posta.',
  },
  internalSenderName: {
    short: 'nome interno come dominio del mittente',
    text: 'Un dispositivo, server o applicazione usa come dominio del mittente il proprio nome interno, ad esempio `root@server.local`.',
  },
  senderMistyped: {
    short: 'indirizzo del mittente malformato',
    text: "L'indirizzo del mittente non è scritto correttamente: senza dominio, con spazi, un nome al posto dell'indirizzo o più indirizzi.",
  },
  quotaOfAccount: {
    short: 'limite di invio del provider',
    text: "L'account o l'organizzazione ha inviato più messaggi, o scritto a più destinatari, di quanti il provider consenta.",
  },
  mailsUnknownRecipients: {
    short: 'molti destinatari inesistenti',
    text: 'Troppi dei destinatari indicati non esistono presso questo server, come accade con un elenco vecchio o acquistato.',
  },
  accountSuspect: {
    short: "attività sospetta dell'account",
    text: "L'account che invia si è fatto notare per attività sospetta; il più delle volte lo sta usando qualcun altro.",
  },
  accountAbused: {
    short: "un account dell'organizzazione invia spam",
    text: "Qualcun altro invia con un account dell'organizzazione: in tal caso la traccia mostra messaggi che il titolare non riconosce.",
  },
  addressNotOfLogin: {
    short: 'indirizzo mittente di un altro account',
    text: "Il client ha eseguito l'accesso con un account e invia con un indirizzo che non gli appartiene.",
  },
};
