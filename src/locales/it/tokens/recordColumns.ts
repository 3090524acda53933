/** What the common columns of logs and traces say, in Italian. */

import type { recordColumns as rows } from '../../../catalogue/tokens/recordColumns.ts';
import type { TokenWords } from '../../locale.ts';

export const recordColumns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnTime: {
    name: 'Ora',
    text: 'Quando è successo. Nei registri e nei rapporti è UTC; i cmdlet possono scriverla nel formato del computer, con giorno e mese in entrambi gli ordini.',
  },
  columnClientIp: {
    name: 'Indirizzo del client',
    text: 'Il server o il client che ha passato il messaggio in questo passaggio.',
  },
  columnClientHostname: {
    name: 'Nome del client',
    text: 'Il server o il client che ha passato il messaggio in questo passaggio. In un evento SEND è il proprio server.',
  },
  columnServerIp: {
    name: 'Indirizzo del server',
    text: 'Il server che ha preso il messaggio in questo passaggio; per SEND e FAIL quello provato davvero.',
  },
  columnServerHostname: {
    name: 'Nome del server',
    text: "Il server che ha preso il messaggio in questo passaggio; per SEND e FAIL l'altra parte.",
  },
  columnSource: {
    name: 'Origine',
    text: "La parte del trasporto che ha scritto la riga. Va letta con l'evento: `SMTP` e `FAIL` è un rifiuto, `QUEUE` e `FAIL` una scadenza.",
  },
  columnEventId: {
    name: 'Evento',
    text: 'Che cosa è successo in questo passaggio. Da cercare sono FAIL e DEFER; il significato della parola appare al passaggio del mouse.',
  },
  columnEvent: {
    name: 'Evento',
    text: 'Che cosa è successo: in una traccia una parola come `Fail`, in un registro di protocollo un segno (`+` aperta, `-` chiusa, `>` inviato, `<` ricevuto, `*` nota).',
  },
  columnRecipient: {
    name: 'Destinatari',
    text: "Gli indirizzi in questo passaggio, dopo gruppi e reindirizzamenti. Se sono più di uno, l'ordine è quello degli stati.",
  },
  columnSender: {
    name: 'Mittente',
    text: "L'indirizzo in Sender o, se manca, in From. I rapporti vanno invece al percorso di ritorno.",
  },
  columnSubject: {
    name: 'Oggetto',
    text: "L'oggetto del messaggio. Qualunque cosa contenga è testo del mittente, non un codice di questo errore.",
  },
  columnSize: { name: 'Dimensione', text: 'Byte con tutti gli allegati, codificati: circa un terzo in più dei file stessi.' },
  columnRecipientCount: { name: 'Numero di destinatari', text: 'Quanti destinatari ha il messaggio in questo passaggio.' },
  columnTenantId: { name: 'Organizzazione', text: "L'organizzazione in Microsoft 365; in Exchange Server non dice nulla." },
  columnTrafficType: { name: 'Tipo di traffico', text: '`Email` o vuoto; non serve nella ricerca di un guasto.' },
  columnLogId: { name: 'ID della riga', text: 'Distingue questa riga da tutte le altre; non serve nella ricerca di un guasto.' },
  columnSchemaVersion: { name: 'Versione del server', text: 'La versione di Exchange che ha scritto la riga; non è un codice.' },
  columnLatency: {
    name: 'Tempo impiegato',
    text: "Da quanto il messaggio è nell'organizzazione, o in ogni parte del trasporto. Confrontare le righe per trovare il passaggio lento.",
  },
  columnPriority: { name: 'Priorità', text: 'Normal, High o Low, come è stato inviato il messaggio.' },
  columnStatus: {
    name: 'Stato',
    text: 'Che cosa è stato del messaggio per questo destinatario, o che cosa fa la coda. Il codice è nei dettagli, non qui.',
  },
  columnFromIp: {
    name: 'Indirizzo di provenienza',
    text: "L'indirizzo che ha consegnato il messaggio a Microsoft 365; vuoto per la posta inviata dall'interno.",
  },
  columnToIp: {
    name: 'Indirizzo di destinazione',
    text: "L'indirizzo esterno che Microsoft 365 ha provato o a cui ha consegnato; vuoto se non c'è stato.",
  },
  columnPeriod: { name: 'Periodo cercato', text: "Inizio o fine della ricerca, non un'ora del messaggio." },
  columnIndex: { name: 'Numero della riga', text: 'Conta le righe della risposta.' },
  columnOrganization: { name: 'Organizzazione', text: "Il dominio dell'organizzazione in cui si è cercato." },
  columnShell: {
    name: 'Aggiunta da PowerShell',
    text: 'Una proprietà che PowerShell aggiunge a ogni oggetto; non dice nulla del messaggio.',
  },
  columnAction: { name: 'Azione', text: 'Che cosa ha fatto una regola o un filtro in questo evento; spesso vuota.' },
  columnDetail: {
    name: 'Dettagli',
    text: "Che cosa si dice dell'evento: la risposta con il codice è qui, spesso dopo `LED=`. In un riepilogo delle code: le code del gruppo.",
  },
  columnData: {
    name: 'Dati',
    text: "In una traccia i valori dell'evento in XML, in un registro di protocollo la riga inviata o ricevuta: un comando o una risposta con il suo codice.",
  },
  columnSession: {
    name: 'Sessione',
    text: 'Uguale per tutte le righe di una connessione, che stanno in mezzo ad altre: filtrare per questo valore.',
  },
  columnSequenceNumber: {
    name: 'Posto nella sessione',
    text: 'Conta le righe della sessione da 0; un numero mancante indica una riga mancante.',
  },
  columnLocalEndpoint: {
    name: 'Questo lato',
    text: "Indirizzo e porta di questo server. Dietro una traduzione degli indirizzi (NAT) l'altra parte vede e valuta un altro indirizzo.",
  },
  columnRemoteEndpoint: {
    name: 'Altro lato',
    text: "Indirizzo e porta dell'altro server o client: quello a cui ci si è davvero connessi.",
  },
  columnContext: {
    name: 'Contesto',
    text: 'Che cosa annota questo server accanto alla riga: chi ha chiuso la sessione, certificati, autorizzazioni, il messaggio inviato.',
  },
  columnDestination: {
    name: 'Destinazione',
    text: "Dove va la connessione: un server, un dominio, l'ID di un database di cassette postali o un nome interno come `internalproxy`.",
  },
  columnDirection: { name: 'Direzione', text: '`+` la connessione comincia, `>` qualcosa al suo interno, `-` finisce.' },
};
