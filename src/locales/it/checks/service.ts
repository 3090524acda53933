/** Words for `catalogue/checks/service.ts` in Italian. */

import type { serviceChecks as rows } from '../../../catalogue/checks/service.ts';
import type { CheckWords } from '../../locale.ts';

export const serviceChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  traceDetail: {
    title: 'Tutti gli eventi di questo messaggio',
    caveat: 'Richiede Exchange Online PowerShell; senza le date vengono cercate solo le ultime 48 ore.',
  },
  wasItSent: {
    title: "L'originale è davvero partito da qui?",
    caveat: 'Nessun risultato significa che questa organizzazione non lo ha inviato nei giorni cercati.',
  },
  sentVolume: {
    title: 'Invii del mittente nelle ultime 24 ore',
    caveat: 'Conta solo le prime 5000 righe della traccia.',
  },
  outboundConnector: { title: 'Impostazioni di questo connettore' },
  outboundConnectorTls: { title: 'Requisito TLS di questo connettore' },
  connectorsBySmartHost: { title: 'Connettori con questo smart host' },
  connectorReport: { title: 'Connettore in uso per questo dominio' },
  routingRules: { title: 'Regole del flusso di posta che scelgono un connettore' },
  centralTransport: { title: 'Connettori ibridi e relativi limiti di dominio' },
  inboundConnectors: { title: 'Connettori in ingresso: certificati e indirizzi' },
  acceptedDomain: {
    title: 'Tipo di questo dominio accettato',
    caveat: 'Un errore significa che il dominio non è accettato nel tenant a cui si è connessi.',
  },
  acceptedDomains: { title: 'Tutti i domini accettati e i loro tipi' },
  exchangeRanges: {
    title: 'Indirizzi di Exchange Online per la porta 25',
    caveat: "Legge da Internet l'elenco pubblicato da Microsoft.",
  },
  findRecipient: {
    title: 'Chi ha questo indirizzo?',
    caveat: 'Risponde solo per la vostra organizzazione.',
  },
  deletedMailbox: { title: 'La cassetta postale è stata eliminata da poco?' },
  oldAddresses: {
    title: 'Vecchi indirizzi (X500) di questo destinatario',
    caveat: "Se i dati mostrano un indirizzo `IMCEAEX-`, sostituirlo con l'indirizzo SMTP attuale.",
  },
  forwardingOfOriginal: {
    title: 'Inoltro della cassetta postale a cui si è scritto',
    caveat: 'Se i dati non indicano un primo destinatario, inserire la cassetta postale che inoltra.',
  },
  forwardingOfRecipient: { title: 'Inoltro di questo destinatario' },
  mailboxSize: { title: 'Dimensione e quote della cassetta postale' },
  sentItems: { title: 'Dimensione della Posta inviata del mittente' },
  blockedSender: { title: 'Il mittente è bloccato, e perché?' },
  inboxRules: { title: 'Regole di Posta in arrivo, anche nascoste' },
  deliveryRestrictions: {
    title: 'Chi può scrivere a questo destinatario?',
    caveat: 'Per un gruppo usare `Get-DistributionGroup` o `Get-UnifiedGroup` con le stesse proprietà.',
  },
  publicFolderRestrictions: { title: 'Chi può scrivere a questa cartella pubblica?' },
  rejectingRules: {
    title: 'Regole del flusso di posta che rifiutano',
    caveat: "Mostra le regole della vostra organizzazione; la regola che ha rifiutato può essere di un'altra.",
  },
  ipAllowList: { title: 'Elenchi IP consentiti e bloccati (IP Allow/Block List)' },
  smtpAuth: {
    title: 'SMTP AUTH è consentito per questa cassetta postale?',
    caveat: "Un valore vuoto per la cassetta postale significa che vale l'impostazione dell'organizzazione.",
  },
  outboundSpamPolicies: { title: 'Inoltro nei criteri di posta indesiderata in uscita' },
  validateConnector: {
    title: 'Prova del connettore dal lato Microsoft (invia un messaggio di prova)',
    caveat:
      'Contatta ogni smart host e invia un messaggio di prova al destinatario, il cui dominio deve essere uno di quelli del connettore.',
  },
  turnConnectorOff: {
    title: 'Disattivare questo connettore',
    caveat: 'Solo se non deve più recapitare nulla. Richiede 30–60 minuti.',
  },
  makeDomainAuthoritative: {
    title: 'Rendere autorevole il dominio',
    caveat: 'Verrà rifiutata la posta per ogni indirizzo che non è in Exchange Online. Richiede 30–60 minuti.',
  },
  switchDomainType: {
    title: 'Passare il dominio a Inoltro interno e di nuovo ad Autorevole',
    caveat:
      'Nel frattempo il blocco perimetrale è disattivato per il dominio; i dati possono richiedere fino a 24 ore. Controllare che alla fine sia Authoritative.',
  },
  unblockSender: {
    title: 'Sbloccare il mittente',
    caveat:
      "Mettere prima in sicurezza l'account. Richiede circa 1 ora. Un account si può sbloccare solo un numero limitato di volte; poi può farlo solo il supporto tecnico Microsoft.",
  },
};
