/** The ids of the log formats; `format` of a finding in NDJSON. `scan/formatTraits.ts` says what each of them is. */

export const formatIds = [
  'extended-trace',
  'summary-trace',
  'message-trace',
  'trace-detail',
  'tracking-log',
  'protocol-log',
  'connectivity-log',
  'mail-message',
  'mbox',
  'outlook-message',
  'decoded-message',
  'postfix-log',
  'sendmail-log',
  'exim-log',
  'qmail-log',
  'opensmtpd-log',
  'maddy-log',
  'stalwart-log',
  'haraka-log',
  'zonemta-log',
  'kumomta-log',
  'powermta-log',
  'momentum-log',
  'service-events',
  'queue-listing',
  'plain-text',
] as const;

export type FormatId = (typeof formatIds)[number];
