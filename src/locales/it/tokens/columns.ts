/** What the columns of tracking logs and traces say, in Italian. */

import type { columns as rows } from '../../../catalogue/tokens/columns.ts';
import type { TokenWords } from '../../locale.ts';

export const columns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnRecipientStatus: {
    name: 'Stato del destinatario',
    text: "Una risposta per destinatario, nell'ordine degli indirizzi: il codice è qui. In un riepilogo avanzato (Enhanced summary) è `indirizzo##Receive, Fail`, senza codice.",
  },
  columnSourceContext: {
    name: "Contesto dell'origine",
    text: "Che cosa il componente aggiunge all'evento: un agente, una cassetta postale e il client, un ID di sessione o una risposta. I numeri non sono codici, a meno che non siano in una risposta.",
  },
  columnConnectorId: {
    name: 'Connettore',
    text: 'Il connettore che ha accettato o inviato il messaggio. Confrontarlo con quello previsto.',
  },
  columnInternalMessageId: {
    name: 'Numero su un solo server',
    text: "Un numero del messaggio valido solo su questo server: sugli altri è diverso. Per seguire il messaggio usare il Message-ID o l'ID messaggio di rete.",
  },
  columnMessageId: {
    name: 'Message-ID',
    text: "L'intestazione del messaggio, uguale su ogni server. Non è sempre univoco: alcuni sistemi ne usano uno per molti messaggi.",
  },
  columnNetworkMessageId: {
    name: 'ID messaggio di rete',
    text: 'Lo stesso per tutte le copie di un messaggio, qualunque gruppo o regola le abbia create: è il valore migliore per la ricerca. `Get-MessageTraceDetailV2` lo accetta come `-MessageTraceId`.',
  },
  columnRelatedRecipient: {
    name: 'Destinatario correlato',
    text: "L'altro indirizzo di un evento EXPAND, REDIRECT o RESOLVE. Seguire anche quello.",
  },
  columnReference: {
    name: 'Riferimento',
    text: "Collega la riga a un altro messaggio: per DSN il Message-ID del rapporto o dell'originale, per TRANSFER l'ID interno del messaggio suddiviso, per THROTTLE il motivo.",
  },
  columnReturnPath: {
    name: 'Percorso di ritorno',
    text: "L'indirizzo di MAIL FROM: i rapporti vanno lì. `<>`: il messaggio è a sua volta un rapporto, e nessuno viene informato se non arriva.",
  },
  columnMessageInfo: {
    name: 'Altro sul messaggio',
    text: "Per DELIVER e SEND l'ora in cui il messaggio è entrato nell'organizzazione: la differenza con l'ora della riga è il ritardo. Può contenere anche errori di autenticazione.",
  },
  columnDirectionality: {
    name: 'Direzione',
    text: "`Incoming` o 1: verso l'organizzazione; `Originating` o 2: in uscita da essa.",
  },
  columnOriginalClientIp: {
    name: 'Indirizzo del client originale',
    text: 'Il dispositivo o il server da cui il messaggio è partito. Lo stesso indirizzo dietro molti mittenti indica un solo computer o account violato.',
  },
  columnOriginalServerIp: { name: 'Indirizzo del server originale', text: 'Il server che ha consegnato per primo il messaggio.' },
  columnCustomData: {
    name: 'Dati degli agenti',
    text: 'Che cosa hanno annotato filtri e regole, in gruppi `S:chiave=valore`. I numeri sono numeri di regole e versioni, non codici di errore.',
  },
};
