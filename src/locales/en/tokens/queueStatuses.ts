/** What the statuses of queues say, in English. */

import type { queueStatuses as rows } from '../../../catalogue/tokens/queueStatuses.ts';
import type { TokenWords } from '../../locale.ts';

export const queueStatuses: Readonly<Record<keyof typeof rows, TokenWords>> = {
  queueActive: {
    name: 'Being sent',
    text: 'The queue is sending; a message of this state is being delivered or, in the Submission queue, routed.',
  },
  queueConnecting: {
    name: 'Connecting',
    text: 'The queue is opening a connection to the next hop. If it stays so, look at the connectivity log.',
  },
  queueReady: { name: 'Ready', text: 'The queue works and is empty or waits for its turn; nothing is wrong.' },
  queueRetry: {
    name: 'Waiting to retry',
    text: 'The last attempt to connect failed; `LastError` says why, `NextRetryTime` when the next one is. After the fix, `Retry-Queue` tries at once.',
  },
  queueSuspended: {
    name: 'Suspended',
    text: 'An administrator stopped it, or it is a poison message: nothing goes on until `Resume-Queue` or `Resume-Message`.',
  },
  queueLocked: { name: 'Locked', text: "Reserved for Microsoft's own service; not used on Exchange Server." },
  queuePendingRemove: {
    name: 'To be removed',
    text: 'Removed by an administrator while it was being sent: it goes only if that attempt fails.',
  },
  queuePendingSuspend: {
    name: 'To be suspended',
    text: 'Suspended by an administrator while it was being sent: it stops only if that attempt fails.',
  },
};
