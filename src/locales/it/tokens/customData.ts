/** What the keys of custom data say, in Italian. */

import type { customData as rows } from '../../../catalogue/tokens/customData.ts';
import type { TokenWords } from '../../locale.ts';

export const customData: Readonly<Record<keyof typeof rows, TokenWords>> = {
  customSfa: {
    name: 'Filtro antispam',
    text: "Risultato del filtro antispam: `SFV` è il verdetto, `SCL` il livello di probabilità di posta indesiderata, `CIP` l'indirizzo che si connette. I numeri sono numeri di regole, non codici di errore.",
  },
  customAma: {
    name: 'Filtro antimalware',
    text: "Risultato del filtro antimalware: `action` che cosa è stato fatto (b bloccato, s eliminato, r sostituito, d rinviato), `name` il malware, `file` l'allegato.",
  },
  customTra: {
    name: 'Regola del flusso di posta',
    text: "Si è applicata una regola del flusso di posta o un criterio DLP: `ruleId` è l'ID, `action` l'azione, `mode` se era in vigore o solo in prova. Cercare l'ID con `Get-TransportRule`.",
  },
  customSum: {
    name: 'Risultato di tutti i motori',
    text: 'Il risultato complessivo di tutti i motori; `EV` al suo posto è il risultato di un solo motore.',
  },
};
