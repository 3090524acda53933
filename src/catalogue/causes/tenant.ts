/** Causes of connectors, limits and trust of senders in Exchange Online. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';
import { NDR, REPORTS } from '../sources.ts';

const BLOCKS = `${NDR}fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750.md@76c1a053 (2026-10-02)`;
const SPF = `${NDR}fix-error-code-5-7-23-in-exchange-online.md`;
const THROTTLING = `${NDR}fix-error-code-451-4-7-500-699-asxxx-in-exchange-online.md`;
const DIRECT_SEND = 'techcommunity 4408790 (2025-08-12)';
const LIMITS = 'techcommunity 4372797 (2025-07-14)';
const CONNECTORS = 'MicrosoftDocs/defender-docs: defender-office-365/connectors-detect-respond-to-compromise.md';
const INBOUND = 'MicrosoftDocs/office-docs-powershell: exchange/exchange-ps/ExchangePowerShell/Set-InboundConnector.md';

export const tenantCauses = {
  frontEndOverloaded: {
    actors: ['nobody'],
    fixes: ['leaveToRetry'],
    source: 'operator practice',
  },
  transportNotReached: {
    actors: ['destinationAdmin'],
    fixes: ['startTransport', 'correctReceivePorts', 'correctServerDns'],
    checks: ['serverHealth', 'receiveBindings'],
    source: 'operator practice: PRX2, PRX4 and PRX5 on Exchange Server',
  },
  hybridTrustOutdated: {
    actors: ['ourAdmin'],
    fixes: ['rerunHybridWizard'],
    checks: ['receiveConnectorTls'],
    source:
      'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeHybrid/email-delivery/mails-issues-occur-after-april-15-2016.md (2022-03-31)',
  },
  exchangeOutOfDate: {
    evidence: [{ text: 'Exchange server version is out-of-date' }],
    fixes: ['updateExchange', 'pauseEnforcement'],
    checks: ['outOfDateServers', 'exchangeVersions', 'enforcementPauses', 'pauseEnforcement'],
    source: 'techcommunity 3815328; techcommunity 4007169 (2023-12-12)',
  },
  gatewayBypassed: {
    actors: ['senderAdmin'],
    fixes: ['sendThroughMx'],
    checks: ['mxPublic'],
    source: INBOUND,
  },
  gatewayChanged: {
    actors: ['recipientAdmin'],
    fixes: ['admitGateway'],
    checks: ['partnerConnectors'],
    source: INBOUND,
  },
  directSendOff: {
    fixes: ['connectSource', 'submitAuthenticated'],
    checks: ['directSend', 'inboundConnectors'],
    source: DIRECT_SEND,
  },
  forwardedUnderOurName: {
    actors: ['rejectingAdmin', 'senderAdmin'],
    fixes: ['rewriteWhenForwarding', 'connectSource'],
    checks: ['inboundConnectors'],
    source: DIRECT_SEND,
  },
  impersonation: {
    actors: ['nobody'],
    fixes: ['leaveRefused'],
    source: DIRECT_SEND,
  },
  relayPoolUsed: {
    evidence: [{ text: 'RegularRelayOutboundPool' }],
    actors: ['ourAdmin'],
    fixes: ['filterBehindGateway', 'acceptSenderDomain', 'shortenForwarding'],
    checks: ['traceDetail', 'acceptedDomains'],
    source: `${NDR}forwarded-message-rejected-5-7-367-ndr.md@13b3ced7 (2026-03-25)`,
  },
  trialLimitReached: {
    evidence: [{ text: 'trial tenant has exceeded' }],
    fixes: ['sendWithinLimits', 'buyLicences'],
    checks: ['externalLimit'],
    source: LIMITS,
  },
  externalLimitReached: {
    evidence: [
      { text: 'tenant external recipient rate limit' },
      { text: 'daily limit for sending email to external recipients' },
    ],
    fixes: ['findTopSenders', 'sendWithinLimits', 'buyLicences'],
    checks: ['externalLimit', 'topSenders'],
    source: LIMITS,
  },
  sentFromInitialDomain: {
    evidence: [{ text: 'onmicrosoft.com domains' }],
    fixes: ['useOwnDomain'],
    checks: ['acceptedDomains', 'topSenders'],
    source: REPORTS,
  },
  tenantMisused: {
    actors: ['ourSecurity', 'provider'],
    fixes: ['closeLeak', 'askSupportAboutTenant'],
    checks: ['topSenders', 'blockedConnectors', 'newConnectors'],
    source: BLOCKS,
  },
  volumeFromNothing: {
    actors: ['ourAdmin', 'provider'],
    fixes: ['raiseVolumeSlowly', 'askSupportAboutTenant'],
    checks: ['topSenders'],
    source: 'operator practice: a first large volume through a connector trips the threshold',
  },
  subscriptionRenewed: {
    actors: ['nobody'],
    fixes: ['waitForRenewal'],
    source: BLOCKS,
  },
  newTenant: {
    actors: ['ourAdmin', 'provider'],
    fixes: ['askSupportAboutAddress', 'buyLicences'],
    source: BLOCKS,
  },
  recipientOnOurList: {
    evidence: [{ text: 'Tenant Allow Block List' }, { text: 'tenant recipient block policy' }],
    fixes: ['takeOffTenantList'],
    checks: ['tenantBlocks', 'removeTenantBlock'],
    source: BLOCKS,
  },
  connectorMisused: {
    evidence: [{ text: 'bad inbound connector' }],
    actors: ['ourSecurity', 'ourAdmin'],
    fixes: ['secureConnector', 'unblockConnector'],
    checks: ['blockedConnectors', 'newConnectors'],
    source: CONNECTORS,
  },
  connectorLoose: {
    actors: ['ourAdmin'],
    fixes: ['identifyByCertificate'],
    checks: ['inboundConnectors'],
    source: BLOCKS,
  },
  domainNotRegistered: {
    evidence: [{ text: 'unregistered domain' }],
    actors: ['ourAdmin', 'provider'],
    fixes: ['verifyDomain', 'askSupportAboutTenant'],
    checks: ['acceptedDomains', 'topSenders'],
    source: BLOCKS,
  },
  ipv6Unauthenticated: {
    evidence: [{ text: 'must pass either SPF or DKIM validation' }],
    fixes: ['completeSpf', 'signWithDkim', 'sendOverIpv4'],
    checks: ['spfRecord', 'dkimSigning'],
    source: REPORTS,
  },
  leftByRiskPool: {
    actors: ['ourAdmin', 'ourSecurity'],
    fixes: ['findWhyRatedSpam'],
    checks: ['traceDetail', 'blockedSender'],
    source: SPF,
  },
  forwardedWithoutRewriting: {
    evidence: [{ redirected: true }],
    actors: ['rejectingAdmin', 'senderAdmin'],
    fixes: ['rewriteWhenForwarding', 'signWithDkim'],
    checks: ['forwardingOfOriginal'],
    source: 'RFC 7208 section 8.4 and appendix D',
  },
  changedOnTheWay: {
    actors: ['senderAdmin', 'rejectingAdmin'],
    fixes: ['signLast'],
    source: REPORTS,
  },
  gatewayHidesSender: {
    actors: ['recipientAdmin'],
    fixes: ['filterBehindGateway'],
    checks: ['inboundConnectors'],
    source: 'MicrosoftDocs/OfficeDocs-Exchange: enhanced-filtering-for-connectors',
  },
  volumeRulesNotMet: {
    evidence: [{ text: 'does not meet the required authentication level' }],
    fixes: ['meetVolumeRules'],
    checks: ['dmarcRecord', 'spfRecord', 'dkimSigning'],
    source: 'support.microsoft.com: fix NDR error 550 5.7.515 in Outlook.com',
  },
  volumeJumped: {
    actors: ['senderAdmin'],
    fixes: ['buildHistory'],
    source: THROTTLING,
  },
  sourceNotAttributed: {
    actors: ['ourAdmin'],
    fixes: ['connectSource'],
    checks: ['inboundConnectors'],
    source: THROTTLING,
  },
  accountBanned: {
    actors: ['ourSecurity', 'provider'],
    fixes: ['secureAccount', 'askSupportAboutBan'],
    checks: ['blockedSender', 'inboxRules', 'sentVolume'],
    source: REPORTS,
  },
  addressBannedByMail: {
    actors: ['senderAdmin'],
    fixes: ['removeListingReason', 'delistByMail'],
    source: REPORTS,
  },
  addressBanned: {
    actors: ['senderAdmin'],
    fixes: ['removeListingReason', 'delistAtPortal'],
    source: REPORTS,
  },
  domainBanned: {
    actors: ['senderAdmin', 'provider'],
    fixes: ['stopDomainSpam', 'askSupportAboutBan'],
    checks: ['spfRecord', 'dmarcRecord'],
    source: REPORTS,
  },
} as const satisfies Record<string, DocumentedCause>;
