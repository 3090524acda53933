/** Words for `catalogue/causes/tls.ts` in English. */

import type { tlsCauses as rows } from '../../../catalogue/causes/tls.ts';
import type { CauseWords } from '../../locale.ts';

export const tlsCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  starttlsRequired: {
    short: 'no STARTTLS at the server',
    text: 'The connector demands TLS and the server offers no STARTTLS. On Exchange Server the certificate in `TlsCertificateName` is usually missing or expired (event 12014); a firewall can also strip the command.',
  },
  tlsHandshakeBroken: {
    short: 'TLS handshake broken off',
    text: 'STARTTLS was offered but the handshake failed: no TLS 1.2, no common cipher, or a device in between.',
  },
  untrustedRoot: {
    short: 'incomplete or untrusted chain',
    text: 'The server sent its certificate without the intermediates, or one that is self-signed or private. Exchange Online does not fetch missing intermediates.',
  },
  subjectMismatch: {
    short: 'certificate for another name',
    text: "“Presented Subject” is what the server showed, “Expected Subject” what the connector's `TlsDomain` demands. A presented `CN=` with a bare server name is Exchange Server's self-signed certificate.",
  },
  certificateExpired: {
    short: 'certificate expired',
    text: 'The certificate that the server presents is past its end date.',
  },
  certificateRevoked: {
    short: 'certificate revoked or not checkable',
    text: 'The certificate was revoked, or its revocation list cannot be reached. Only `CertificateValidation` and `DomainValidation` connectors check that.',
  },
  unequalServers: {
    short: 'one of several servers differs',
    text: 'Several servers answer behind one name, and one of them is stopped or has the wrong certificate: part of the mail fails, and the last attempted address varies.',
  },
  otherRouteUsed: {
    short: 'another connector or policy applied',
    text: 'If `TlsSettings` is empty or `EncryptionOnly`, that connector checks no certificate: another connector, a mail flow rule, DANE or MTA-STS was at work.',
  },
};
