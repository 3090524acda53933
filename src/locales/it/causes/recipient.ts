/** Words for `catalogue/causes/recipient.ts` in Italian. */

import type { recipientCauses as rows } from '../../../catalogue/causes/recipient.ts';
import type { CauseWords } from '../../locale.ts';

export const recipientCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
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
    text: 'Il sistema remoto dichiara, nel testo della sua risposta, di non avere questa cassetta postale.',
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
    short: 'MX o smart host che porta al server sbagliato',
    text: 'Il record MX del dominio del destinatario, o lo smart host in uso, porta a un server che non è responsabile del dominio.',
  },
  inboundConnectorMissing: {
    short: 'connettore in ingresso assente o disattivato',
    text: 'Se è un vostro server a usare Exchange Online come relay: nessun connettore in ingresso abilitato gli corrisponde.',
  },
  loopByMx: {
    short: 'connettore che segue un MX che riporta indietro',
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
};
