/** Causes that lie with the sender, of errors that many servers give alike. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';

const SPF = 'RFC 7208 sections 4.6 and 8';
const DKIM =
  'RFC 6376 sections 3.6 and 6.1; MicrosoftDocs/defender-docs: defender-office-365/email-authentication-dkim-configure.md (2024-05-31)';
const DMARC = 'RFC 7489 sections 3.1 and 6.3';
const POOLS = 'MicrosoftDocs/defender-docs: defender-office-365/outbound-spam-high-risk-delivery-pool-about.md (2023-11-03)';
const ENDPOINTS = 'Microsoft 365 endpoints (endpoints.office.com), Exchange, TCP 25';
const SPAMHAUS = 'Spamhaus: DNSBL usage FAQ; DNSBL return codes, technical update (2019-09-30)';
const SENDERS = 'Email sender guidelines (Google); Sender best practices (Yahoo)';
const PROVIDERS = 'RFC 7372 and the lists of replies of Gmail, Yahoo, Outlook.com and iCloud';
const STANDARD = 'RFC 5321 sections 2.3.5 and 4.1.1.1; RFC 7505 section 4.2';

export const sharedCauses = {
  notInSpf: { actors: ['senderAdmin'], fixes: ['completeSpf'], checks: ['spfRecord'], source: SPF },
  spfMalformed: {
    evidence: [{ text: 'permerror' }, { text: 'too many DNS lookups' }, { text: 'suspicious entries' }],
    actors: ['senderAdmin'],
    fixes: ['completeSpf', 'tightenSpf'],
    checks: ['spfRecord'],
    source: SPF,
  },
  spfUnanswered: {
    evidence: [{ text: 'temperror' }, { text: 'unable to verify SPF' }],
    actors: ['senderAdmin'],
    fixes: ['repairSenderDns'],
    checks: ['spfAtEachServer'],
    source: SPF,
  },
  dkimUnsigned: { actors: ['senderAdmin'], fixes: ['signWithDkim'], checks: ['dkimSigning', 'dkimSelectors'], source: DKIM },
  dkimKeyMissing: {
    evidence: [{ text: 'no key for signature' }, { text: 'key not found' }, { text: 'no public key' }],
    actors: ['senderAdmin'],
    fixes: ['publishDkimKey'],
    checks: ['dkimSelectors', 'dkimSigning'],
    source: DKIM,
  },
  dmarcNotMet: {
    actors: ['senderAdmin'],
    fixes: ['completeSpf', 'signWithDkim', 'alignFrom'],
    checks: ['dmarcRecord', 'spfRecord', 'dkimSigning'],
    source: DMARC,
  },
  dmarcAbsent: { actors: ['senderAdmin'], fixes: ['publishDmarc'], checks: ['dmarcRecord'], source: DMARC },
  fromOfOtherDomain: { actors: ['senderAdmin'], fixes: ['alignFrom'], checks: ['dmarcRecord', 'dkimSelectors'], source: DMARC },
  arcBroken: { actors: ['sendingAdmin'], fixes: ['askForwarder'], source: 'RFC 8617 section 5.2' },
  noPointer: {
    actors: ['sendingAdmin', 'addressOwner'],
    fixes: ['setPointer', 'routeThroughRelay'],
    checks: ['outboundAddress', 'pointerRecord'],
    source: `RFC 7601 section 3; ${SENDERS}`,
  },
  ipv6WithoutPointer: {
    evidence: [{ text: 'IPv6 sending guidelines' }, { text: 'IPv6AuthError' }],
    actors: ['sendingAdmin', 'addressOwner'],
    fixes: ['setPointer', 'sendOverIpv4'],
    checks: ['pointerRecord'],
    source: SENDERS,
  },
  heloNotAHost: {
    actors: ['sendingAdmin', 'deviceOwner'],
    fixes: ['giveHostName'],
    checks: ['sendConnectors'],
    source: STANDARD,
  },
  sentThroughMicrosoft: {
    evidence: [
      { text: 'outbound.protection.outlook.com' },
      { text: '[40.92.' },
      { text: '[40.93.' },
      { text: '[40.107.' },
      { text: '(40.107.' },
      { text: '?ip=40.107.' },
      { text: '/ip/40.107.' },
    ],
    actors: ['senderAdmin', 'provider'],
    fixes: ['askSupportAboutListing'],
    checks: ['traceDetail', 'exchangeRanges'],
    source: `${ENDPOINTS}; ${POOLS}`,
  },
  domainWithoutRecords: {
    actors: ['senderAdmin'],
    fixes: ['repairSenderDomain'],
    checks: ['senderDomainRecords', 'traceDetail'],
    source: POOLS,
  },
  addressReputation: {
    actors: ['sendingAdmin'],
    fixes: ['findSendingAddress', 'stopUnwantedMail', 'routeThroughRelay'],
    checks: ['outboundAddress', 'listedAtSpamhaus'],
    source: PROVIDERS,
  },
  ownAddressListed: {
    actors: ['sendingAdmin'],
    fixes: ['findSendingAddress', 'stopUnwantedMail', 'delist'],
    checks: ['outboundAddress', 'listedAtSpamhaus'],
    source: SPAMHAUS,
  },
  onProvidersList: {
    actors: ['sendingAdmin'],
    fixes: ['findSendingAddress', 'stopUnwantedMail', 'askToDelist'],
    checks: ['outboundAddress'],
    source: PROVIDERS,
  },
  domainReputation: {
    actors: ['senderAdmin'],
    fixes: ['stopUnwantedMail', 'authenticateDomain'],
    checks: ['topSenders', 'dmarcRecord'],
    source: PROVIDERS,
  },
  domainOnList: {
    actors: ['senderAdmin'],
    fixes: ['findListedDomain', 'stopUnwantedMail', 'delistDomain'],
    checks: ['domainListed'],
    source: SPAMHAUS,
  },
  listAskedWrongly: { actors: ['rejectingAdmin'], fixes: ['correctListQuery'], checks: ['listTest'], source: SPAMHAUS },
  homeAddress: { actors: ['sendingAdmin'], fixes: ['relayInstead'], checks: ['outboundAddress'], source: PROVIDERS },
  tooMuchAtOnce: { actors: ['sendingAdmin'], fixes: ['slowDown', 'stopUnwantedMail'], checks: ['topSenders'], source: PROVIDERS },
  tooManySessions: {
    actors: ['sendingAdmin'],
    fixes: ['limitConnections'],
    checks: ['outboundConnections'],
    source: `${PROVIDERS}; MicrosoftDocs/office-docs-powershell: Set-TransportService`,
  },
  spamForwarded: {
    actors: ['senderAdmin'],
    fixes: ['stopForwardingSpam'],
    checks: ['forwardingMailboxes', 'outboundSpamPolicies'],
    source: `${SENDERS}; ${POOLS}`,
  },
  recipientsComplain: {
    actors: ['senderAdmin'],
    fixes: ['letUnsubscribe', 'stopUnwantedMail', 'slowDown'],
    checks: ['topSenders'],
    source: SENDERS,
  },
  senderOnList: { actors: ['rejectingAdmin'], fixes: ['askToAllow'], checks: ['senderBlocks'], source: PROVIDERS },
  ownDomainFromOutside: {
    actors: ['rejectingAdmin', 'senderAdmin'],
    fixes: ['askToAllow', 'authenticateDomain'],
    checks: ['spfRecord'],
    source: 'Mimecast SMTP error codes',
  },
  senderDomainUnknown: {
    actors: ['senderAdmin'],
    fixes: ['repairSenderDomain'],
    checks: ['senderDomainRecords'],
    source: STANDARD,
  },
  senderDomainNullMx: {
    actors: ['senderAdmin'],
    fixes: ['dropNullMx'],
    checks: ['senderDomainRecords'],
    source: STANDARD,
  },
  internalSenderName: {
    actors: ['deviceOwner', 'sendingAdmin'],
    fixes: ['repairSenderAddress'],
    source: STANDARD,
  },
  senderMistyped: { actors: ['sender', 'deviceOwner'], fixes: ['repairSenderAddress'], source: STANDARD },
  quotaOfAccount: { actors: ['sender', 'senderAdmin'], fixes: ['sendWithinLimits'], source: 'Gmail SMTP errors and codes' },
  mailsUnknownRecipients: {
    actors: ['sendingAdmin'],
    fixes: ['cleanRecipients'],
    source: 'Email error codes (Spectrum); Rejected mail with a bounce error (GoDaddy)',
  },
  accountSuspect: {
    actors: ['deviceOwner'],
    fixes: ['changePasswords', 'askToUnblockAccount'],
    source: 'Email error codes (Spectrum), AUP#1010 to 1080',
  },
  accountAbused: { actors: ['ourSecurity'], fixes: ['secureAccount'], checks: ['inboxRules', 'sentVolume'], source: PROVIDERS },
  addressNotOfLogin: {
    actors: ['deviceOwner'],
    fixes: ['sendAsOneself'],
    source: 'Email error codes (Spectrum), AUP#1500; replies of Orange, 421',
  },
} as const satisfies Record<string, DocumentedCause>;
