/** Statuses of queues and of messages in them. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@065e7e8d: Exchange/ExchangeServer/mail-flow/queues/queues.md';

const status = (...written: string[]): DocumentedToken => ({ kind: 'queueStatus', written, source: SOURCE });

export const queueStatuses = {
  queueActive: status('Active'),
  queueConnecting: status('Connecting'),
  queueReady: status('Ready'),
  queueRetry: status('Retry'),
  queueSuspended: status('Suspended'),
  queueLocked: status('Locked'),
  queuePendingRemove: status('PendingRemove'),
  queuePendingSuspend: status('PendingSuspend'),
} satisfies Record<string, DocumentedToken>;
