/** Why no connection came about, or did not last: names, addresses, ports, queues. Imported by `causes.ts` alone. */

import type { CauseRow } from './cause.ts';

const INTELLIGENCE = 'MicrosoftDocs/defender-docs: defender-office-365/connectors-mail-flow-intelligence.md (2023-06-14)';
const EXPIRED =
  'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online.md (2026-07-24)';
const INTERVALS = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/queues/message-intervals.md';
const WINSOCK = 'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2';
const PRACTICE = 'operator practice; not found in a document';

export const connectionCauses = {
  noMailRecords: {
    evidence: [{ text: 'InfoNoRecords' }],
    named: true,
    actors: ['destinationDns'],
    fixes: ['publishMailRecords', 'correctSmartHost'],
    checks: ['mxPublic', 'hostAddress'],
    source: 'sisimai/set-of-emails: maildir/bsd/lhost-office365-*.eml, "DNS query failed(InfoNoRecords)"',
  },
  dnsServersFail: {
    evidence: [{ text: 'ErrorRetry' }],
    named: true,
    actors: ['destinationDns'],
    fixes: ['repairDnsServers'],
    checks: ['mxAtEachServer'],
    source: INTELLIGENCE,
  },
  domainNonexistent: {
    evidence: [{ text: 'InfoDomainNonexistent' }, { text: 'DnsDomainDoesNotExist' }],
    named: true,
    actors: ['sender', 'destinationDns'],
    fixes: ['correctAddress', 'renewDomain'],
    checks: ['domainSoa'],
    source: 'sisimai/rb-sisimai: lib/sisimai/rhost/microsoft.rb@9c4a1847',
  },
  domainMistyped: {
    actors: ['sender'],
    fixes: ['correctAddress'],
    checks: ['domainSoa'],
    source: 'sisimai/rb-sisimai: lib/sisimai/rhost/microsoft.rb@9c4a1847',
  },
  domainExpired: {
    actors: ['destinationDns'],
    fixes: ['renewDomain'],
    checks: ['domainSoa'],
    source: INTELLIGENCE,
  },
  mxChanged: {
    actors: ['nobody'],
    fixes: ['waitForMx'],
    checks: ['mxAtEachServer'],
    source: INTELLIGENCE,
  },
  smartHostUnresolvable: {
    actors: ['ourAdmin'],
    fixes: ['correctSmartHost'],
    checks: ['connectorsBySmartHost', 'hostAddress'],
    source: INTELLIGENCE,
  },
  neverConnected: {
    evidence: [{ text: '(0.0.0.0)' }, { text: '=0.0.0.0' }],
    fixes: ['testTheName'],
    checks: ['mxPublic'],
    source: 'non-delivery reports of Exchange Online, "Server at <domain> (0.0.0.0) returned"',
  },
  connectionTimedOut: {
    evidence: [
      { text: 'Socket error code 10060' },
      { text: 'Winsock error code: 10060' },
      { text: 'SocketTimedout' },
      { text: 'SocketError: TimedOut' },
    ],
    named: true,
    fixes: ['bringServerBack', 'openPort25'],
    checks: ['testPort25', 'validateConnector'],
    source: WINSOCK,
  },
  serverDown: {
    fixes: ['bringServerBack', 'openPort25'],
    checks: ['testPort25', 'serverHealth'],
    source: INTELLIGENCE,
  },
  smartHostOutdated: {
    actors: ['ourAdmin'],
    fixes: ['correctSmartHost'],
    checks: ['outboundConnector', 'hostAddress'],
    source: INTELLIGENCE,
  },
  rangesBlocked: {
    fixes: ['openPort25'],
    checks: ['validateConnector', 'exchangeRanges'],
    source: INTELLIGENCE,
  },
  destinationUnreachable: {
    withoutConnector: true,
    actors: ['recipientAdmin'],
    fixes: ['waitAndTell'],
    checks: ['mxPublic', 'testPort25'],
    source: INTELLIGENCE,
  },
  connectionRefused: {
    evidence: [{ text: 'Socket error code 10061' }, { text: 'Winsock error code: 10061' }, { text: 'SocketConnectionRefused' }],
    named: true,
    fixes: ['startSmtpService', 'openPort25'],
    checks: ['testPort25', 'listener', 'receiveBindings'],
    source: INTELLIGENCE,
  },
  onPremisesShutDown: {
    actors: ['ourAdmin'],
    fixes: ['fixNowInAlert', 'turnConnectorOff', 'makeDomainAuthoritative'],
    checks: ['acceptedDomain', 'outboundConnector', 'turnConnectorOff', 'makeDomainAuthoritative'],
    source: INTELLIGENCE,
  },
  deadBackupMx: {
    withoutConnector: true,
    actors: ['recipientAdmin'],
    fixes: ['repairMxList'],
    checks: ['mxPublic', 'traceDetail'],
    source: PRACTICE,
  },
  localSocketPolicy: {
    evidence: [
      { text: 'Socket error code 10013' },
      { text: 'Winsock error code: 10013' },
      { text: 'Socket error code 10051' },
      { text: 'Winsock error code: 10051' },
      { text: 'Socket error code 10065' },
      { text: 'Winsock error code: 10065' },
    ],
    named: true,
    actors: ['sendingAdmin'],
    fixes: ['checkSendingRoute'],
    checks: ['testPort25'],
    source: WINSOCK,
  },
  connectionAborted: {
    evidence: [{ text: 'Winsock error code: 995' }, { text: 'Socket error code 995' }],
    named: true,
    fixes: ['bringServerBack', 'openPort25'],
    checks: ['testPort25', 'validateConnector'],
    source: 'non-delivery report of Exchange Online, 2026-07-07, "Cannot establish session with remote server"',
  },
  serviceNotAvailable: {
    evidence: [{ text: '[Message=421' }, { text: '(421 ' }, { text: 'Service not available' }],
    named: true,
    fixes: ['leaveMaintenance', 'allowConnectingAddress'],
    checks: ['serverHealth', 'backPressure', 'receiveBindings'],
    source: INTELLIGENCE,
  },
  smtpInspection: {
    evidence: [{ text: '220 ****' }],
    fixes: ['stopInspection'],
    checks: ['smtpDialogue'],
    source:
      'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeServer/mailflow/cannot-send-receive-email-behind-cisco-firewall.md',
  },
  serverOverloaded: {
    fixes: ['restoreService'],
    checks: ['serverHealth', 'backPressure', 'receiveLog'],
    source: INTELLIGENCE,
  },
  networkPath: {
    fixes: ['repairPath'],
    checks: ['packetSize', 'receiveLimits'],
    source: INTELLIGENCE,
  },
  connectionReset: {
    evidence: [{ text: 'ConnectionReset' }, { text: 'Socket error code 10054' }, { text: 'Winsock error code: 10054' }],
    named: true,
    fixes: ['readReceiveLog', 'stopInspection'],
    checks: ['receiveLog', 'receiveLimits'],
    source: WINSOCK,
  },
  suspiciousServer: {
    evidence: [{ text: 'SuspiciousRemoteServerError' }],
    named: true,
    fixes: ['stopInspection', 'readReceiveLog'],
    checks: ['tlsSession', 'smtpDialogue'],
    source: 'sisimai/rb-sisimai: lib/sisimai/rhost/microsoft.rb@9c4a1847; the word is seen, its meaning not documented',
  },
  connectorMisconfigured: {
    actors: ['ourAdmin'],
    fixes: ['correctConnector'],
    checks: ['outboundConnector', 'validateConnector'],
    source: INTELLIGENCE,
  },
  destinationFault: {
    fixes: ['examineDestination'],
    checks: ['testPort25', 'serverHealth'],
    source: INTELLIGENCE,
  },
  delayNotice: {
    evidence: [{ outcome: 'delayed' }, { text: 'Message delayed' }, { text: 'Action: delayed' }],
    named: true,
    actors: ['nobody'],
    fixes: ['waitForQueue'],
    checks: ['queueOfDomain'],
    source: `${INTERVALS}; RFC 3464 sections 2.3.3 and 2.3.9`,
  },
  lastDeferDecides: {
    evidence: [{ text: 'QUEUE.Expired' }],
    named: true,
    actors: ['inner'],
    fixes: ['findLastDefer'],
    checks: ['traceDetail'],
    source: EXPIRED,
  },
  destinationNeverAccepted: {
    actors: ['recipientAdmin'],
    fixes: ['tellOtherSide'],
    checks: ['traceDetail', 'mxPublic'],
    source: EXPIRED,
  },
  hybridRouteChanged: {
    actors: ['ourAdmin', 'ourNetwork'],
    fixes: ['rerunHybridWizard'],
    checks: ['outboundConnector', 'validateConnector'],
    source: EXPIRED,
  },
  duplicateRecipient: {
    evidence: [{ text: 'AmbiguousRecipientTransientException' }],
    named: true,
    actors: ['ourAdmin'],
    fixes: ['removeDuplicateAddress'],
    checks: ['findRecipient'],
    source: EXPIRED,
  },
  throttledByPeer: {
    evidence: [{ text: 'Server busy' }, { text: 'greylist' }, { text: 'graylist' }, { text: 'rate limit' }],
    named: true,
    actors: ['senderAdmin'],
    fixes: ['slowDown', 'readInnerReply'],
    checks: ['traceDetail'],
    source: PRACTICE,
  },
} as const satisfies Record<string, CauseRow>;
