/** Names of values in replies, statuses and trace details: a name with the sign that follows it. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'replies and `Get-MessageTraceDetail` data in public reports; not documented name by name';

const marker = (...written: string[]): DocumentedToken => ({ kind: 'marker', written, source: SOURCE });

export const markers = {
  markerLed: marker('LED='),
  markerMsg: marker('MSG='),
  markerFqdn: marker('FQDN='),
  markerIp: marker('IP='),
  markerLrt: marker('LRT='),
  markerReason: marker('Reason:'),
  markerMessage: marker('Message='),
  markerLastServer: marker('LastAttemptedServerName='),
  markerLastIp: marker('LastAttemptedIP='),
  markerSmtpSecurity: marker('SmtpSecurity='),
  markerProxyIp: marker('OutboundProxyTargetIP:', 'OutboundProxyTargetIP='),
  markerProxyHost: marker('OutboundProxyTargetHostName:', 'OutboundProxyTargetHostName='),
} satisfies Record<string, DocumentedToken>;
