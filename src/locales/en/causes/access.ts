/** Words for `catalogue/causes/access.ts` in English. */

import type { accessCauses as rows } from '../../../catalogue/causes/access.ts';
import type { CauseWords } from '../../locale.ts';

export const accessCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  credentialsWrong: {
    short: 'wrong user name or password',
    text: 'User name or password is wrong or has expired; the user name has to be the full sign-in name.',
  },
  smtpAuthOff: {
    short: 'SMTP AUTH not allowed',
    text: 'SMTP AUTH is switched off for the mailbox or the organisation, or an authentication policy forbids it.',
  },
  smtpAuthOffForTenant: {
    short: 'SMTP AUTH off for the organisation',
    text: 'SMTP AUTH is off for the whole organisation (the default of new ones), and the mailbox has no exception.',
  },
  smtpAuthOffForMailbox: {
    short: 'SMTP AUTH off for this mailbox',
    text: 'The mailbox has its own setting that switches SMTP AUTH off, whatever the organisation allows.',
  },
  securityDefaultsBlock: {
    short: 'security defaults forbid password logins',
    text: 'Security defaults of Microsoft Entra ID are on and forbid logins by password alone.',
  },
  loginBlockedByPolicy: {
    short: 'Conditional Access or multifactor authentication',
    text: 'A Conditional Access policy, multifactor authentication or a blocked account stopped the login; the password itself may be right.',
  },
  passwordLoginOff: {
    short: 'password login switched off',
    text: 'Basic authentication is switched off for this user or organisation; only OAuth is accepted.',
  },
  passwordLoginRetired: {
    short: 'basic authentication retired',
    text: 'Microsoft is retiring basic authentication for client submission: off by default from the end of December 2026, with no final end date announced yet.',
  },
  tokenNotAccepted: {
    short: 'OAuth application without access to the mailbox',
    text: 'With OAuth, the token is valid but the application lacks `SMTP.Send` or `SMTP.SendAsApp`, or access to the mailbox in Exchange Online.',
  },
  federationUnreachable: {
    short: 'federation service unreachable',
    text: 'Exchange Online could not reach the address of the federation service (AD FS, for instance) from the internet.',
  },
  federationWithoutHttps: {
    short: 'no secure connection to the federation service',
    text: 'The federation service has no HTTPS address, or does not speak TLS 1.2.',
  },
  wrongSubmissionHost: {
    short: 'meant for the MX host, sent to the submission host',
    text: 'The device is meant to send without login (Direct Send or relay) but has `smtp.office365.com` as its server.',
  },
  sendAsMissing: {
    short: 'From address is not that of the login',
    text: 'The From address belongs to somebody else than the account that logged in, and that account has no Send As permission.',
  },
  submissionsMailboxFull: {
    short: 'mailbox full, Sent Items above all',
    text: 'The submissions failed because the sending mailbox is full; copies in Sent Items usually fill it.',
  },
  submissionsSendAsDenied: {
    short: 'From address without Send As permission',
    text: 'The submissions failed because the account may not send as the From address; another application with the same account is affected too.',
  },
  submissionsUnlicensed: {
    short: 'mailbox without a valid licence',
    text: 'The submissions failed because the sending mailbox has no valid licence any more.',
  },
  submissionsTooManyRecipients: {
    short: 'too many recipients in a message',
    text: 'The submissions failed because single messages name more recipients than the mailbox may address at once.',
  },
  submissionsInvalidRecipients: {
    short: 'invalid recipient addresses',
    text: 'The submissions failed because the application keeps sending to addresses that are not valid.',
  },
  mailUserClosed: {
    short: 'mail user closed to external senders',
    text: 'The address is a mail user (a directory object whose mailbox is elsewhere) that demands authenticated senders.',
  },
  notGroupMember: {
    short: 'not a member of the group',
    text: 'The group takes mail from its members only; that is always so for groups with more than 5,000 members.',
  },
  ownSenderCameOutside: {
    short: 'own sender arrived as an external one',
    text: 'The sender is one of the organisation, but an application or server handed the message in without login and without a connector, and so it counts as external.',
  },
  teamClosed: {
    short: 'group closed to outsiders',
    text: 'The option that lets people outside the organisation write to the Microsoft 365 group is off, as it is by default, or the group takes mail from members only.',
  },
  ruleLoop: {
    short: 'rules that trigger each other',
    text: 'One rule redirects or copies to an address for which another rule, or the same one, acts again.',
  },
  addressBlockedByRecipient: {
    short: "on the recipient organisation's own list",
    text: "The entry was made by the recipient's administrators; Microsoft neither sets nor removes it.",
  },
  ipv6NotTaken: {
    short: 'IPv6 off for the domain',
    text: "IPv6 is switched off for this accepted domain in the recipient's organisation.",
  },
};
