/** Words for `catalogue/checks/access.ts` in Italian. */

import type { accessChecks as rows } from '../../../catalogue/checks/access.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const accessChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  authenticationPolicies: {
    title: 'Un criterio di autenticazione vieta SMTP AUTH?',
    caveat: "Vale il criterio dell'utente; se è vuoto, quello predefinito dell'organizzazione.",
  },
  sendAsPermission: {
    title: 'Chi può inviare da questo indirizzo?',
    caveat: 'I gruppi compaiono come gruppi; controllarne i membri.',
  },
  mailboxLicence: { title: 'La cassetta postale che invia ha una licenza?' },
  groupRestrictions: { title: 'Chi può scrivere a questo gruppo?' },
  mailUserRestrictions: {
    title: 'Chi può scrivere a questo utente di posta?',
    caveat: "Se `IsDirSynced` è True, modificare nell'ambiente locale.",
  },
  teamRestrictions: { title: 'Chi può scrivere a questo gruppo di Microsoft 365?' },
  dkimSigning: {
    title: 'Exchange Online firma per questo dominio?',
    caveat: 'Risponde solo per i domini della vostra organizzazione.',
  },
  partnerConnectors: { title: 'Connettori partner e che cosa ammettono' },
  directSend: { title: 'Direct Send viene rifiutato?' },
  newConnectors: { title: 'Connettori in ingresso, dal più recente' },
  blockedConnectors: {
    title: "C'è un connettore bloccato?",
    caveat: 'Nessun risultato significa che nessuno lo è.',
  },
  outOfDateServers: { title: 'Server che Exchange Online considera obsoleti' },
  exchangeVersions: { title: 'Build dei vostri server Exchange', caveat: EXCHANGE_SERVER },
  enforcementPauses: { title: 'Sospensioni della limitazione già usate' },
  externalLimit: { title: "Limite di destinatari esterni dell'organizzazione e suo uso" },
  topSenders: {
    title: 'Chi ha inviato di più nelle ultime 24 ore',
    caveat: "Conta solo le 5000 righe più recenti della traccia, comprese la posta interna e quella dall'esterno.",
  },
  tenantBlocks: { title: 'Voci di blocco per questo destinatario e il suo dominio' },
  allowSmtpAuth: {
    title: 'Consentire SMTP AUTH per questa cassetta postale',
    caveat:
      "Inserire la cassetta postale che esegue l'accesso; apre una via per tentare le password, quindi solo per quelle che ne hanno bisogno.",
  },
  pauseEnforcement: {
    title: 'Sospendere la limitazione per 30 giorni',
    caveat: "Un'organizzazione ha 90 giorni per anno solare; quelli usati non tornano.",
  },
  removeTenantBlock: {
    title: 'Rimuovere la voce di blocco di questo destinatario',
    caveat: 'Prima chiedere perché è stata creata. Se è bloccato il dominio, inserire il dominio.',
  },
};
