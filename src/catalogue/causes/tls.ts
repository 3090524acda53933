/** Why a server was reached but its TLS or certificate was not good enough. Imported by `causes.ts` alone. */

import type { DocumentedCause } from '../cause.ts';
import { INTELLIGENCE } from '../sources.ts';

const CONNECTOR = 'MicrosoftDocs/office-docs-powershell: exchange/exchange-ps/ExchangePowerShell/Set-OutboundConnector.md';

export const tlsCauses = {
  starttlsRequired: {
    evidence: [{ text: 'STARTTLS is required to send mail' }],
    named: true,
    fixes: ['renewSmtpCertificate', 'stopInspection'],
    checks: ['tlsSession', 'receiveConnectorTls', 'certificateEvents'],
    source:
      'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeHybrid/email-delivery/cannot-receive-mail-with-new-certificate.md',
  },
  tlsHandshakeBroken: {
    evidence: [{ text: 'TLS negotiation failed' }, { text: 'IllegalMessage' }, { text: 'Cannot start TLS: handshake failure' }],
    named: true,
    fixes: ['enableTls12', 'stopInspection'],
    checks: ['tls12'],
    source:
      'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/send-receive-emails-socketerror.md (2024-01-24)',
  },
  untrustedRoot: {
    evidence: [{ text: 'UntrustedRoot' }],
    named: true,
    fixes: ['sendFullChain'],
    checks: ['tlsSession'],
    source:
      'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root.md (2024-04-17)',
  },
  subjectMismatch: {
    evidence: [{ text: 'SubjectMismatch' }],
    named: true,
    fixes: ['presentRightCertificate', 'correctTlsDomain'],
    checks: ['thatCertificate', 'outboundConnectorTls', 'certificateNames'],
    source: 'techcommunity 4420592 (2025-06); docs.microsoft.com archived blog exchangechallengeaccepted (2017-04-14)',
  },
  certificateExpired: {
    evidence: [{ text: 'CertificateExpired' }],
    named: true,
    fixes: ['renewSmtpCertificate'],
    checks: ['certificateNames', 'exchangeCertificates'],
    source: INTELLIGENCE,
  },
  certificateRevoked: {
    evidence: [{ text: 'certificate is no longer valid' }, { text: 'CertificateRevoked' }],
    named: true,
    fixes: ['replaceCertificate'],
    checks: ['certificateChain', 'outboundConnectorTls'],
    source: `${INTELLIGENCE}; ${CONNECTOR}`,
  },
  unequalServers: {
    fixes: ['makeServersEqual'],
    checks: ['frontEndConnectors', 'hostAddress'],
    source: 'xostmoen.wordpress.com (2017-11-08); techcommunity 4420592 (2025-06)',
  },
  otherRouteUsed: {
    actors: ['ourAdmin'],
    fixes: ['findConnectorUsed'],
    checks: ['outboundConnectorTls', 'connectorReport', 'routingRules'],
    source: `${CONNECTOR}; Get-OutboundConnectorReport.md`,
  },
} as const satisfies Record<string, DocumentedCause>;
