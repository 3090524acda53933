/** Causes of logging in, and of recipients closed to the sender, in Exchange Online. Imported by `index.ts` alone. */

import type { DocumentedCause } from '../cause.ts';
import { NDR, REPORTS } from '../sources.ts';

const DEVICES =
  'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeOnline/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off.md';
const CONTINUOUS =
  'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeOnline/mail-flow-best-practices/continuous-error-throttling-smtp-auth-submissions.md';
const CAS_MAILBOX = 'MicrosoftDocs/office-docs-powershell@93336da2: exchange/exchange-ps/ExchangePowerShell/Set-CASMailbox.md';
const SEEN = 'replies seen in public';

export const accessCauses = {
  credentialsWrong: {
    evidence: [{ text: 'user credentials were incorrect' }],
    named: true,
    actors: ['deviceOwner'],
    fixes: ['enterCredentials'],
    source: DEVICES,
  },
  smtpAuthOff: {
    actors: ['ourAdmin'],
    fixes: ['allowSmtpAuth'],
    checks: ['smtpAuth', 'authenticationPolicies', 'allowSmtpAuth'],
    source: DEVICES,
  },
  smtpAuthOffForTenant: {
    evidence: [{ text: 'SmtpClientAuthentication is disabled for the Tenant' }],
    named: true,
    fixes: ['allowSmtpAuth', 'replacePasswordLogin'],
    checks: ['smtpAuth', 'allowSmtpAuth'],
    source: CAS_MAILBOX,
  },
  smtpAuthOffForMailbox: {
    evidence: [{ text: 'SmtpClientAuthentication is disabled for the Mailbox' }],
    named: true,
    fixes: ['allowSmtpAuth', 'replacePasswordLogin'],
    checks: ['smtpAuth', 'allowSmtpAuth'],
    source: CAS_MAILBOX,
  },
  securityDefaultsBlock: {
    evidence: [{ text: 'security defaults policy' }],
    named: true,
    actors: ['ourAdmin', 'ourSecurity'],
    fixes: ['replacePasswordLogin'],
    source: `${DEVICES}; ${SEEN}`,
  },
  loginBlockedByPolicy: {
    evidence: [{ text: 'did not meet the criteria to be authenticated' }],
    named: true,
    actors: ['ourAdmin', 'ourSecurity'],
    fixes: ['readSignInLog', 'replacePasswordLogin'],
    source: `${DEVICES}; ${SEEN}`,
  },
  passwordLoginOff: {
    evidence: [{ text: 'basic authentication is disabled' }],
    named: true,
    fixes: ['replacePasswordLogin'],
    checks: ['authenticationPolicies'],
    source: SEEN,
  },
  passwordLoginRetired: {
    evidence: [{ text: 'Basic authentication is not supported for Client Submission' }],
    fixes: ['replacePasswordLogin', 'reenablePasswordLogin'],
    checks: ['smtpAuth', 'authenticationPolicies'],
    source: 'techcommunity 4114750 (update of 2026-01-27)',
  },
  tokenNotAccepted: {
    actors: ['ourAdmin'],
    fixes: ['permitApplication'],
    source:
      'MicrosoftDocs: exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
  },
  federationUnreachable: {
    evidence: [{ text: 'federated STS service was unreachable' }],
    named: true,
    fixes: ['repairFederation'],
    source: DEVICES,
  },
  federationWithoutHttps: {
    evidence: [{ text: 'federated STS URL does not support HTTPS' }],
    named: true,
    fixes: ['secureFederation'],
    source: DEVICES,
  },
  wrongSubmissionHost: {
    actors: ['deviceOwner'],
    fixes: ['useMailHost'],
    checks: ['mxPublic'],
    source: DEVICES,
  },
  sendAsMissing: {
    evidence: [
      { text: 'SendAsDenied' },
      { text: 'not allowed to send as' },
      { text: 'does not have permissions to send as this sender' },
    ],
    fixes: ['sendAsOneself', 'grantSendAs', 'relayByConnector'],
    checks: ['sendAsPermission'],
    source: DEVICES,
  },
  submissionsMailboxFull: {
    evidence: [{ text: 'continuous mailbox full errors' }],
    named: true,
    fixes: ['emptySentItems'],
    checks: ['sentItems'],
    source: CONTINUOUS,
  },
  submissionsSendAsDenied: {
    evidence: [{ text: 'continuous send as denied errors' }],
    named: true,
    fixes: ['sendAsOneself', 'grantSendAs'],
    checks: ['sendAsPermission'],
    source: CONTINUOUS,
  },
  submissionsUnlicensed: {
    evidence: [{ text: 'continuous invalid license errors' }],
    named: true,
    actors: ['ourAdmin'],
    fixes: ['licenseMailbox'],
    checks: ['mailboxLicence'],
    source: CONTINUOUS,
  },
  submissionsTooManyRecipients: {
    evidence: [{ text: 'continuous too many recipients errors' }],
    named: true,
    actors: ['deviceOwner'],
    fixes: ['fewerRecipients'],
    source: CONTINUOUS,
  },
  submissionsInvalidRecipients: {
    evidence: [{ text: 'continuous invalid recipients errors' }],
    named: true,
    actors: ['deviceOwner'],
    fixes: ['cleanRecipients'],
    source: CONTINUOUS,
  },
  mailUserClosed: {
    fixes: ['openMailUser', 'listSender'],
    checks: ['mailUserRestrictions'],
    source: `${NDR}fix-error-code-5-7-136-in-exchange-online.md`,
  },
  notGroupMember: {
    actors: ['sender', 'recipientAdmin'],
    fixes: ['joinGroup', 'changeRestriction'],
    checks: ['groupRestrictions'],
    source: `${NDR}fix-error-code-5-7-124-in-exchange-online.md@051c368b (2024-01-24)`,
  },
  ownSenderCameOutside: {
    actors: ['ourAdmin'],
    fixes: ['createInboundConnector', 'submitAuthenticated'],
    checks: ['inboundConnectors'],
    source: 'operator practice: mail of own senders that comes in anonymously counts as external',
  },
  teamClosed: {
    evidence: [{ text: 'UnifiedGroupAgent' }],
    fixes: ['openTeam', 'joinGroup'],
    checks: ['teamRestrictions'],
    source: `${NDR}550-5-7-193-when-external-users-send-to-microsoft-365-group.md@70a62eb4 (2023-11-08)`,
  },
  ruleLoop: {
    evidence: [{ text: 'rules loop count exceeded' }],
    fixes: ['breakRuleChain'],
    checks: ['copyingRules', 'traceDetail'],
    source: 'MicrosoftDocs: exchange-online-limits (transport rule limits)',
  },
  addressBlockedByRecipient: {
    evidence: [{ text: 'Customer Block list' }, { text: 'AS16012607' }, { text: 'rejected by recipient' }],
    fixes: ['askToUnblockAddress'],
    checks: ['ipAllowList'],
    source: REPORTS,
  },
  ipv6NotTaken: {
    evidence: [{ text: 'does not accept email over IPv6' }],
    fixes: ['connectOverIpv4', 'askAboutIpv6'],
    source: REPORTS,
  },
} as const satisfies Record<string, DocumentedCause>;
