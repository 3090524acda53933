/** Causes of errors of Exchange Server. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';

const REPORTS =
  'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages.md';
const PRESSURE = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/back-pressure.md';
const SHADOW = 'learn.microsoft.com/exchange/mail-flow/transport-high-availability/shadow-redundancy';
const SEEN = 'replies in logs and reports of Exchange Server';

export const transportCauses = {
  diskOrMemoryShort: {
    evidence: [
      { text: 'UsedDiskSpace' },
      { text: 'UsedVersionBuckets' },
      { text: 'PrivateBytes' },
      { text: 'SubmissionQueueLength' },
    ],
    actors: ['destinationAdmin'],
    fixes: ['relieveServer'],
    checks: ['backPressure'],
    source: PRESSURE,
  },
  transportServiceOff: {
    actors: ['destinationAdmin'],
    fixes: ['activateComponents', 'startTransport'],
    checks: ['serverHealth'],
    source: REPORTS,
  },
  queueFrozen: {
    evidence: [{ text: 'System not accepting network messages' }],
    actors: ['ourAdmin'],
    fixes: ['resumeQueue'],
    checks: ['suspendedQueues'],
    source: REPORTS,
  },
  storeThrottles: {
    evidence: [{ text: 'throttling limit exceeded' }],
    actors: ['destinationAdmin'],
    fixes: ['relieveDatabase'],
    checks: ['serverHealth'],
    source: SEEN,
  },
  connectorLooksInWrongDns: {
    actors: ['ourAdmin'],
    fixes: ['useRightDns'],
    checks: ['sendConnectorDns', 'mxPublic'],
    source: REPORTS,
  },
  mxLeadsBack: {
    evidence: [{ text: 'SMTPSEND.DNS.MxLoopback' }],
    actors: ['ourAdmin'],
    fixes: ['correctMxLoop'],
    checks: ['mxPublic'],
    source: REPORTS,
  },
  connectorPointsAtItself: { actors: ['ourAdmin'], fixes: ['separateFqdn'], checks: ['sendConnectors'], source: REPORTS },
  exchangeAuthMissing: {
    evidence: [{ text: 'X-EXPS' }, { text: 'Cannot achieve Exchange Server authentication' }],
    actors: ['ourAdmin'],
    fixes: ['allowExchangeAuth', 'stopInspection'],
    checks: ['receiveAuth'],
    source: REPORTS,
  },
  clocksApart: { actors: ['ourAdmin'], fixes: ['setClocks'], checks: ['receiveAuth'], source: SEEN },
  connectorCertificateMissing: {
    evidence: [{ text: 'could not be found' }, { text: 'tlscertificatename' }],
    actors: ['ourAdmin'],
    fixes: ['setConnectorCertificate'],
    checks: ['sendConnectorCertificate', 'exchangeCertificates'],
    source: SEEN,
  },
  recipientSizeLimit: {
    evidence: [{ text: 'RESOLVER.RST.RecipSizeLimit' }],
    actors: ['sender', 'recipientAdmin'],
    fixes: ['sendSmaller', 'raiseRecipientLimit'],
    checks: ['sizeLimits'],
    source: REPORTS,
  },
  senderSizeLimit: {
    evidence: [{ text: 'RESOLVER.RST.SendSizeLimit' }],
    actors: ['sender', 'ourAdmin'],
    fixes: ['sendSmaller', 'raiseSenderLimit'],
    checks: ['sizeLimits'],
    source: REPORTS,
  },
  transportSizeLimit: {
    actors: ['sender', 'destinationAdmin'],
    fixes: ['sendSmaller', 'raiseTransportLimit'],
    checks: ['sizeLimits'],
    source: REPORTS,
  },
  contentFilterQuarantine: {
    evidence: [{ text: 'Content Filter agent' }],
    actors: ['recipientAdmin'],
    fixes: ['releaseFromQuarantine'],
    checks: ['contentFilter'],
    source: REPORTS,
  },
  poisonousMessage: { actors: ['ourAdmin'], fixes: ['examinePoisonQueue'], checks: ['poisonQueue'], source: REPORTS },
  ruleWithOwnCode: {
    actors: ['rejectingAdmin'],
    fixes: ['findRule', 'askRejectingAdmin'],
    checks: ['rejectingRules'],
    source: REPORTS,
  },
  reservedDomain: { actors: ['sender'], fixes: ['correctAddress'], source: REPORTS },
  noDotInDomain: { actors: ['sender'], fixes: ['correctAddress'], source: REPORTS },
  foreignAddressType: { actors: ['ourAdmin'], fixes: ['correctAddress', 'addForeignConnector'], source: REPORTS },
  addressPolicyRouting: {
    actors: ['ourAdmin'],
    fixes: ['enableAddressBookRouting'],
    checks: ['addressBookPolicies'],
    source: REPORTS,
  },
  groupFilterInvalid: { actors: ['recipientAdmin'], fixes: ['repairGroupFilter'], checks: ['dynamicGroup'], source: REPORTS },
  recipientLimitReached: {
    actors: ['sender', 'ourAdmin'],
    fixes: ['splitRecipients'],
    checks: ['recipientLimits'],
    source: REPORTS,
  },
  relayNotOffered: {
    actors: ['sendingAdmin', 'destinationAdmin'],
    fixes: ['permitRelay', 'correctConnector'],
    checks: ['receivePermissions', 'acceptedDomains'],
    source: REPORTS,
  },
  storeWriteFailed: { actors: ['destinationAdmin'], fixes: ['examineStore'], checks: ['serverHealth'], source: SEEN },
  connectorOnWrongRole: {
    actors: ['destinationAdmin'],
    fixes: ['correctReceivePorts'],
    checks: ['receiveBindings'],
    source: REPORTS,
  },
  agentIncompatible: { actors: ['destinationAdmin'], fixes: ['disableAgent'], checks: ['transportAgents'], source: REPORTS },
  noShadowServer: {
    actors: ['ourAdmin'],
    fixes: ['bringShadowServers'],
    checks: ['shadowRedundancy', 'serverHealth'],
    source: SHADOW,
  },
} as const satisfies Record<string, DocumentedCause>;
