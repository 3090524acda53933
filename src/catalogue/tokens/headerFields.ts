/** Header fields with verdicts, and the fields of a delivery status (RFC 3464). Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'RFC 3464 sections 2.2 and 2.3; RFC 8601; RFC 7208 section 9.1; MicrosoftDocs/defender-docs@1186a35e: defender-office-365/message-headers-eop-mdo.md';

const field = (...written: string[]): DocumentedToken => ({ kind: 'headerField', written, source: SOURCE });

const ofFilter = (...written: string[]): DocumentedToken => ({ ...field(...written), link: 'antispamHeaders' });

const ofTransport = (...written: string[]): DocumentedToken => ({ kind: 'headerField', written, source: 'RFC 5321 section 4.4' });

const ofChain = (...written: string[]): DocumentedToken => ({
  kind: 'headerField',
  written,
  source: 'RFC 8617 sections 4.1.2 and 4.1.3; RFC 6376 section 3.5',
});

export const headerFields = {
  headerAntispamReport: ofFilter('X-Forefront-Antispam-Report', 'X-Forefront-Antispam-Report-Untrusted'),
  headerMicrosoftAntispam: ofFilter('X-Microsoft-Antispam', 'X-Microsoft-Antispam-Untrusted'),
  headerAuthResults: ofFilter('Authentication-Results', 'ARC-Authentication-Results', 'Authentication-Results-Original'),
  headerReceived: ofTransport('Received'),
  headerArcSeal: ofChain('ARC-Seal'),
  headerArcSignature: ofChain('ARC-Message-Signature'),
  headerDkimSignature: field('DKIM-Signature'),
  headerReceivedSpf: field('Received-SPF'),
  headerScl: field('X-MS-Exchange-Organization-SCL'),
  reportReportingMta: field('Reporting-MTA'),
  reportRemoteMta: field('Remote-MTA'),
  reportReceivedFrom: field('Received-From-MTA'),
  reportFinalRecipient: field('Final-Recipient'),
  reportOriginalRecipient: field('Original-Recipient'),
  reportAction: field('Action'),
  reportStatus: field('Status'),
  reportDiagnosticCode: field('Diagnostic-Code'),
  reportLastAttempt: field('Last-Attempt-Date'),
  reportWillRetry: field('Will-Retry-Until'),
  reportArrival: field('Arrival-Date'),
} satisfies Record<string, DocumentedToken>;
