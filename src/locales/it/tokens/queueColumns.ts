/** What the properties of queues say, in Italian. */

import type { queueColumns as rows } from '../../../catalogue/tokens/queueColumns.ts';
import type { TokenWords } from '../../locale.ts';

export const queueColumns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnIdentity: {
    name: 'Coda',
    text: 'Server e numero della coda, con una terza parte per un singolo messaggio. I comandi lo accettano come `-Identity`.',
  },
  columnDeliveryType: {
    name: 'Tipo di recapito',
    text: 'Come prosegue il messaggio: `DnsConnectorDelivery` secondo il record MX, `SmartHostConnectorDelivery` allo smart host di un connettore, `SmtpDeliveryToMailbox` in una cassetta postale.',
  },
  columnNextHopDomain: {
    name: 'Nome del prossimo hop',
    text: 'Un dominio, uno smart host, un sito o un gruppo di disponibilità dei database: la destinazione secondo il tipo di recapito.',
  },
  columnTlsDomain: {
    name: 'Dominio TLS',
    text: 'Il nome che il certificato del prossimo hop deve contenere; vuoto se non è richiesto.',
  },
  columnNextHopConnector: {
    name: 'ID del prossimo hop',
    text: 'Il GUID del connettore di invio, del sito o del gruppo; solo zeri: nessuno.',
  },
  columnNextHopCategory: {
    name: 'Interno o esterno',
    text: "`Internal`: il prossimo hop appartiene all'organizzazione; `External`: no.",
  },
  columnMessageCount: {
    name: 'Messaggi nella coda',
    text: 'Quanti attendono, in tutto o di questo tipo. Un numero che cresce soltanto indica un prossimo hop che non risponde.',
  },
  columnRate: {
    name: 'Velocità della coda',
    text: "Messaggi al secondo nell'ultimo minuto, in entrata e in uscita; `Velocity` è l'uscita meno l'entrata. Negativa e grande: la coda si riempie.",
  },
  columnLastError: { name: 'Ultimo errore', text: "La risposta o il guasto dell'ultimo tentativo: il codice è qui." },
  columnRetryTime: {
    name: 'Ora di un tentativo',
    text: 'Quando la coda ha provato a connettersi, o riproverà. `Retry-Queue` riprova subito.',
  },
  columnRetryCount: { name: 'Tentativi finora', text: 'Quante volte si è provato con la coda o il messaggio; non è un codice.' },
  columnIpPool: { name: 'Gruppo di indirizzi in uscita', text: "L'insieme di indirizzi da cui parte il messaggio." },
  columnRiskLevel: {
    name: 'Livello di rischio',
    text: 'Quanto sono sospetti i messaggi della coda; lo usa il servizio di Microsoft.',
  },
  columnGroup: {
    name: 'Valore del gruppo',
    text: 'Che cosa hanno in comune le code di questa riga: prossimo hop, server, stato o ultimo errore.',
  },
  columnMessageSource: {
    name: 'Da dove è entrato',
    text: 'La parte del trasporto, con il connettore di ricezione, che ha portato il messaggio nella coda.',
  },
  columnScl: { name: 'Livello di probabilità di spam (SCL)', text: 'Da -1 (filtro saltato) a 9 (spam certo).' },
  columnExpiration: { name: 'Scadenza', text: 'Quando il server rinuncia al messaggio e lo restituisce.' },
};
