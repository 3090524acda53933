/** Events of Exchange Server's connectivity log: the whole value of the direction column. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@072868a8: Exchange/ExchangeServer/mail-flow/transport-logs/connectivity-logging.md';

const event = (...written: string[]): DocumentedToken => ({ kind: 'connectivityEvent', written, source: SOURCE });

export const connectivityEvents = {
  connectivityBegin: event('+'),
  connectivityNote: event('>'),
  connectivityEnd: event('-'),
} satisfies Record<string, DocumentedToken>;
