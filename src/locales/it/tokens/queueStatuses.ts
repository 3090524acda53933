/** What the statuses of queues say, in Italian. */

import type { queueStatuses as rows } from '../../../catalogue/tokens/queueStatuses.ts';
import type { TokenWords } from '../../locale.ts';

export const queueStatuses: Readonly<Record<keyof typeof rows, TokenWords>> = {
  queueActive: {
    name: 'In corso di invio',
    text: 'La coda sta inviando; un messaggio in questo stato viene consegnato o, nella coda di invio, instradato.',
  },
  queueConnecting: {
    name: 'Connessione in corso',
    text: 'La coda sta aprendo una connessione al prossimo hop. Se resta così, guardare il registro di connettività.',
  },
  queueReady: { name: 'Pronta', text: 'La coda funziona ed è vuota o attende il suo turno; tutto a posto.' },
  queueRetry: {
    name: 'In attesa di riprovare',
    text: "L'ultimo tentativo di connessione non è riuscito; `LastError` dice perché, `NextRetryTime` quando sarà il prossimo. Dopo la correzione, `Retry-Queue` riprova subito.",
  },
  queueSuspended: {
    name: 'Sospesa',
    text: "L'ha fermata un amministratore, o è un messaggio non elaborabile (`Poison Message`): nulla prosegue fino a `Resume-Queue` o `Resume-Message`.",
  },
  queueLocked: { name: 'Bloccato', text: 'Riservato al servizio di Microsoft; non usato in Exchange Server.' },
  queuePendingRemove: {
    name: 'Da rimuovere',
    text: 'Rimosso da un amministratore mentre era in invio: sparisce solo se quel tentativo non riesce.',
  },
  queuePendingSuspend: {
    name: 'Da sospendere',
    text: 'Sospeso da un amministratore mentre era in invio: si ferma solo se quel tentativo non riesce.',
  },
};
