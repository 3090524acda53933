/** What the words about a failed connection say, in English. */

import type { connectMessages as rows } from '../../../catalogue/tokens/connectMessages.ts';
import type { TokenWords } from '../../locale.ts';

export const connectMessages: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectExpiredRefused: {
    name: 'Given up: connection refused',
    text: 'For 24 hours every attempt was refused; the message is returned and must be sent again. Same cause as 4.4.316.',
  },
  connectRefused: {
    name: 'Connection refused',
    text: 'The address answered and refused the connection; the attempts go on. Start the SMTP service there, let Exchange Online in, or correct the smart host.',
  },
  connectCannot: {
    name: 'No session with the remote server',
    text: 'The connection or its TLS did not come about. The words in `Message=` behind it tell which: certificate, STARTTLS, a reply of the server, or a socket error.',
  },
  connectFailed: {
    name: 'Connection failed, with numbers',
    text: 'The TCP connection did not come about; the newer wording of “Socket error code”. The Winsock number says why: 10060 no answer, 10061 refused.',
  },
  connectUntrustedRoot: {
    name: 'Certificate not trusted',
    text: "The destination's certificate does not chain to a root that Microsoft trusts: self-signed, internal CA, or intermediates not sent. Install a public certificate with its chain.",
  },
  connectSubjectMismatch: {
    name: 'Certificate with another name',
    text: 'The certificate does not hold the name that the connector expects; both stand in the text. Correct the TLS domain of the connector, or install the right certificate.',
  },
  connectErrorRetry: {
    name: 'DNS query failed for now',
    text: "The domain's name servers gave no usable answer. Query each of them; look at delegation and DNSSEC.",
  },
  connectDomainNonexistent: {
    name: 'Domain does not exist',
    text: 'DNS does not know the domain or the smart host. Check the spelling of the address, then whether the domain has expired.',
  },
  connectNoRecords: {
    name: 'No mail records in DNS',
    text: 'The domain exists, but has neither MX nor address records that can be used. Publish an MX record and an address record for the host it names.',
  },
  connectStarttlsRequired: {
    name: 'TLS required, not offered',
    text: 'The connector demands TLS, and the destination did not offer STARTTLS. Install a certificate for SMTP there, and stop firewalls that strip STARTTLS.',
  },
  connectStarttlsNotSupported: {
    name: 'DANE: no STARTTLS',
    text: "The domain publishes TLSA records, so TLS is obligatory, but its server offers no STARTTLS. The recipient's administrators must repair the server.",
  },
  connectCertificateExpired: {
    name: 'DANE: certificate expired',
    text: "The certificate of the recipient's server is out of date. Its administrators must renew it and publish TLSA records that fit.",
  },
  connectTlsaInvalid: {
    name: 'DANE: TLSA records do not fit',
    text: "The TLSA records do not match the certificate of the server, often after a renewal. The recipient's DNS administrators must publish the new ones.",
  },
  connectDnssecInvalid: {
    name: 'DANE: DNSSEC does not validate',
    text: "The signatures of the domain's DNS zone are wrong or have expired. The recipient's DNS administrators must repair DNSSEC.",
  },
  connectHostMismatch: {
    name: 'DANE: certificate of another host',
    text: "The certificate does not hold the name of the MX host. The recipient's administrators must install one that does.",
  },
};
