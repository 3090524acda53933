/** Sources of Exchange Server's connectivity log. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@072868a8: Exchange/ExchangeServer/mail-flow/transport-logs/connectivity-logging.md';

const source = (...written: string[]): DocumentedToken => ({ kind: 'connectivitySource', written, source: SOURCE });

export const connectivitySources = {
  connectivitySmtp: source('SMTP'),
  connectivityMapiDelivery: source('MapiDelivery'),
  connectivityMapiSubmission: source('MapiSubmission'),
} satisfies Record<string, DocumentedToken>;
