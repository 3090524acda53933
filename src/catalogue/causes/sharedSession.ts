/** Causes that lie in the session between two servers, of errors that many give alike. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';

const LOGIN = 'RFC 4954 sections 4 and 6; Gmail SMTP errors and codes';
const COMMANDS = 'RFC 5321 sections 4.2 and 4.3';
const TLS = 'RFC 3207 section 4; RFC 5248';
const REPORTS = 'MicrosoftDocs/SupportArticles-docs: non-delivery-reports-in-exchange-online.md';
const SPECTRUM = 'Email error codes (Spectrum), AUP#1260';
const PROVIDERS = 'Lists of replies of Gmail, Yahoo, Outlook.com and Mimecast';

export const sharedSessionCauses = {
  loginMissing: {
    actors: ['deviceOwner', 'sendingAdmin'],
    fixes: ['logInThere', 'followMx'],
    checks: ['sendConnectors'],
    source: LOGIN,
  },
  loginWrong: { actors: ['deviceOwner', 'sendingAdmin'], fixes: ['renewCredentials'], source: LOGIN },
  appPasswordNeeded: { actors: ['deviceOwner'], fixes: ['useAppPassword'], source: LOGIN },
  webLoginNeeded: { actors: ['deviceOwner'], fixes: ['logInByBrowser', 'useAppPassword'], source: LOGIN },
  tooManyLogins: {
    evidence: [{ text: 'too many login attempts' }],
    actors: ['deviceOwner'],
    fixes: ['logInLessOften'],
    source: 'Gmail SMTP errors and codes',
  },
  loginAccountOff: { actors: ['deviceOwner'], fixes: ['enableLoginAccount'], source: 'RFC 5248' },
  mechanismOff: { actors: ['deviceOwner', 'sendingAdmin'], fixes: ['chooseMechanism'], checks: ['receiveAuth'], source: LOGIN },
  tlsDemanded: {
    actors: ['sendingAdmin', 'deviceOwner'],
    fixes: ['startTlsFirst', 'allowTlsWhenSending'],
    checks: ['sendConnectorTls', 'smtpDialogue'],
    source: TLS,
  },
  weakCiphers: {
    evidence: [{ text: 'high-strength ciphers' }],
    actors: ['sendingAdmin'],
    fixes: ['updateTlsWhenSending'],
    source: 'Mimecast SMTP error codes',
  },
  tlsClientTooOld: {
    actors: ['sendingAdmin', 'deviceOwner'],
    fixes: ['updateTlsWhenSending'],
    source: 'Mimecast SMTP error codes',
  },
  nextHopWithoutTls: {
    actors: ['recipientAdmin', 'sender'],
    fixes: ['sendWithoutRequireTls'],
    checks: ['smtpDialogue'],
    source: 'RFC 8689',
  },
  programSpeaksWrongly: {
    actors: ['deviceOwner', 'sendingAdmin'],
    fixes: ['repairClient'],
    source: COMMANDS,
  },
  passingFault: { actors: ['nobody'], fixes: ['leaveToQueue', 'askIfItLasts'], source: COMMANDS },
  passingLoad: { actors: ['nobody'], fixes: ['leaveToQueue', 'slowDown'], source: COMMANDS },
  setUpWrongly: { actors: ['destinationAdmin'], fixes: ['examineDestination', 'tellOtherSide'], source: 'RFC 3463 section 3.4' },
  pathFault: {
    actors: ['destinationAdmin'],
    fixes: ['tellOtherSide', 'checkSendingRoute'],
    checks: ['testPort25'],
    source: 'RFC 3463 section 3.5',
  },
  retriesFromPool: {
    actors: ['rejectingAdmin'],
    fixes: ['exemptFromGreylisting'],
    checks: ['traceDetail'],
    source: 'RFC 6647',
  },
  sentAroundGateway: {
    actors: ['sendingAdmin', 'rejectingAdmin'],
    fixes: ['followMx'],
    checks: ['mxPublic', 'outboundConnector'],
    source: PROVIDERS,
  },
  hostListed: { actors: ['rejectingAdmin'], fixes: ['askToAllowHost'], source: PROVIDERS },
  destinationServiceOff: {
    actors: ['destinationAdmin'],
    fixes: ['correctMx', 'correctSmartHost', 'tellOtherSide'],
    checks: ['mxPublic', 'outboundConnector'],
    source: 'Mimecast SMTP error codes',
  },
  oneDomainAtATime: { actors: ['nobody'], fixes: ['leaveToQueue'], source: 'Gmail SMTP errors and codes' },
  priorityNotTaken: { actors: ['sender'], fixes: ['raisePriority'], source: 'RFC 6710' },
  greetsAsReceiver: {
    actors: ['senderAdmin', 'deviceOwner'],
    fixes: ['giveHostName'],
    checks: ['sendConnectors'],
    source: REPORTS,
  },
  ipv6RangeBusy: { actors: ['senderAdmin'], fixes: ['slowDown', 'sendOverIpv4'], source: REPORTS },
  ipv6Refused: { actors: ['sendingAdmin'], fixes: ['connectOverIpv4'], source: SPECTRUM },
  circleOfServers: {
    actors: ['destinationAdmin', 'recipientAdmin'],
    fixes: ['readReceived', 'openCircle'],
    source: 'RFC 5321 section 6.3',
  },
  idleTooLong: { actors: ['sendingAdmin'], fixes: ['leaveToQueue', 'checkSendingRoute'], source: 'RFC 5321 section 4.5.3.2' },
  loginAtInboundHost: {
    actors: ['deviceOwner'],
    fixes: ['useSubmissionHost'],
    source: 'Rejected mail with a bounce error (GoDaddy), IB401',
  },
  keyMissing: {
    actors: ['sendingAdmin', 'destinationAdmin'],
    fixes: ['sendPlainer'],
    source: 'RFC 3463 section 3.8, X.7.5 and X.7.6',
  },
} as const satisfies Record<string, DocumentedCause>;
