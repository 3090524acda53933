/** Words for `catalogue/entries/destinationSecurity.ts` in English. */

import type { destinationSecurity as rows } from '../../../catalogue/entries/destinationSecurity.ts';
import type { EntryWords } from '../../locale.ts';

const withoutTls: EntryWords = {
  name: 'DANE: no TLS at the destination',
  problem: ['{server} offers no TLS although DANE demands it', 'Destination offers no TLS although its DANE records demand it'],
  happened: [
    '{recipientDomain} demands TLS by DANE, and {server} offered no STARTTLS or broke off the handshake.',
    "The recipient's domain demands TLS by DANE, and its server offered no STARTTLS or broke off the handshake.",
  ],
};

const expired: EntryWords = {
  name: 'DANE: certificate expired',
  problem: ['Certificate of {server} expired (DANE)', 'Certificate of the destination server expired (DANE)'],
  happened: [
    '{recipientDomain} is protected by DANE, and the certificate of {server} has expired.',
    "The recipient's domain is protected by DANE, and the certificate of its server has expired.",
  ],
};

const mismatch: EntryWords = {
  name: 'DANE: TLSA record does not match',
  problem: [
    'TLSA record of {server} does not match its certificate',
    'TLSA record does not match the certificate of the destination',
  ],
  happened: [
    'The certificate of {server} is not the one that the TLSA record in DNS announces.',
    'The certificate of the destination server is not the one that the TLSA record in DNS announces.',
  ],
};

const zone: EntryWords = {
  name: 'DNSSEC of the destination invalid',
  problem: ['DNSSEC of {recipientDomain} is invalid', "DNSSEC of the recipient's domain is invalid"],
  happened: [
    '{recipientDomain} claims to be signed with DNSSEC, and its records could not be validated.',
    "The recipient's domain claims to be signed with DNSSEC, and its records could not be validated.",
  ],
};

const otherName: EntryWords = {
  name: 'DANE: certificate for another name',
  problem: ['Certificate of {server} carries another name (DANE)', 'Certificate of the destination carries another name (DANE)'],
  happened: [
    'The certificate of {server} names neither the MX host nor the domain, as its DANE record requires.',
    "The certificate of the destination server names neither the MX host nor the recipient's domain, as its DANE record requires.",
  ],
};

const hosts: EntryWords = {
  name: 'MTA-STS: MX host not in the policy',
  problem: ['MX host of {recipientDomain} is not in its MTA-STS policy', 'MX host is not in the MTA-STS policy of its domain'],
  happened: [
    'The MTA-STS policy of {recipientDomain} does not list the host to which its MX record leads.',
    "The MTA-STS policy of the recipient's domain does not list the host to which its MX record leads.",
  ],
};

const certificate: EntryWords = {
  name: 'MTA-STS: certificate not accepted',
  problem: ['Certificate of {server} fails the MTA-STS policy', 'Certificate of the destination fails its MTA-STS policy'],
  happened: [
    'The MTA-STS policy of {recipientDomain} demands a valid certificate, and that of {server} is not.',
    "The MTA-STS policy of the recipient's domain demands a valid certificate, and that of its server is not.",
  ],
};

export const destinationSecurity: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/4.7.321': withoutTls,
  'exchange-online/5.7.321': withoutTls,
  'exchange-online/4.7.322': expired,
  'exchange-online/5.7.322': expired,
  'exchange-online/4.7.323': mismatch,
  'exchange-online/5.7.323': mismatch,
  'exchange-online/4.7.324': zone,
  'exchange-online/5.7.324': zone,
  'exchange-online/4.7.325': otherName,
  'exchange-online/5.7.325': otherName,
  'exchange-online/4.4.8': hosts,
  'exchange-online/5.4.8': hosts,
  'exchange-online/4.7.5/mta-sts': certificate,
  'exchange-online/5.7.5/mta-sts': certificate,
};
