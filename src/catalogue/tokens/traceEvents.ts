/** Events in the details of Exchange Online's message trace and in `##Receive, Fail` of an enhanced summary. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeOnline/monitoring/trace-an-email-message/message-trace-modern-eac.md';

const event = (...written: string[]): DocumentedToken => ({ kind: 'traceEvent', written, source: SOURCE });

export const traceEvents = {
  traceReceive: event('Receive'),
  traceSubmit: event('Submit'),
  traceSend: event('Send'),
  traceFail: event('Fail'),
  traceDeliver: event('Deliver'),
  traceExpand: event('Expand', 'Expand DL'),
  traceTransfer: event('Transfer'),
  traceDefer: event('Defer'),
  traceDrop: event('Drop'),
  traceResolve: event('Resolve', 'Resolved'),
  traceRedirect: event('Redirect'),
  traceDlpRule: event('DLP rule'),
  traceTransportRule: event('Transport rule'),
  traceSpam: event('Spam'),
  traceMalware: event('Malware'),
  traceSensitivityLabel: event('Sensitivity label'),
} satisfies Record<string, DocumentedToken>;
