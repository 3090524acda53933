/** Who can have to act, in Italian, as a noun phrase that can stand beside others. */

import type { Locale } from '../locale.ts';

export const actors: Locale['actors'] = {
  sender: 'il mittente',
  senderAdmin: 'gli amministratori di posta del mittente',
  sendingAdmin: 'chi gestisce il server mittente (Microsoft, se a inviare è Exchange Online)',
  addressOwner: "chi possiede l'indirizzo IP mittente (provider Internet o di hosting)",
  deviceOwner: "chi gestisce il dispositivo o l'applicazione che invia",
  recipient: 'il destinatario',
  recipientAdmin: 'gli amministratori di posta del destinatario',
  destinationAdmin: 'chi gestisce il server di destinazione (la vostra organizzazione, se vi porta un vostro connettore)',
  destinationDns: 'chi gestisce il DNS della destinazione',
  rejectingAdmin: "gli amministratori dell'organizzazione che ha rifiutato il messaggio",
  ourAdmin: 'gli amministratori di Exchange della vostra organizzazione',
  ourNetwork: 'il team di rete della vostra organizzazione',
  ourSecurity: 'il team di sicurezza della vostra organizzazione',
  ourDns: 'chi gestisce il DNS della vostra organizzazione',
  provider: 'il supporto tecnico Microsoft',
  inner: "chi è indicato dall'ultima risposta",
  nobody: 'nessuno',
};
