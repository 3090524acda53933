/** Words for `catalogue/checks/access.ts` in English. */

import type { accessChecks as rows } from '../../../catalogue/checks/access.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const accessChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  authenticationPolicies: {
    title: 'Does an authentication policy forbid SMTP AUTH?',
    caveat: 'The policy of the user holds; where it is empty, the default of the organisation.',
  },
  sendAsPermission: {
    title: 'Who may send as this address?',
    caveat: 'Groups are shown as groups; look up their members.',
  },
  mailboxLicence: { title: 'Does the sending mailbox have a licence?' },
  groupRestrictions: { title: 'Who may write to this group?' },
  mailUserRestrictions: {
    title: 'Who may write to this mail user?',
    caveat: 'If `IsDirSynced` is True, change it on premises.',
  },
  teamRestrictions: { title: 'Who may write to this Microsoft 365 group?' },
  dkimSigning: {
    title: 'Does Exchange Online sign for this domain?',
    caveat: 'Answers for domains of your own organisation only.',
  },
  partnerConnectors: { title: 'Partner connectors and what they admit' },
  directSend: { title: 'Is Direct Send rejected?' },
  newConnectors: { title: 'Inbound connectors, the newest first' },
  blockedConnectors: {
    title: 'Is a connector blocked?',
    caveat: 'No result means that none is.',
  },
  outOfDateServers: { title: 'Servers that Exchange Online holds to be outdated' },
  exchangeVersions: { title: 'Builds of your Exchange servers', caveat: EXCHANGE_SERVER },
  enforcementPauses: { title: 'Pauses of the enforcement so far' },
  externalLimit: { title: "The organisation's limit of external recipients and its use" },
  topSenders: {
    title: 'Who sent most in the last 24 hours',
    caveat: 'Counts the newest 5000 rows of the trace only, internal mail and mail from outside included.',
  },
  tenantBlocks: { title: 'Block entries for this recipient and its domain' },
  allowSmtpAuth: {
    title: 'Allow SMTP AUTH for this mailbox',
    caveat: 'Put in the mailbox that logs in; it opens a way to try passwords, so only for mailboxes that need it.',
  },
  pauseEnforcement: {
    title: 'Pause the enforcement for 30 days',
    caveat: 'An organisation has 90 days a calendar year; they are gone once used.',
  },
  removeTenantBlock: {
    title: 'Remove the block entry of this recipient',
    caveat: 'Ask first why it was made. For a domain entry put in the domain.',
  },
};
