/** Words for `catalogue/causes/sharedSession.ts` in Italian. */

import type { sharedSessionCauses as rows } from '../../../catalogue/causes/sharedSession.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedSessionCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  loginMissing: {
    short: 'nessun accesso dove è richiesto',
    text: "L'altra parte è un relay o un server di invio che accetta posta solo da chi esegue l'accesso; il server, il dispositivo o l'applicazione non lo ha eseguito.",
  },
  loginWrong: {
    short: 'nome utente o password errati',
    text: "Il nome utente o la password salvati sono errati, scaduti o cambiati; oppure a questo account non è consentito l'accesso con password.",
  },
  appPasswordNeeded: {
    short: 'serve una password per app',
    text: "L'account ha la verifica in due passaggi: un programma deve accedere con una password per app o con OAuth, non con la solita password.",
  },
  webLoginNeeded: {
    short: 'accesso trattenuto come sospetto',
    text: "Il provider non si è fidato dell'accesso, di solito da un luogo o programma nuovo, e vuole che il titolare lo confermi in un browser.",
  },
  tooManyLogins: {
    short: 'troppi accessi in poco tempo',
    text: "Il programma, o più d'uno con lo stesso account, ha effettuato l'accesso più spesso di quanto il provider consenta; dopo un po' viene di nuovo accettato.",
  },
  loginAccountOff: {
    short: 'account di accesso disattivato',
    text: "L'account con cui accede il server, il dispositivo o l'applicazione è disattivato, bloccato o scaduto.",
  },
  mechanismOff: {
    short: 'meccanismo di accesso non offerto',
    text: 'Il client usa un meccanismo di accesso che il server non offre, offre solo con TLS o ritiene troppo debole.',
  },
  tlsDemanded: {
    short: 'connessione senza TLS',
    text: "Chi invia ha iniziato a trasmettere senza STARTTLS, e l'altra parte accetta questa posta solo cifrata. Exchange Online usa TLS da sé ovunque venga offerto.",
  },
  weakCiphers: {
    short: 'suite di crittografia troppo debole',
    text: "La sessione TLS è stata stabilita, ma con una suite di crittografia che l'altra parte ritiene troppo debole.",
  },
  tlsClientTooOld: {
    short: 'chi invia non ha TLS 1.2',
    text: 'Il server, il gateway o il dispositivo che invia offre solo TLS 1.0 o 1.1.',
  },
  nextHopWithoutTls: {
    short: 'il server successivo non supporta REQUIRETLS',
    text: 'Il mittente esige TLS su tutto il percorso (REQUIRETLS), e un server intermedio non lo supporta.',
  },
  programSpeaksWrongly: {
    short: 'il client viola il dialogo SMTP',
    text: 'Il programma di invio usa comandi sconosciuti al server, scritti male o dati nel momento sbagliato.',
  },
  passingFault: {
    short: 'guasto passeggero di chi riceve',
    text: "Il server, o un servizio da cui dipende, ha per il momento un guasto; messaggio e mittente non c'entrano.",
  },
  passingLoad: {
    short: 'carico superiore a quello che il server ora regge',
    text: 'Al momento il server ha più lavoro di quanto ne regga, oppure intanto limita ciò che accetta da un singolo mittente.',
  },
  setUpWrongly: {
    short: 'server che ha risposto configurato male',
    text: 'Il server che ha risposto si contraddice: nella sua configurazione domini, percorsi o autorizzazioni non concordano.',
  },
  pathFault: {
    short: 'rete o instradamento guasti sul percorso',
    text: "Tra due server sul percorso la connessione, l'instradamento o un gateway per il momento non funziona.",
  },
  retriesFromPool: {
    short: 'ogni tentativo parte da un altro indirizzo',
    text: "I grandi servizi come Exchange Online ritentano da indirizzi diversi, e un filtro che guarda solo l'indirizzo scambia ogni tentativo per il primo.",
  },
  sentAroundGateway: {
    short: 'inviato aggirando il gateway del dominio',
    text: 'Il dominio accetta posta solo dal proprio filtro o gateway, e il messaggio lo ha aggirato, a causa di un percorso fisso o di un vecchio record MX.',
  },
  hostListed: {
    short: 'host mittente non ammesso',
    text: 'Chi riceve accetta posta solo da host o reti indicati, oppure ha escluso questo.',
  },
  destinationServiceOff: {
    short: 'servizio di posta disattivato per il dominio',
    text: 'Il servizio indicato dal record MX o dal connettore non accetta (più) posta per questo dominio, o lo conosce con un altro nome host.',
  },
  oneDomainAtATime: {
    short: 'destinatari di più domini insieme',
    text: 'È previsto: in una transazione il server accetta solo destinatari di un dominio o criterio; gli altri seguono nella successiva.',
  },
  priorityNotTaken: {
    short: 'priorità sotto la soglia del server',
    text: 'Il messaggio ha una priorità (MT-PRIORITY) che il server non accetta, mai o finché è occupato.',
  },
  greetsAsReceiver: {
    short: 'saluto con il nome di chi riceve',
    text: 'Il server o dispositivo saluta con il nome del server a cui si connette invece che con il proprio.',
  },
  ipv6RangeBusy: {
    short: 'troppa posta da un intervallo IPv6',
    text: "In poco tempo sono arrivati troppi messaggi dall'intervallo IPv6 dell'indirizzo IP mittente; contano anche i vicini.",
  },
  ipv6Refused: {
    short: 'connessione tramite IPv6',
    text: "La connessione è arrivata tramite IPv6, che l'altra parte non accetta.",
  },
  circleOfServers: {
    short: 'server o cassette postali che si rimandano la posta',
    text: "Due server ritengono ciascuno l'altro responsabile del dominio, o due cassette postali inoltrano l'una all'altra.",
  },
  idleTooLong: {
    short: 'nessun comando per troppo tempo',
    text: 'Il server ha atteso invano il comando successivo: chi invia era lento, si sono persi pacchetti, o un firewall ha bloccato la sessione.',
  },
  loginAtInboundHost: {
    short: 'accesso al server della posta in arrivo',
    text: "Nel client, come server della posta in uscita, c'è il server del provider che riceve la posta, quello del record MX.",
  },
  keyMissing: {
    short: 'chiave o algoritmo mancante',
    text: "A un server che cifra, decifra o verifica i messaggi manca la chiave, o l'algoritmo gli è sconosciuto.",
  },
};
