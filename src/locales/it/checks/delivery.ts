/** Words for `catalogue/checks/delivery.ts` in Italian. */

import type { deliveryChecks as rows } from '../../../catalogue/checks/delivery.ts';
import type { CheckWords } from '../../locale.ts';

export const deliveryChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  receivedVolume: {
    title: 'Chi ha inviato di più a questo destinatario in quel periodo',
    caveat: 'Conta solo le prime 5000 righe della traccia.',
  },
  folderItems: { title: 'Cartelle con più elementi' },
  legacyTls: { title: "Le vecchie versioni di TLS sono consentite per l'invio?" },
  copyingRules: { title: 'Regole che copiano, aggiungono o reindirizzano, e regole del journal' },
  tlsaRecord: {
    title: "Record TLSA dell'host MX, con le firme",
    caveat:
      'Richiede dig (Linux, macOS o WSL). Il flag `ad` nella risposta significa che un resolver con convalida ha trovato DNSSEC in ordine.',
  },
  mxDnssec: {
    title: 'Record MX con DNSSEC, da un resolver con convalida',
    caveat: 'Un errore del server qui, con una risposta altrove senza DNSSEC, indica firme non valide.',
  },
  inboundDane: {
    title: 'DANE in ingresso del dominio',
    caveat: 'Solo se il dominio è vostro e la sua posta arriva in Exchange Online.',
  },
  mtaStsRecord: { title: 'Record MTA-STS del dominio' },
  mtaStsPolicy: { title: 'Criterio MTA-STS del dominio', caveat: 'Confrontare le sue righe `mx:` con il record MX.' },
  allowLegacyTls: {
    title: "Consentire le vecchie versioni di TLS per l'invio",
    caveat:
      "Indebolisce l'intera organizzazione, per i client che inviano a `smtp-legacy.office365.com`. Ripristinare `$false` appena possibile.",
  },
};
