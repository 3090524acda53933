/** Words for `catalogue/causes/transport.ts` in Italian. */

import type { transportCauses as rows } from '../../../catalogue/causes/transport.ts';
import type { CauseWords } from '../../locale.ts';

export const transportCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  diskOrMemoryShort: {
    short: 'contropressione: disco o memoria in esaurimento',
    text: 'Exchange Server rifiuta nuova posta perché spazio su disco, memoria o coda hanno raggiunto un limite (back pressure); le parentesi indicano quale.',
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
    text: 'Il server interroga server DNS che non conoscono la destinazione: quelli di una scheda di rete, o ricerche esterne impostate male.',
  },
  mxLeadsBack: {
    short: "l'MX riporta al server di invio",
    text: 'Il record MX del dominio destinatario porta al server di invio stesso, che non considera suo quel dominio.',
  },
  connectorPointsAtItself: {
    short: 'il connettore riporta al server stesso',
    text: "L'host intelligente o l'MX della destinazione ha l'FQDN o l'indirizzo del server stesso.",
  },
  exchangeAuthMissing: {
    short: "l'autenticazione Exchange Server non è offerta",
    text: "Tra server Exchange il connettore di ricezione non offre l'autenticazione Exchange Server, oppure un firewall toglie `X-EXPS` dal dialogo.",
  },
  clocksApart: {
    short: 'orologi o autorizzazioni dei server diversi',
    text: "Kerberos tra i server fallisce: gli orologi differiscono di oltre cinque minuti, o l'account computer ha perso i diritti.",
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
    short: 'messo in quarantena dal filtro contenuti',
    text: "L'agente Filtro contenuto ha valutato il messaggio oltre la soglia di quarantena e lo ha inviato alla cassetta postale di quarantena.",
  },
  poisonousMessage: {
    short: 'il messaggio ha fatto cadere il servizio',
    text: 'Il messaggio ha provocato più volte un errore del servizio di trasporto, perciò è finito nella coda dei messaggi non elaborabili.',
  },
  ruleWithOwnCode: {
    short: 'respinto da una regola del flusso di posta',
    text: "Una regola del flusso di posta dell'organizzazione che ha respinto il messaggio dà questo codice; solo lei può dire perché.",
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
    short: 'routing dei criteri di rubrica non allineato',
    text: 'Il messaggio è stato instradato secondo criteri di rubrica che una delle parti non conosce.',
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
    short: 'il server non inoltra per questo dominio',
    text: 'Il dominio destinatario non è tra i domini accettati di Exchange Server che riceve, e il client non può inoltrare.',
  },
  storeWriteFailed: {
    short: "l'archivio non ha potuto leggere o scrivere",
    text: "L'archivio delle cassette postali ha avuto un errore di I/O passeggero mentre prendeva il messaggio.",
  },
};
