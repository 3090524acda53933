/** Words for `catalogue/checks/mailbox.ts` in Italian. */

import type { mailboxChecks as rows } from '../../../catalogue/checks/mailbox.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const mailboxChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  junkSettings: {
    title: 'Mittenti bloccati da questa cassetta postale',
    caveat: 'Risponde solo per le cassette postali della vostra organizzazione.',
  },
  clutter: { title: 'Posta secondaria (Clutter) è attiva, e la cartella esiste?' },
  calendarDelegates: {
    title: 'Chi ha accesso al calendario?',
    caveat: 'La cartella ha un nome nella lingua della cassetta postale, per esempio `Calendario`.',
  },
  federatedDomains: { title: 'Domini della federazione', caveat: "Da eseguire nel cloud e nell'ambiente locale." },
  journalArchive: {
    title: "L'archiviazione del journal è attiva?",
    caveat: 'Da eseguire in Exchange Online PowerShell.',
  },
  journalRules: { title: 'Regole del journal e loro destinazioni', caveat: EXCHANGE_SERVER },
  moderationTag: {
    title: 'Tag di conservazione per i messaggi moderati',
    caveat: 'Nessun risultato significa che non esiste.',
  },
  deferringRules: { title: 'Regole del flusso di posta che rinviano se non terminano' },
  receiveAbilities: { title: 'Connettori di ricezione: tipi di corpo accettati', caveat: EXCHANGE_SERVER },
  turnClutterOff: {
    title: 'Disattivare Posta secondaria (Clutter) per questo destinatario',
    caveat: 'Se si è scritto a un gruppo, inserire il membro non raggiunto.',
  },
  createModerationTag: {
    title: 'Creare il tag di conservazione per i messaggi moderati',
    caveat: 'I messaggi su cui nessuno decide scadono dopo 2 giorni; se sono pochi, indicare un altro numero.',
  },
};
