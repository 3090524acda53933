/** What agents write into the custom data of a trace or tracking log: the key of each group. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeOnline/monitoring/trace-an-email-message/message-trace-modern-eac.md';

const key = (...written: string[]): DocumentedToken => ({ kind: 'customData', written, source: SOURCE });

export const customData = {
  customSfa: key('S:SFA'),
  customAma: key('S:AMA'),
  customTra: key('S:TRA'),
  customSum: key('SUM'),
} satisfies Record<string, DocumentedToken>;
