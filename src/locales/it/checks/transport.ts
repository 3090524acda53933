/** Words for `catalogue/checks/transport.ts` in Italian. */

import type { transportChecks as rows } from '../../../catalogue/checks/transport.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const transportChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  sendConnectorDns: { title: 'Server DNS interrogati dai connettori di invio', caveat: EXCHANGE_SERVER },
  sendConnectors: { title: 'Connettori di invio: dove portano', caveat: EXCHANGE_SERVER },
  receiveAuth: { title: 'Autenticazione offerta dai connettori di ricezione', caveat: EXCHANGE_SERVER },
  sizeLimits: { title: 'Limiti di dimensione di organizzazione, cassetta postale e connettori', caveat: EXCHANGE_SERVER },
  contentFilter: { title: 'Soglie e cassetta postale di quarantena del filtro contenuto', caveat: EXCHANGE_SERVER },
  poisonQueue: { title: 'Messaggi nella coda di messaggi non elaborabili', caveat: EXCHANGE_SERVER },
  dynamicGroup: { title: 'Filtro del gruppo dinamico', caveat: EXCHANGE_SERVER },
  recipientLimits: { title: 'Limiti di destinatari di organizzazione, connettori e cassetta postale', caveat: EXCHANGE_SERVER },
  suspendedQueues: { title: 'Code sospese', caveat: EXCHANGE_SERVER },
  transportAgents: { title: 'Agenti di trasporto del server', caveat: EXCHANGE_SERVER },
  shadowRedundancy: { title: 'Ogni messaggio deve avere una copia shadow?', caveat: EXCHANGE_SERVER },
  addressBookPolicies: { title: 'Criterio di rubrica del mittente e il suo elenco indirizzi globale', caveat: EXCHANGE_SERVER },
};
