/** Events of Exchange Server's SMTP protocol logs: the whole value of the event column. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/connectors/protocol-logging.md';

const event = (...written: string[]): DocumentedToken => ({ kind: 'protocolEvent', written, source: SOURCE });

export const protocolEvents = {
  protocolConnect: event('+'),
  protocolDisconnect: event('-'),
  protocolSent: event('>'),
  protocolReceived: event('<'),
  protocolInformation: event('*'),
} satisfies Record<string, DocumentedToken>;
