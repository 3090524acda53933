/** Exchange Online's reports after the last retry, and a domain that does not exist. Imported by `entries.ts` alone. */

import { sessionCauses } from '../causes/session.ts';
import type { CheckId } from '../checks/index.ts';
import type { OwnRow } from '../entry.ts';
import { EXPIRED, INTELLIGENCE, REPORTS } from '../sources.ts';
import { connectorDelays } from './connectorDelays.ts';

const CHECKED = '2026-11-22';
const EXPIRED_MAIL = 'sisimai/set-of-emails: maildir/bsd/lhost-office365-*.eml, "Message expired, …"';
const EXPIRED_CODE = 'sisimai/rb-sisimai: lib/sisimai/rhost/microsoft.rb@9c4a1847';
const EXPIRED_REPORT = 'non-delivery report of Exchange Online, 2020-12, "Message expired, cannot connect to remote server"';
const EXPIRED_PATTERN = 'inferred from 5.4.312, 5.4.316 and 5.4.317; no report with 5.4.315 was found';

/**
 * The report that ends a delay: the same causes, steps and articles; the other attempts are the first thing to look at, and
 * the message must be sent again.
 */
function expiryOf(id: keyof typeof connectorDelays, code: string, source: string): OwnRow {
  const { retryHours: _, ...delay }: OwnRow = connectorDelays[id];
  return {
    ...delay,
    code,
    replies: ['550'],
    resumes: 'sendAgainAfterFix',
    checks: [...new Set<CheckId>(['traceDetail', ...delay.checks])],
    related: [id],
    sources: [INTELLIGENCE, source],
  };
}

export const expiries = {
  'exchange-online/5.4.312': expiryOf('exchange-online/4.4.312', '5.4.312', EXPIRED_MAIL),
  'exchange-online/5.4.315': expiryOf('exchange-online/4.4.315', '5.4.315', EXPIRED_PATTERN),
  'exchange-online/5.4.316': expiryOf('exchange-online/4.4.316', '5.4.316', EXPIRED_MAIL),
  'exchange-online/5.4.317': expiryOf('exchange-online/4.4.317', '5.4.317', EXPIRED_REPORT),
  'exchange-online/5.4.318': expiryOf('exchange-online/4.4.318', '5.4.318', EXPIRED_CODE),
  'exchange-online/5.4.310': {
    authority: 'exchange-online',
    code: '5.4.310',
    replies: ['550'],
    actors: ['sender', 'destinationDns'],
    resumes: 'sendAgainToCorrectAddress',
    causes: ['domainMistyped', 'domainExpired'],
    fixes: [],
    checks: ['domainSoa', 'mxPublic'],
    links: ['deliveryReports'],
    related: ['exchange-online/4.4.312'],
    sources: [EXPIRED_CODE],
    checked: CHECKED,
  },
  'exchange-online/5.4.300': {
    authority: 'exchange-online',
    code: '5.4.300',
    replies: ['550'],
    wrapper: true,
    actors: ['inner'],
    resumes: 'sendAgainAfterInner',
    causes: ['destinationNeverAccepted'],
    ifProven: [...sessionCauses, 'throttledByPeer'],
    fixes: ['readInnerReply'],
    checks: ['traceDetail'],
    links: ['deliveryReports', 'messageExpired', 'messageTrace'],
    related: ['exchange-online/4.4.7'],
    sources: [REPORTS],
    checked: CHECKED,
  },
  'exchange-online/4.4.7': {
    authority: 'exchange-online',
    code: '4.4.7',
    replies: ['550'],
    actors: ['inner'],
    resumes: 'sendAgainAfterFix',
    causes: ['lastDeferDecides', 'destinationNeverAccepted', 'hybridRouteChanged'],
    ifProven: [...sessionCauses, 'duplicateRecipient', 'delayNotice'],
    fixes: [],
    checks: ['traceDetail', 'mxPublic', 'findRecipient', 'outboundConnector', 'validateConnector'],
    links: ['messageExpired', 'messageTrace', 'transportRouting'],
    related: ['exchange-online/5.4.300', 'exchange-server/4.4.7/delayed'],
    sources: [EXPIRED],
    checked: CHECKED,
  },
} as const satisfies Record<string, OwnRow>;
