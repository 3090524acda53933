/** Sources of Exchange Server's message tracking log: the part of transport that wrote the event. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/transport-logs/message-tracking.md';

const source = (...written: string[]): DocumentedToken => ({ kind: 'trackingSource', written, source: SOURCE });

export const trackingSources = {
  sourceAdmin: source('ADMIN'),
  sourceAgent: source('AGENT'),
  sourceApproval: source('APPROVAL'),
  sourceBootLoader: source('BOOTLOADER'),
  sourceDns: source('DNS'),
  sourceDsn: source('DSN'),
  sourceGateway: source('GATEWAY'),
  sourceMailboxRule: source('MAILBOXRULE'),
  sourceMeetingMessageProcessor: source('MEETINGMESSAGEPROCESSOR'),
  sourceOrar: source('ORAR'),
  sourcePickup: source('PICKUP'),
  sourcePoisonMessage: source('POISONMESSAGE'),
  sourcePublicFolder: source('PUBLICFOLDER'),
  sourceQueue: source('QUEUE'),
  sourceRedundancy: source('REDUNDANCY'),
  sourceResolver: source('RESOLVER'),
  sourceRouting: source('ROUTING'),
  sourceSafetyNet: source('SAFETYNET'),
  sourceSmtp: source('SMTP'),
  sourceStoreDriver: source('STOREDRIVER'),
} satisfies Record<string, DocumentedToken>;
