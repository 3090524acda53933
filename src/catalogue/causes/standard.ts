/** Causes of general codes of the standards and of bare replies. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';

export const standardCauses = {
  textTellsReason: { fixes: ['readServerWords'], source: 'RFC 3463 sections 2 and 3.1: detail 0 leaves the reason open' },
  serverClosing: { fixes: ['leaveToQueue', 'examineDestination'], source: 'RFC 5321 section 3.8' },
  sessionLimit: { fixes: ['slowDown'], source: 'RFC 5321 sections 4.5.3.2 and 7.8' },
  mailboxBusy: { fixes: ['leaveToQueue'], source: 'RFC 5321 section 4.2.2, 450' },
  firstAttemptRefused: { fixes: ['leaveToQueue'], source: 'RFC 6647 section 3' },
  accountToUpgrade: { fixes: ['logInOnce'], source: 'RFC 4954 section 6, 432' },
  storeSlowsDown: { fixes: ['leaveToQueue', 'slowDown'], source: "Exchange's use: STOREDRV, 432 4.3.2" },
  storageShort: { fixes: ['leaveToQueue', 'examineDestination'], source: 'RFC 5321 section 4.2.3, 452' },
  recipientsPerTransaction: { fixes: ['leaveToQueue'], source: 'RFC 5321 section 4.5.3.1.10' },
  tlsNotReady: { fixes: ['renewSmtpCertificate'], source: 'RFC 3207 section 4, 454' },
  loginServiceDown: { fixes: ['leaveToQueue', 'examineDestination'], source: 'RFC 4954 section 6, 454' },
  queueStartFailed: { fixes: ['askAboutEtrn'], source: 'RFC 1985 section 5' },
  queueStartNotAllowed: { fixes: ['askAboutEtrn'], source: 'RFC 1985 section 5' },
  tlsBeforeMail: { fixes: ['startTlsFirst'], source: 'RFC 3207 section 4, 530' },
  refusedByRule: { fixes: ['readServerWords', 'writeToPostmaster'], source: 'RFC 5321 sections 4.2.2 and 7.9' },
  userElsewhere: { fixes: ['correctAddress', 'readServerWords'], source: 'RFC 5321 section 3.4' },
  aboveSizeLimit: { fixes: ['sendSmaller'], source: 'RFC 1870 section 6.1' },
  noServiceHere: { fixes: ['checkDestinationAndSource'], source: 'RFC 5321 section 3.1' },
  trackingEndsThere: { fixes: ['askNextSystem'], source: 'RFC 3886 section 3.3' },
  loginLineTooLong: { fixes: ['shortenLogin'], source: 'RFC 4954 section 4' },
  conversionLosesData: { fixes: ['sendPlainer'], source: 'RFC 3463 section 3.7, X.6.4' },
  protectionNotConvertible: { fixes: ['sendPlainer'], source: 'RFC 3463 section 3.8, X.7.3' },
  alteredOnTheWay: { fixes: ['stopAltering'], source: 'RFC 3463 section 3.8, X.7.7' },
  ownershipUnknown: { fixes: ['sendWithoutRrvs'], source: 'RFC 7293 section 5' },
} as const satisfies Record<string, DocumentedCause>;
