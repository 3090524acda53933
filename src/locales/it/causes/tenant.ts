/** Words for `catalogue/causes/tenant.ts` in Italian. */

import type { tenantCauses as rows } from '../../../catalogue/causes/tenant.ts';
import type { CauseWords } from '../../locale.ts';

export const tenantCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  frontEndOverloaded: {
    short: 'guasto passeggero del servizio',
    text: 'Se ha risposto un server di Microsoft (`*.outlook.com`), è un guasto passeggero del servizio.',
  },
  transportNotReached: {
    short: 'servizio di trasporto fermo, o DNS del server',
    text: 'Se ha risposto il vostro Exchange Server, il suo servizio di trasporto è fermo o non viene trovato: spesso per un server DNS errato su una scheda di rete, o per un connettore di ricezione con porta o ruolo sbagliati.',
  },
  hybridTrustOutdated: {
    short: 'il connettore di ricezione considera attendibile un vecchio certificato',
    text: "In un'organizzazione ibrida, il connettore di ricezione considera ancora attendibile un certificato che Exchange Online non usa più (`TlsDomainCapabilities`).",
  },
  exchangeOutOfDate: {
    short: 'build di Exchange Server inferiore a quella richiesta',
    text: 'Il server non è più supportato o gli mancano troppi aggiornamenti; la limitazione cresce per gradi e finisce con il blocco.',
  },
  gatewayBypassed: {
    short: 'inviato aggirando il gateway',
    text: 'Il mittente ha consegnato direttamente a Exchange Online (vecchio record MX, percorso fisso), mentre la posta del destinatario deve passare da un gateway. Gli spammer lo fanno apposta.',
  },
  gatewayChanged: {
    short: 'gateway o server proprio assente dal connettore',
    text: "Il gateway, o un server dell'organizzazione stessa, ha un nuovo indirizzo o certificato che il connettore partner non indica.",
  },
  directSendOff: {
    short: 'dispositivo, applicazione o servizio senza connettore',
    text: "`RejectDirectSend` è attivo, e qualcosa invia a nome del vostro dominio senza eseguire l'accesso né corrispondere a un connettore in ingresso.",
  },
  forwardedUnderOurName: {
    short: "inoltrato dall'esterno con il nostro mittente",
    text: "Qualcuno all'esterno inoltra a voi la posta dei vostri utenti e conserva il mittente della busta invece di riscriverlo (SRS).",
  },
  impersonation: {
    short: 'un estraneo che usa il nostro dominio',
    text: 'Non lo ha inviato nessuno dei vostri: il rifiuto ha raggiunto il suo scopo.',
  },
  relayPoolUsed: {
    short: 'posta inoltrata uscita dal pool di relay',
    text: 'La posta arrivata senza superare SPF o DKIM, da un dominio non accettato, viene inoltrata da indirizzi che non sono né negli intervalli pubblicati né nel record SPF di Microsoft 365; il gateway non li conosce.',
  },
  trialLimitReached: {
    short: 'limite della versione di prova',
    text: 'Le organizzazioni di prova possono scrivere a 5000 destinatari esterni in 24 ore, qualunque sia il numero di licenze.',
  },
  externalLimitReached: {
    short: 'troppi destinatari esterni in 24 ore',
    text: "Il limite cresce con il numero di licenze a pagamento; un invio massivo, un'applicazione o un account usato da altri lo ha esaurito per tutti.",
  },
  sentFromInitialDomain: {
    short: 'utenti che inviano da indirizzi onmicrosoft.com',
    text: 'Cassette postali o applicazioni hanno ancora un indirizzo onmicrosoft.com come indirizzo del mittente.',
  },
  tenantMisused: {
    short: 'account, server o connettore compromesso',
    text: "Qualcuno invia spam attraverso l'organizzazione: da un account compromesso, da un server locale o tramite un connettore creato da un intruso con un account di amministratore.",
  },
  volumeFromNothing: {
    short: 'volume improvviso senza storico',
    text: "Un nuovo connettore o una coda rilasciata tutta insieme porta molta posta da un'organizzazione che prima inviava poco.",
  },
  subscriptionRenewed: {
    short: 'abbonamento rinnovato dopo la scadenza',
    text: "È stato rinnovato un abbonamento scaduto; l'invio resta bloccato fino a un giorno.",
  },
  newTenant: {
    short: 'tenant nuovo o di prova',
    text: 'Il tenant è nuovo o ha licenze di prova, e il suo traffico non ha ancora una reputazione.',
  },
  recipientOnOurList: {
    short: 'voce nel vostro elenco di blocco',
    text: 'Una voce di blocco per un indirizzo o un dominio impedisce anche ai vostri utenti di scrivervi; basta un destinatario bloccato per fermare il messaggio per tutti.',
  },
  connectorMisused: {
    short: 'connettore compromesso o creato da un intruso',
    text: 'Da un connettore in ingresso arriva spam: il server che lo usa è compromesso, oppure un intruso ha creato o modificato il connettore.',
  },
  connectorLoose: {
    short: 'connettore senza un certificato vostro',
    text: 'Il connettore in ingresso non riconosce il server da un certificato con un dominio accettato della vostra organizzazione, perciò la posta non risulta vostra.',
  },
  domainNotRegistered: {
    short: "dominio del mittente non aggiunto all'organizzazione",
    text: "Un server, un'applicazione o un inoltro invia molto con domini mittente che non sono tra i vostri domini accettati.",
  },
  ipv6Unauthenticated: {
    short: 'indirizzo IPv6 assente da SPF, e nessun DKIM',
    text: 'Il server preferisce IPv6, ma il suo indirizzo IPv6 non è nel record SPF e il messaggio non è firmato.',
  },
  leftByRiskPool: {
    short: 'classificato come spam e inviato dal pool ad alto rischio',
    text: 'Exchange Online stesso ha classificato il messaggio come spam e lo ha inviato dal pool di recapito ad alto rischio, i cui indirizzi non sono autorizzati da alcun record SPF. La traccia indica il pool in `OutboundIpPoolName`.',
  },
  forwardedWithoutRewriting: {
    short: 'inoltrato con il mittente originale',
    text: 'Il messaggio è stato inoltrato con il mittente della busta originale, e il server che inoltra non è nel record SPF di quel dominio.',
  },
  changedOnTheWay: {
    short: 'inoltrato o modificato lungo il percorso',
    text: "L'inoltro ha impedito di superare SPF, e un piè di pagina, una lista di distribuzione o un filtro ha modificato il messaggio invalidando la firma DKIM.",
  },
  gatewayHidesSender: {
    short: 'gateway davanti a Exchange Online',
    text: "La posta del destinatario passa prima da un gateway, ed Exchange Online controlla l'indirizzo di quel gateway anziché quello del mittente.",
  },
  volumeRulesNotMet: {
    short: 'manca SPF, DKIM o DMARC',
    text: 'Da 5000 messaggi con lo stesso dominio in `From`, SPF e DKIM devono essere superati entrambi, e DMARC deve esistere ed essere superato. Che cosa manca lo dicono parole come `Spf= Fail` nel rapporto.',
  },
  volumeJumped: {
    short: 'aumento improvviso o nuovo indirizzo IP mittente',
    text: "L'indirizzo è nuovo o invia all'improvviso molto più di prima; finché non ha uno storico, Exchange Online ne accetta di meno.",
  },
  sourceNotAttributed: {
    short: 'server proprio o gateway senza connettore',
    text: "L'indirizzo che si connette è il vostro server o il gateway davanti a Exchange Online, e nessun connettore in ingresso lo dice a Exchange Online: tutta la posta che ne proviene viene attribuita a un unico sconosciuto.",
  },
  accountBanned: {
    short: "spam dall'account",
    text: "Dall'account è partito spam: di regola è compromesso.",
  },
  addressBannedByMail: {
    short: "spam dall'indirizzo",
    text: "Dall'indirizzo IP, o da quelli vicini dello stesso intervallo, è partito spam.",
  },
  addressBanned: {
    short: "spam dall'indirizzo",
    text: "Dall'indirizzo è partito spam: un account, un server o un sito compromesso, un open relay, oppure un precedente titolare dell'indirizzo.",
  },
  domainBanned: {
    short: 'spam a nome del dominio',
    text: 'A nome del dominio è stato inviato spam, dai vostri sistemi o da altri che lo usano.',
  },
};
