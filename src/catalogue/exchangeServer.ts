/** Codes that Exchange Server gives. Imported by `entries.ts` alone. */

import type { EntryRow } from './entry.ts';
import { sessionCauses } from './sessionCauses.ts';

const CHECKED = '2026-11-22';
/** Two days until expiry and a notice after four hours are its defaults; each server can set others. */
const INTERVALS = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/queues/message-intervals.md';
const DELAY = 'RFC 3464 sections 2.3.3 and 2.3.9';
const SEEN = 'replies in queues of Exchange Server, "Error communicating with target host. -> …"; not in the documented list';

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
  'exchange-server/4.4.395': {
    authority: 'exchange-server',
    code: '4.4.395',
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
    related: ['exchange-server/4.4.397'],
    sources: [SEEN, INTERVALS],
    checked: CHECKED,
  },
  'exchange-server/4.4.397': {
    authority: 'exchange-server',
    code: '4.4.397',
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
    related: ['exchange-server/4.4.395', 'exchange-online/5.7.64'],
    sources: [SEEN, INTERVALS],
    checked: CHECKED,
  },
} as const satisfies Record<string, EntryRow>;
