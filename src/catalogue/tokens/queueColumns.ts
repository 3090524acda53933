/** Properties of queues and of messages in them, as `Get-Queue` and `Get-Message` name them. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@065e7e8d: Exchange/ExchangeServer/mail-flow/queues/queues.md; names in listings';

const column = (...written: string[]): DocumentedToken => ({ kind: 'column', written, source: SOURCE, link: 'queues' });

export const queueColumns = {
  columnIdentity: column('Identity', 'QueueIdentity', 'Queue'),
  columnDeliveryType: column('DeliveryType'),
  columnNextHopDomain: column('NextHopDomain'),
  columnTlsDomain: column('TlsDomain'),
  columnNextHopConnector: column('NextHopConnector'),
  columnNextHopCategory: column('NextHopCategory'),
  columnMessageCount: column(
    'MessageCount',
    'DeferredMessageCount',
    'LockedMessageCount',
    'StaleMessageCount',
    'MessageCountsPerPriority',
    'DeferredMessageCountsPerPriority',
  ),
  columnRate: column('Velocity', 'IncomingRate', 'OutgoingRate'),
  columnLastError: column('LastError', 'DeferReason'),
  columnRetryTime: column('LastRetryTime', 'NextRetryTime', 'FirstRetryTime'),
  columnRetryCount: column('RetryCount'),
  columnIpPool: column('OutboundIPPool'),
  columnRiskLevel: column('RiskLevel'),
  columnGroup: column('GroupByValue'),
  columnMessageSource: column('MessageSourceName'),
  columnScl: column('SCL'),
  columnExpiration: column('ExpirationTime'),
} satisfies Record<string, DocumentedToken>;
