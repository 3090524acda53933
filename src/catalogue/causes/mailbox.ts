/** Causes of recipients, mailboxes and content in Exchange Online. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';
import { NDR } from '../sources.ts';

const LIST = `${NDR}non-delivery-reports-in-exchange-online.md@407820dd (2026-03-25)`;
const DENIED = `${NDR}fix-error-code-550-5-1-0-in-exchange-online.md@0a82626b`;
const OLD_SUPPORT = 'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/';

export const mailboxCauses = {
  blockedByRecipient: {
    actors: ['recipient'],
    fixes: ['askToUnblock'],
    checks: ['junkSettings'],
    source: DENIED,
  },
  recipientMigrated: {
    actors: ['sender'],
    fixes: ['clearAutoComplete'],
    source: DENIED,
  },
  spfIncomplete: {
    evidence: [{ text: 'SPF Permanent Error' }],
    named: true,
    actors: ['senderAdmin'],
    fixes: ['completeSpf'],
    checks: ['spfRecord'],
    source: DENIED,
  },
  groupJustRestored: {
    actors: ['nobody'],
    fixes: ['waitForGroup'],
    source: `${NDR}email-to-restored-group-fails-with-error.md@e5ed52c5 (2026-07-27)`,
  },
  addressNotWrittenBack: {
    actors: ['ourAdmin'],
    fixes: ['writeBackAddresses'],
    source: `${OLD_SUPPORT}ExchangeHybrid/calendars/550-5111-ndr-delegate-sends-update-meeting.md`,
  },
  severalFromAddresses: {
    fixes: ['nameOneSender'],
    source: `${NDR}fix-error-code-550-5-1-20-multiple-from-addresses.md@01dde68f; RFC 5322 section 3.6.2`,
  },
  refusedAsUnknown: {
    actors: ['senderAdmin', 'recipientAdmin'],
    fixes: ['tellOtherSide'],
    source: 'operator practice: some systems answer unwanted mail as if the mailbox did not exist',
  },
  noPrimaryAddress: {
    evidence: [{ text: 'RESOLVER.ADR.BadPrimary' }],
    fixes: ['correctContactAddress', 'clearAutoComplete'],
    checks: ['findRecipient'],
    source: `${OLD_SUPPORT}ExchangeOnline/email-delivery/ndr/badprimary-ndr.md`,
  },
  clutterFolderMissing: {
    fixes: ['turnClutterOff'],
    checks: ['clutter', 'turnClutterOff'],
    source: `${OLD_SUPPORT}ExchangeOnline/email-delivery/ndr/mapiexceptionnotfound-ndr.md`,
  },
  delegateOutdated: {
    evidence: [{ text: 'DelegateUserValidationException' }],
    fixes: ['addDelegateAfresh'],
    checks: ['calendarDelegates'],
    source: `${OLD_SUPPORT}ExchangeHybrid/email-delivery/ndr-5-2-0-when-sending-meeting-invites.md`,
  },
  noFederatedAddress: {
    evidence: [{ text: 'UserWithoutFederatedProxyAddressException' }],
    fixes: ['addFederatedAddress'],
    checks: ['findRecipient', 'federatedDomains'],
    source:
      "the error's description in Exchange Web Services: a federated organisation, a user without a proxy address in any of its domains",
  },
  senderFloodsRecipient: {
    fixes: ['sendFewerToOne'],
    checks: ['receivedVolume'],
    source: `${LIST}; Microsoft message center MC272450 (2021-07-23)`,
  },
  recipientFlooded: {
    fixes: ['stopFlood', 'sendFewerToOne'],
    checks: ['receivedVolume'],
    source: `${LIST}; Exchange Team Blog, "Hot Recipients Throttling" (2021-02-22)`,
  },
  journalArchiveOff: {
    fixes: ['allowJournalArchive', 'moveJournal'],
    checks: ['journalArchive', 'journalRules'],
    source: LIST,
  },
  approvalTagMissing: {
    evidence: [{ text: 'APPROVAL.InvalidExpiry' }],
    fixes: ['createModerationTag'],
    checks: ['moderationTag', 'createModerationTag'],
    source: `${OLD_SUPPORT}ExchangeOnline/email-delivery/ndr/550-5-6-0-approval-invalidexpiry-cannot-read-expiry-poilcy-error.md`,
  },
  ruleNotFinished: {
    actors: ['ourAdmin'],
    fixes: ['letRuleGoOn', 'protectAttachment'],
    checks: ['deferringRules', 'traceDetail'],
    source: `${OLD_SUPPORT}ExchangeOnline/email-delivery/ndr/invalid-message-ndr.md`,
  },
  contentDamaged: {
    actors: ['sender', 'deviceOwner'],
    fixes: ['sendFromOtherClient'],
    source: LIST,
  },
  binHexWrapped: {
    actors: ['sender', 'deviceOwner'],
    fixes: ['sendAsOrdinaryMime'],
    source: `${OLD_SUPPORT}ExchangeServer/mailflow/external-or-application-created-emails-cannot-be-delivered.md`,
  },
  extensionsHidden: {
    actors: ['destinationAdmin'],
    fixes: ['stopInspection', 'offerBodyTypes'],
    checks: ['smtpDialogue', 'receiveAbilities'],
    source: `${OLD_SUPPORT}ExchangeServer/mailflow/cannot-send-receive-email-behind-cisco-firewall.md`,
  },
  bareLineFeeds: {
    actors: ['sender', 'deviceOwner'],
    fixes: ['sendFromOtherClient', 'endLinesProperly'],
    source: `${NDR}fix-error-code-550-5-6-11-in-exchange-online.md (2024-01-24)`,
  },
  chunkingMissing: {
    actors: ['recipientAdmin'],
    fixes: ['offerChunking'],
    checks: ['smtpDialogue', 'receiveAbilities'],
    source: `${NDR}fix-error-code-550-5-6-11-in-exchange-online.md (2024-01-24)`,
  },
} as const satisfies Record<string, DocumentedCause>;
