/** Words by which Exchange names what a connection or its TLS failed of. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md@407820dd, and replies seen in non-delivery reports';

const words = (...written: string[]): DocumentedToken => ({ kind: 'connectMessage', written, source: SOURCE });

export const connectMessages = {
  connectExpiredRefused: words('Message expired, connection refused'),
  connectRefused: words('Connection refused [Message='),
  connectCannot: words('Cannot connect to remote server', 'Cannot establish session with remote server'),
  connectFailed: words('Failed to connect. Winsock error code: …, Win32 error code: …', 'Failed to connect. Winsock error code'),
  connectUntrustedRoot: words('UntrustedRoot'),
  connectSubjectMismatch: words('SubjectMismatch', 'SubjectMismatch Expected Subject'),
  connectErrorRetry: words('ErrorRetry'),
  connectDomainNonexistent: words('InfoDomainNonexistent', 'DnsDomainDoesNotExist'),
  connectNoRecords: words('InfoNoRecords'),
  connectStarttlsRequired: words('STARTTLS is required to send mail'),
  connectStarttlsNotSupported: words('starttls-not-supported'),
  connectCertificateExpired: words('certificate-expired'),
  connectTlsaInvalid: words('tlsa-invalid'),
  connectDnssecInvalid: words('dnssec-invalid'),
  connectHostMismatch: words('certificate-host-mismatch'),
} satisfies Record<string, DocumentedToken>;
