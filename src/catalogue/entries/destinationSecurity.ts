/** Exchange Online's codes where the destination promises DANE or MTA-STS and does not keep it. Imported by `index.ts` alone. */

import type { CauseId } from '../causes/index.ts';
import type { CheckId } from '../checks/index.ts';
import type { OwnRow } from '../entry.ts';
import { REPORTS } from '../sources.ts';

const CHECKED = '2026-11-23';
const DANE = 'learn.microsoft.com/purview/how-smtp-dane-works; RFC 7672';
const MTA_STS = 'learn.microsoft.com/purview/enhancing-mail-flow-with-mta-sts; RFC 8461';

/** Delayed for 24 hours under 4, given up under 5: the same fault of the destination. */
function dane(code: string, other: string, cause: CauseId, checks: readonly CheckId[]): OwnRow {
  return {
    authority: 'exchange-online',
    code,
    replies: code.startsWith('4') ? ['450', '451'] : ['550', '554'],
    actors: ['recipientAdmin'],
    ...(code.startsWith('4') ? { resumes: 'whenFixed', retryHours: 24 } : { resumes: 'sendAgainAfterFix' }),
    causes: [cause],
    fixes: ['tellOtherSide', 'bypassDane'],
    checks: [...checks, 'inboundDane', 'traceDetail'],
    links: ['dane', 'deliveryReports'],
    related: [other],
    sources: [REPORTS, DANE],
    checked: CHECKED,
  };
}

const mtaSts = {
  authority: 'exchange-online',
  actors: ['recipientAdmin'],
  fixes: ['tellOtherSide', 'bypassMtaSts'],
  links: ['mtaSts', 'deliveryReports'],
  sources: [REPORTS, MTA_STS],
  checked: CHECKED,
} as const satisfies Partial<OwnRow>;

const hosts = {
  ...mtaSts,
  causes: ['mxNotInPolicy'],
  checks: ['mtaStsPolicy', 'mxPublic', 'mtaStsRecord', 'traceDetail'],
} as const satisfies Partial<OwnRow>;

const certificate = {
  ...mtaSts,
  texts: ['failed MTA-STS validation'],
  causes: ['certificateAgainstPolicy'],
  checks: ['certificateNames', 'tlsSession', 'mtaStsPolicy', 'traceDetail'],
} as const satisfies Partial<OwnRow>;

const SESSION = ['tlsaRecord', 'tlsSession'] as const;
const NAMES = ['tlsaRecord', 'certificateNames'] as const;
const ZONE = ['mxDnssec', 'mxAtEachServer'] as const;

export const destinationSecurity = {
  'exchange-online/4.7.321': dane('4.7.321', 'exchange-online/5.7.321', 'daneWithoutTls', SESSION),
  'exchange-online/5.7.321': dane('5.7.321', 'exchange-online/4.7.321', 'daneWithoutTls', SESSION),
  'exchange-online/4.7.322': dane('4.7.322', 'exchange-online/5.7.322', 'mxCertificateExpired', NAMES),
  'exchange-online/5.7.322': dane('5.7.322', 'exchange-online/4.7.322', 'mxCertificateExpired', NAMES),
  'exchange-online/4.7.323': dane('4.7.323', 'exchange-online/5.7.323', 'tlsaMismatch', NAMES),
  'exchange-online/5.7.323': dane('5.7.323', 'exchange-online/4.7.323', 'tlsaMismatch', NAMES),
  'exchange-online/4.7.324': dane('4.7.324', 'exchange-online/5.7.324', 'dnssecBroken', ZONE),
  'exchange-online/5.7.324': dane('5.7.324', 'exchange-online/4.7.324', 'dnssecBroken', ZONE),
  'exchange-online/4.7.325': dane('4.7.325', 'exchange-online/5.7.325', 'mxCertificateName', NAMES),
  'exchange-online/5.7.325': dane('5.7.325', 'exchange-online/4.7.325', 'mxCertificateName', NAMES),
  'exchange-online/4.4.8': {
    ...hosts,
    code: '4.4.8',
    replies: ['450', '451'],
    resumes: 'whenFixed',
    retryHours: 24,
    related: ['exchange-online/5.4.8', 'exchange-online/4.7.5/mta-sts'],
  },
  'exchange-online/5.4.8': {
    ...hosts,
    code: '5.4.8',
    replies: ['550', '554'],
    resumes: 'sendAgainAfterFix',
    related: ['exchange-online/4.4.8', 'exchange-online/5.7.5/mta-sts'],
  },
  'exchange-online/4.7.5/mta-sts': {
    ...certificate,
    code: '4.7.5',
    replies: ['450', '451'],
    resumes: 'whenFixed',
    retryHours: 24,
    related: ['exchange-online/5.7.5/mta-sts', 'exchange-online/4.4.8'],
  },
  'exchange-online/5.7.5/mta-sts': {
    ...certificate,
    code: '5.7.5',
    replies: ['550', '554'],
    resumes: 'sendAgainAfterFix',
    related: ['exchange-online/4.7.5/mta-sts', 'exchange-online/5.4.8'],
  },
} as const satisfies Record<string, OwnRow>;
