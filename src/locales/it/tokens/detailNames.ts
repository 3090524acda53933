/** What the names in the data of a trace detail say, in Italian. */

import type { detailNames as rows } from '../../../catalogue/tokens/detailNames.ts';
import type { TokenWords } from '../../locale.ts';

export const detailNames: Readonly<Record<keyof typeof rows, TokenWords>> = {
  detailServerHostName: {
    name: 'Server',
    text: "Il server che ha eseguito questo passaggio, dentro Microsoft 365 o dall'altra parte.",
  },
  detailClientIp: {
    name: 'Indirizzo del client',
    text: 'Da dove è arrivato il messaggio in questo passaggio. Confrontarlo con gli indirizzi del connettore in ingresso e del record SPF.',
  },
  detailClientName: {
    name: 'Nome del client',
    text: 'Il nome del server o dispositivo da cui è arrivato il messaggio in questo passaggio.',
  },
  detailConnectorId: {
    name: 'Connettore',
    text: 'Il connettore usato. Se non è quello previsto, controllare domini e condizioni dei connettori.',
  },
  detailFirstForestHop: {
    name: 'Primo server in Microsoft 365',
    text: 'Il server da cui il messaggio è entrato in questa regione di Microsoft 365.',
  },
  detailDeliveryPriority: {
    name: 'Priorità di recapito',
    text: 'Normal, High o Low: la priorità con cui il messaggio è stato inviato.',
  },
  detailReturnPath: {
    name: 'Percorso di ritorno',
    text: "L'indirizzo di MAIL FROM: i rapporti tornano lì e SPF viene verificato per il suo dominio. `<>`: il messaggio è a sua volta un rapporto.",
  },
  detailRcptCount: { name: 'Numero di destinatari', text: 'Quanti destinatari ha questa copia del messaggio.' },
  detailTotalLatency: {
    name: 'Tempo impiegato',
    text: 'Quanto tempo ha impiegato il messaggio fin qui. Confrontarlo tra gli eventi per trovare il passaggio lento.',
  },
  detailMailboxServer: {
    name: 'Server Cassette postali',
    text: 'Il server che ospita la cassetta postale, o la ospitava allora.',
  },
  detailSourceContext: {
    name: "Contesto dell'origine",
    text: "Che cosa aggiunge il componente che ha scritto l'evento: un agente, un ID di sessione o una risposta.",
  },
  detailRecipientStatus: {
    name: 'Stato del destinatario',
    text: 'La risposta per questo destinatario, spesso con `LED=`: il codice è qui.',
  },
  detailRelatedRecipient: {
    name: 'Destinatario correlato',
    text: "L'altro indirizzo di un'espansione, di un reindirizzamento o di una sostituzione. Tracciare anche quello.",
  },
  detailRcptDomainMailSvr: {
    name: 'Server di posta del dominio del destinatario',
    text: 'A giudicare dal nome, il server a cui va la posta di quel dominio, come lo vedeva Exchange Online. Confrontarlo con il record MX attuale.',
  },
  detailProxyIp: {
    name: 'Indirizzo dietro il proxy in uscita',
    text: "L'indirizzo a cui si è connesso Exchange Online: la vera destinazione di questo tentativo.",
  },
  detailProxyHost: {
    name: 'Host dietro il proxy in uscita',
    text: "L'host a cui si è connesso Exchange Online: la vera destinazione di questo tentativo.",
  },
  detailIpPool: {
    name: 'Pool di indirizzi in uscita',
    text: "L'insieme di indirizzi Microsoft da cui è partito il messaggio. Un pool ad alto rischio o di relay spiega i rifiuti per reputazione: capire perché il messaggio ci è finito.",
  },
  detailExternalResponse: {
    name: 'Risposta di un server esterno',
    text: "True: la risposta viene dall'altra parte e Microsoft la riferisce soltanto. Rivolgersi agli amministratori di quel server.",
  },
  detailScl: {
    name: 'Livello di probabilità di posta indesiderata',
    text: 'Da -1 (filtro saltato) a 0 e 1 (non è spam), 5 e 6 (spam), fino a 8 e 9 (spam certo).',
  },
  detailSfv: {
    name: 'Verdetto del filtro antispam',
    text: "Perché il filtro ha deciso così: NSPM non è spam, SPM spam, SKN e SKA consentito in precedenza, SKB bloccato dall'organizzazione, SKQ rilasciato dalla quarantena, BLK bloccato dall'utente.",
  },
  detailCip: {
    name: 'Indirizzo che si connette',
    text: "L'indirizzo valutato dal filtro. Se è il proprio gateway, usare il filtro avanzato per i connettori (enhanced filtering), così viene valutato l'indirizzo originale.",
  },
  detailCustomData: {
    name: 'Dati degli agenti',
    text: 'Gruppi come `S:SFA=`, `S:AMA=` e `S:TRA=`: filtro antispam, filtro antimalware, regole del flusso di posta. I numeri al loro interno non sono codici di errore.',
  },
  detailStatusCode: { name: 'Codice di stato', text: "Il codice di stato avanzato della risposta, se c'è." },
  detailSequenceNumber: {
    name: 'Numero di sequenza',
    text: "L'ordine degli eventi: quelli dello stesso secondo possono comparire fuori ordine, e questo numero lo ristabilisce.",
  },
};
