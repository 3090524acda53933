/** Words for `catalogue/checks/delivery.ts` in English. */

import type { deliveryChecks as rows } from '../../../catalogue/checks/delivery.ts';
import type { CheckWords } from '../../locale.ts';

export const deliveryChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  receivedVolume: {
    title: 'Who sent most to this recipient around that time',
    caveat: 'Counts the first 5000 rows of the trace only.',
  },
  folderItems: { title: 'Folders with the most items' },
  legacyTls: { title: 'Are old TLS versions allowed for sending?' },
  copyingRules: { title: 'Rules that copy, add or redirect, and journal rules' },
  tlsaRecord: {
    title: 'TLSA record of the MX host, with signatures',
    caveat:
      'Needs dig (Linux, macOS or WSL). The flag `ad` in the answer means that a validating resolver found DNSSEC in order.',
  },
  mxDnssec: {
    title: 'MX record with DNSSEC, from a validating resolver',
    caveat: 'A server failure here, and an answer without DNSSEC elsewhere, point to broken signatures.',
  },
  inboundDane: {
    title: 'Incoming DANE of the domain',
    caveat: 'Only if the domain is your own and its mail comes to Exchange Online.',
  },
  mtaStsRecord: { title: 'MTA-STS record of the domain' },
  mtaStsPolicy: { title: 'MTA-STS policy of the domain', caveat: 'Compare its `mx:` lines with the MX record.' },
  allowLegacyTls: {
    title: 'Allow old TLS versions for sending',
    caveat:
      'Weakens the whole organisation, for clients that send to `smtp-legacy.office365.com`. Set it back to `$false` as soon as you can.',
  },
};
