/** Words for `catalogue/causes/transport.ts` in Italian. */

import type { transportCauses as rows } from '../../../catalogue/causes/transport.ts';
import type { CauseWords } from '../../locale.ts';

export const transportCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  diskOrMemoryShort: {
    short: 'back pressure: disco o memoria in esaurimento',
    text: 'Exchange Server rifiuta nuova posta perché lo spazio su disco, la memoria o la coda ha raggiunto un limite (back pressure); le parentesi indicano quale.',
  },
  transportServiceOff: {
    short: 'componente di trasporto disattivato',
    text: 'Il servizio di trasporto è fermo o il suo componente è inattivo, come in modalità di manutenzione.',
  },
  queueFrozen: { short: 'coda sospesa', text: 'La coda è stata sospesa a mano e non accetta messaggi.' },
  storeThrottles: {
    short: 'il database delle cassette postali limita i recapiti',
    text: 'Il database delle cassette postali è sotto carico: i recapiti vengono trattenuti e ritentati.',
  },
  connectorLooksInWrongDns: {
    short: 'il connettore di invio interroga i server DNS sbagliati',
    text: 'Il server interroga server DNS che non conoscono la destinazione: quelli di una scheda di rete, o ricerche DNS esterne configurate male.',
  },
  mxLeadsBack: {
    short: "l'MX riporta al server mittente",
    text: 'Il record MX del dominio destinatario porta al server mittente stesso, che non considera suo quel dominio.',
  },
  connectorPointsAtItself: {
    short: 'il connettore riporta al server stesso',
    text: "Lo smart host o l'MX della destinazione ha l'FQDN o l'indirizzo del server stesso; oppure il valore `Fqdn` di un connettore di ricezione è anche quello di un altro server sul percorso.",
  },
  exchangeAuthMissing: {
    short: "l'autenticazione Exchange Server non è offerta",
    text: "Tra server Exchange il connettore di ricezione non offre l'autenticazione Exchange Server, oppure un firewall toglie `X-EXPS` dal dialogo.",
  },
  clocksApart: {
    short: 'orologi o autorizzazioni dei server discordanti',
    text: "L'autenticazione Kerberos tra i server non riesce: gli orologi differiscono di oltre cinque minuti, o l'account computer ha perso i diritti.",
  },
  connectorCertificateMissing: {
    short: 'il certificato del connettore non è sul server',
    text: '`TlsCertificateName` del connettore di invio indica un certificato che questo server non ha, per esempio dopo un rinnovo.',
  },
  recipientSizeLimit: {
    short: 'oltre il limite del destinatario',
    text: 'Il messaggio supera quanto la cassetta postale o il gruppo del destinatario può ricevere (`MaxReceiveSize`).',
  },
  senderSizeLimit: {
    short: 'oltre il limite del mittente',
    text: 'Il messaggio supera quanto la cassetta postale del mittente può inviare (`MaxSendSize`).',
  },
  transportSizeLimit: {
    short: "oltre il limite dell'organizzazione o di un connettore",
    text: "Il messaggio supera il limite di dimensione dell'organizzazione (`TransportConfig`) o di un connettore sul percorso; la codifica aggiunge circa un terzo agli allegati.",
  },
  contentFilterQuarantine: {
    short: 'messo in quarantena dal filtro contenuto',
    text: "L'agente Filtro contenuto ha valutato il messaggio oltre la soglia di quarantena e lo ha inviato alla cassetta postale di quarantena.",
  },
  poisonousMessage: {
    short: 'il messaggio ha bloccato il servizio',
    text: 'Il messaggio ha provocato più volte un errore del servizio di trasporto, perciò è finito nella coda di messaggi non elaborabili.',
  },
  ruleWithOwnCode: {
    short: 'respinto da una regola del flusso di posta',
    text: "Una regola del flusso di posta dell'organizzazione che ha respinto il messaggio dà questo codice; solo quell'organizzazione può dire perché.",
  },
  reservedDomain: {
    short: 'dominio riservato agli esempi',
    text: 'Il dominio è tra quelli che la RFC 2606 riserva a esempi e prove; lì non arriva posta.',
  },
  noDotInDomain: { short: 'dominio senza punto', text: 'La parte dopo `@` non ha un punto, quindi non è un dominio Internet.' },
  foreignAddressType: {
    short: 'indirizzo di un altro sistema di posta',
    text: "L'indirizzo non è SMTP (X.400 e simili) e nessun connettore porta a quel sistema.",
  },
  addressPolicyRouting: {
    short: 'destinatario fuori dal criterio di rubrica del mittente',
    text: "L'agente di routing dei criteri di rubrica è in uso e il destinatario non è nell'elenco indirizzi globale indicato dal criterio di rubrica del mittente.",
  },
  groupFilterInvalid: {
    short: 'filtro del gruppo dinamico non valido',
    text: 'Il filtro destinatari di un gruppo di distribuzione dinamico non può essere valutato.',
  },
  recipientLimitReached: {
    short: 'più destinatari del consentito',
    text: "Il messaggio ha più destinatari di quanti ne consentano l'organizzazione, il connettore o la cassetta postale.",
  },
  relayNotOffered: {
    short: 'il server non fa da relay per questo dominio',
    text: "Il dominio destinatario non è tra i domini accettati dell'Exchange Server di destinazione, e il client non è autorizzato al relay.",
  },
  storeWriteFailed: {
    short: 'archivio cassette postali: errore di lettura o scrittura',
    text: "L'archivio cassette postali ha avuto un errore di I/O passeggero mentre consegnava il messaggio.",
  },
  connectorOnWrongRole: {
    short: 'connettore di ricezione aggiuntivo nel ruolo sbagliato',
    text: 'Un connettore di ricezione aggiuntivo ascolta sulla porta 25 nel servizio di trasporto invece che nel front-end.',
  },
  agentIncompatible: {
    short: 'agente di trasporto incompatibile',
    text: 'Un agente di trasporto non è compatibile con la versione installata di Exchange Server, spesso dopo un aggiornamento.',
  },
  noShadowServer: {
    short: 'nessun server per la copia shadow',
    text: "Nessun altro server Cassette postali del gruppo o del sito ha potuto accogliere la copia shadow, e l'organizzazione rifiuta i messaggi che ne sono privi (`RejectMessageOnShadowFailure`).",
  },
};
