/** Tags that Exchange Online sets at the end of a reply: which step of the service gave it. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md@407820dd, and replies seen in non-delivery reports';

const tag = (...written: string[]): DocumentedToken => ({ kind: 'tag', written, source: SOURCE });

export const tags = {
  tagAs: tag('AS(…)', 'AS…'),
  tagAttr18: tag('ATTR18'),
  tagAttr34: tag('ATTR34'),
  tagAttr35: tag('ATTR35'),
  tagAttr36: tag('ATTR36'),
  tagPrx4: tag('PRX4'),
  tagPrx5: tag('PRX5'),
  tagStage: tag('[Stage: …]'),
  tagAgent: tag('[Agent: …]'),
  tagGsmtp: tag('gsmtp'),
} satisfies Record<string, DocumentedToken>;
