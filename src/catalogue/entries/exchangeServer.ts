/** Codes that Exchange Server gives. Imported by `entries.ts` alone. */

import { sessionCauses } from '../causes/session.ts';
import type { OwnRow } from '../entry.ts';
import { INTERVALS } from '../sources.ts';

const CHECKED = '2026-11-22';
const DELAY = 'RFC 3464 sections 2.3.3 and 2.3.9';
const SEEN = 'replies in queues of Exchange Server, "Error communicating with target host. -> …"; not in the documented list';

/** What a transport service says when the next hop failed it: 395 it answered with an error, 397 the talk broke off. */
const wrapper = {
  authority: 'exchange-server',
  replies: ['451'],
  wrapper: true,
  actors: ['inner'],
  resumes: 'whenInnerIsSolved',
  retryHours: 48,
  causes: [],
  ifProven: sessionCauses,
  fixes: ['readInnerReply'],
  checks: ['retryingQueues', 'sendConnectorCertificate', 'logSendConnector', 'retryQueues'],
  links: ['deliveryReports', 'messageIntervals', 'protocolLogging'],
  sources: [SEEN, INTERVALS],
  checked: CHECKED,
} as const satisfies Omit<OwnRow, 'code' | 'related'>;

export const exchangeServer = {
  'exchange-server/4.4.7/delayed': {
    authority: 'exchange-server',
    code: '4.4.7',
    replies: ['400', '450'],
    texts: ['Message delayed', 'Action: delayed'],
    actors: ['nobody'],
    resumes: 'doNotSendAgainYet',
    retryHours: 48,
    causes: ['delayNotice'],
    ifProven: sessionCauses,
    fixes: [],
    checks: ['queueOfDomain', 'retryingQueues', 'retryQueues'],
    links: ['serverReports', 'messageIntervals'],
    related: ['exchange-online/4.4.7'],
    sources: [INTERVALS, DELAY],
    checked: CHECKED,
  },
  'exchange-server/4.4.395': { ...wrapper, code: '4.4.395', related: ['exchange-server/4.4.397'] },
  'exchange-server/4.4.397': { ...wrapper, code: '4.4.397', related: ['exchange-server/4.4.395', 'exchange-online/5.7.64'] },
} as const satisfies Record<string, OwnRow>;
