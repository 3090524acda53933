/** Why a message was refused by permission, rule, list or content. Imported by `causes.ts` alone. */

import type { DocumentedCause } from '../cause.ts';
import { FORWARDING, NDR } from '../sources.ts';

const LIST = `${NDR}non-delivery-reports-in-exchange-online.md@407820dd (2026-03-25)`;
const REFUSED = `${NDR}fix-error-code-550-5-7-1-in-exchange-online.md`;
const ATTRIBUTION = `${NDR}relay-access-denied-smtp.md (2024-01-24)`;
const GENERIC = `${NDR}fix-error-code-550-5-0-350-in-exchange-online.md (2024-01-24)`;

export const policyCauses = {
  outsidersNotAllowed: {
    evidence: [
      { text: 'RESOLVER.RST.AuthRequired' },
      { text: 'RESOLVER.RST.SenderNotAuthenticatedFor' },
      { text: 'not authenticated by organization' },
      { text: 'not authenticated for group' },
      { text: 'not authenticated for mailbox' },
    ],
    fixes: ['allowOutsiders', 'listSender'],
    checks: ['deliveryRestrictions'],
    source: REFUSED,
  },
  publicFolderClosed: {
    evidence: [{ text: 'AuthenticationRequiredForPublicFolder' }, { text: 'not authenticated for public folder' }],
    fixes: ['openPublicFolder'],
    checks: ['publicFolderRestrictions'],
    source: REFUSED,
  },
  senderNotListed: {
    evidence: [
      { text: 'RESOLVER.RST.NotAuthorized' },
      { text: 'RESOLVER.RST.RestrictedToRecipientsPermission' },
      { text: 'allowed-senders list' },
    ],
    fixes: ['changeRestriction'],
    checks: ['deliveryRestrictions'],
    source: LIST,
  },
  ruleRejected: {
    evidence: [{ text: 'TRANSPORT.RULES.RejectMessage' }],
    fixes: ['findRule'],
    checks: ['traceDetail', 'rejectingRules'],
    source: 'MicrosoftDocs/office-docs-powershell: exchange/exchange-ps/ExchangePowerShell/Set-TransportRule.md',
  },
  relayNotPermitted: {
    evidence: [
      { text: 'Unable to relay' },
      { text: 'Relaying denied' },
      { text: 'Relay access denied' },
      { text: 'not permitted to relay' },
    ],
    fixes: ['permitRelay'],
    checks: ['receivePermissions', 'acceptedDomains'],
    source: LIST,
  },
  sentToWrongServer: {
    fixes: ['correctMx', 'correctSmartHost'],
    checks: ['mxPublic', 'outboundConnector'],
    source: REFUSED,
  },
  addressListed: {
    evidence: [{ text: 'spamhaus' }, { text: 'spamcop' }, { text: 'barracudacentral' }],
    named: true,
    fixes: ['removeListingReason', 'delist'],
    source: REFUSED,
  },
  microsoftListed: {
    evidence: [{ text: 'delist@microsoft.com' }, { text: 'delist@messaging.microsoft.com' }],
    named: true,
    fixes: ['removeListingReason', 'forwardToDelist'],
    source: REFUSED,
  },
  hiddenByAllowList: {
    evidence: [{ text: 'Blocked by Customer Allow list' }],
    named: true,
    actors: ['ourAdmin'],
    fixes: ['takeOffAllowList'],
    checks: ['ipAllowList', 'inboundConnectors'],
    source: `${NDR}unable-to-relay-blocked-by-allow-list.md (2024-01-24)`,
  },
  notLoggedIn: {
    evidence: [{ text: 'Client was not authenticated' }],
    fixes: ['logIn'],
    checks: ['smtpAuth'],
    source: `${NDR}fix-error-code-5-7-57-in-exchange-online.md`,
  },
  senderAuthenticationFailed: {
    evidence: [{ text: 'DMARC' }, { text: 'Unauthenticated email' }],
    named: true,
    actors: ['senderAdmin'],
    fixes: ['authenticateDomain'],
    checks: ['dmarcRecord', 'spfRecord'],
    source: "providers' documented replies",
  },
  recipientRestricted: {
    fixes: ['askRecipientAdmin', 'changeRestriction'],
    checks: ['deliveryRestrictions'],
    source: REFUSED,
  },
  domainNotEnrolled: {
    actors: ['recipientAdmin'],
    fixes: ['verifyDomain', 'correctMx'],
    checks: ['acceptedDomain', 'mxPublic'],
    source: REFUSED,
  },
  certificateChanged: {
    fixes: ['matchInboundCertificate'],
    checks: ['inboundConnectors', 'sendConnectorCertificate'],
    source: ATTRIBUTION,
  },
  sourceAddressChanged: {
    actors: ['ourAdmin', 'ourNetwork'],
    fixes: ['correctSenderAddress'],
    checks: ['inboundConnectors'],
    source: ATTRIBUTION,
  },
  sendingChainIncomplete: {
    fixes: ['importIntermediates'],
    checks: ['certificateChain', 'sendConnectorCertificate'],
    source: `${NDR}tenantattribution-ndr.md@227ef3fb (2024-01-24)`,
  },
  certificateDomainNotAccepted: {
    evidence: [{ text: 'ATTR36' }],
    fixes: ['addCertificateDomain'],
    checks: ['acceptedDomains', 'inboundConnectors'],
    source:
      'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeHybrid/hybrid-configuration-wizard-errors/relay-access-denied-attr36-ndr.md',
  },
  forwardingSwitchedOff: {
    evidence: [{ text: 'does not allow external forwarding' }, { text: 'disabled external forwarding' }, { text: 'AS(7555)' }],
    fixes: ['removeForwarding', 'allowForwarding'],
    checks: ['outboundSpamPolicies', 'forwardingOfOriginal'],
    source: FORWARDING,
  },
  forwardingUnknown: {
    actors: ['ourSecurity'],
    fixes: ['secureAccount', 'removeForwarding'],
    checks: ['inboxRules'],
    source: FORWARDING,
  },
  embeddedFiles: {
    evidence: [{ text: 'AS345' }],
    named: true,
    actors: ['sender'],
    fixes: ['removeEmbeddedFiles'],
    source: GENERIC,
  },
  richTextHeader: {
    evidence: [{ text: 'x-dg-ref header is too long' }],
    named: true,
    actors: ['sender', 'ourAdmin'],
    fixes: ['useHtmlFormat'],
    source: GENERIC,
  },
} as const satisfies Record<string, DocumentedCause>;
