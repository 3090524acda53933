/** Why an address or a mailbox could not be served: directory, forwarding, space, routing of a domain. Imported by `causes.ts` alone. */

import type { DocumentedCause } from '../cause.ts';
import { NDR, SUBMISSION } from '../sources.ts';

const LIST = `${NDR}non-delivery-reports-in-exchange-online.md@407820dd (2026-03-25)`;
const NOT_FOUND = `${NDR}fix-error-code-550-5-1-10-in-exchange-online.md`;
const EDGE = `${NDR}fix-error-code-550-5-4-1.md@19eeb4c6 (2026-10-02)`;
const RELAY = `${NDR}fix-error-code-550-5-4-1-in-exchange-online.md`;
const LOOP = `${NDR}fix-error-code-5-4-6-through-5-4-20-in-exchange-online.md`;

export const recipientCauses = {
  notInDirectory: {
    evidence: [{ text: 'RESOLVER.ADR.RecipientNotFound' }],
    named: true,
    fixes: ['correctAddress', 'createRecipient', 'clearAutoComplete'],
    checks: ['findRecipient', 'deletedMailbox'],
    source: NOT_FOUND,
  },
  forwardingBroken: {
    evidence: [{ redirected: true }],
    actors: ['recipient', 'recipientAdmin'],
    fixes: ['correctForwarding'],
    checks: ['forwardingOfOriginal'],
    source: NOT_FOUND,
  },
  backscatter: {
    actors: ['nobody'],
    fixes: ['ignoreBackscatter'],
    checks: ['wasItSent'],
    source: NOT_FOUND,
  },
  oldExchangeAddress: {
    evidence: [{ text: 'RESOLVER.ADR.ExRecipNotFound' }, { text: 'IMCEAEX-' }],
    named: true,
    actors: ['ourAdmin'],
    fixes: ['addX500Address', 'clearAutoComplete'],
    checks: ['oldAddresses'],
    source: `${NDR}exrecipnotfound-ndr.md`,
  },
  notInServerDirectory: {
    evidence: [{ text: 'RESOLVER.ADR.RecipNotFound' }],
    named: true,
    actors: ['recipientAdmin', 'sender'],
    fixes: ['enableRemoteMailbox', 'createRecipient', 'correctAddress'],
    checks: ['remoteMailbox', 'findRecipient'],
    source:
      'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeHybrid/email-delivery/delivery-has-failed-and-550-5-1-1-resolver.adr.recipnotfound.md',
  },
  unknownAtRemote: {
    evidence: [
      { text: 'User unknown' },
      { text: 'unknown user' },
      { text: 'No such user' },
      { text: 'mailbox does not exist' },
      { text: 'user does not exist' },
      { text: 'recipient does not exist' },
      { text: 'address does not exist' },
      { text: 'tried to reach does not exist' },
    ],
    named: true,
    actors: ['sender'],
    fixes: ['correctAddress', 'clearAutoComplete'],
    source: LIST,
  },
  addressOutdated: {
    actors: ['sender'],
    fixes: ['correctAddress', 'clearAutoComplete'],
    source: LIST,
  },
  recipientMailboxFull: {
    evidence: [
      { text: 'STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded' },
      { text: 'STOREDRV.Deliver: mailbox full' },
    ],
    named: true,
    actors: ['recipient', 'recipientAdmin'],
    fixes: ['freeSpace'],
    checks: ['mailboxSize'],
    source: LIST,
  },
  remoteMailboxFull: {
    evidence: [{ text: 'over quota' }, { text: 'overquota' }, { text: 'out of storage' }, { text: '... Mailbox Full' }],
    named: true,
    actors: ['recipient'],
    fixes: ['tellRecipient'],
    source: "providers' documented replies",
  },
  namedPropertiesFull: {
    evidence: [{ text: 'MapiExceptionNamedPropsQuotaExceeded' }],
    named: true,
    actors: ['recipientAdmin', 'provider'],
    fixes: ['askSupportAboutProperties'],
    source: 'operator practice; not found in a document',
  },
  senderMailboxFull: {
    evidence: [{ text: 'STOREDRV.Submission.Exception:QuotaExceededException' }],
    fixes: ['emptySentItems'],
    checks: ['sentItems'],
    source: SUBMISSION,
  },
  sendingLimitReached: {
    evidence: [
      { text: 'Submission quota exceeded' },
      { text: 'SubmissionQuotaExceeded' },
      { text: 'submission quota was exceeded' },
      { text: 'daily limit for message recipients' },
    ],
    fixes: ['sendWithinLimits'],
    checks: ['sentVolume'],
    source: LIST,
  },
  accountMisused: {
    actors: ['ourSecurity'],
    fixes: ['secureAccount', 'unblockSender'],
    checks: ['blockedSender', 'inboxRules', 'sentVolume', 'unblockSender'],
    source: `${NDR}fix-error-code-550-5-1-8.md@19eeb4c6 (2026-10-02)`,
  },
  legitimateVolume: {
    actors: ['ourAdmin'],
    fixes: ['unblockSender', 'sendWithinLimits'],
    checks: ['sentVolume', 'unblockSender'],
    source: `${NDR}fix-error-code-550-5-1-8.md@19eeb4c6 (2026-10-02)`,
  },
  addressNotInCloud: {
    evidence: [{ text: 'Recipient address rejected: Access denied' }],
    fixes: ['correctAddress', 'createRecipient', 'resetProxyAddress'],
    checks: ['findRecipient', 'acceptedDomain'],
    source: EDGE,
  },
  publicFolderNotSynced: {
    fixes: ['syncPublicFolders'],
    checks: ['findRecipient'],
    source: EDGE,
  },
  dynamicGroupNotSynced: {
    fixes: ['addMailContact'],
    checks: ['findRecipient'],
    source: EDGE,
  },
  domainOutOfStep: {
    fixes: ['switchDomainType'],
    checks: ['acceptedDomains', 'switchDomainType'],
    source: EDGE,
  },
  domainNotAccepted: {
    evidence: [{ text: 'Relay Access Denied' }],
    fixes: ['verifyDomain', 'correctMx'],
    checks: ['acceptedDomain', 'mxPublic'],
    source: RELAY,
  },
  mxWrongTenant: {
    fixes: ['correctMx'],
    checks: ['mxPublic'],
    source: RELAY,
  },
  inboundConnectorMissing: {
    actors: ['ourAdmin'],
    fixes: ['createInboundConnector'],
    checks: ['inboundConnectors'],
    source: `${RELAY}; support KB 2827473`,
  },
  loopByMx: {
    fixes: ['useSmartHost', 'makeDomainAuthoritative'],
    checks: ['acceptedDomain', 'outboundConnector', 'makeDomainAuthoritative'],
    source: LOOP,
  },
  loopByCentralTransport: {
    fixes: ['dedicateHybridConnector'],
    checks: ['centralTransport'],
    source: LOOP,
  },
  domainNotVerified: {
    fixes: ['verifyDomain'],
    checks: ['acceptedDomains'],
    source: 'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeOnline/administration/hop-count-exceeded-ndr.md',
  },
  forwardingLoop: {
    actors: ['recipient', 'recipientAdmin'],
    fixes: ['breakForwardingLoop'],
    checks: ['forwardingOfRecipient'],
    source: LIST,
  },
} as const satisfies Record<string, DocumentedCause>;
