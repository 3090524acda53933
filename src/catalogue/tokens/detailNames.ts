/** Names of values in the `Data` XML of a trace detail (`MEP Name=`); Microsoft does not document them one by one. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'replies and `Get-MessageTraceDetail` data in public reports; not documented name by name';

const name = (...written: string[]): DocumentedToken => ({ kind: 'detailName', written, source: SOURCE });

export const detailNames = {
  detailServerHostName: name('ServerHostName'),
  detailClientIp: name('ClientIP'),
  detailClientName: name('ClientName'),
  detailConnectorId: name('ConnectorId'),
  detailFirstForestHop: name('FirstForestHop'),
  detailDeliveryPriority: name('DeliveryPriority'),
  detailReturnPath: name('ReturnPath'),
  detailRcptCount: name('RcptCount'),
  detailTotalLatency: name('TotalLatency'),
  detailMailboxServer: name('MailboxServer'),
  detailSourceContext: name('SourceContext'),
  detailRecipientStatus: name('RecipientStatus'),
  detailRelatedRecipient: name('RelatedRecipient'),
  detailRcptDomainMailSvr: name('RcptDomainMailSvr'),
  detailProxyIp: name('OutboundProxyTargetIPAddress'),
  detailProxyHost: name('OutboundProxyTargetHostName'),
  detailIpPool: name('OutboundIpPoolName'),
  detailExternalResponse: name('IsSmtpResponseFromExternalServer'),
  detailScl: name('SCL'),
  detailSfv: name('SFV'),
  detailCip: name('CIP'),
  detailCustomData: name('CustomData'),
  detailStatusCode: name('StatusCode'),
  detailSequenceNumber: name('SequenceNumber'),
} satisfies Record<string, DocumentedToken>;
