/** Statuses of Exchange Online's message trace, as the admin centre and PowerShell write them. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeOnline/monitoring/trace-an-email-message/message-trace-modern-eac.md';

const status = (...written: string[]): DocumentedToken => ({ kind: 'traceStatus', written, source: SOURCE });

export const traceStatuses = {
  statusDelivered: status('Delivered'),
  statusExpanded: status('Expanded'),
  statusFailed: status('Failed'),
  statusFilteredAsSpam: status('FilteredAsSpam', 'Filtered as spam'),
  statusGettingStatus: status('GettingStatus', 'Getting status'),
  statusPending: status('Pending'),
  statusQuarantined: status('Quarantined'),
  statusNone: status('None'),
  statusResolved: status('Resolved'),
} satisfies Record<string, DocumentedToken>;
