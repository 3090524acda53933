/** Words for `catalogue/causes/standard.ts` in English. */

import type { standardCauses as rows } from '../../../catalogue/causes/standard.ts';
import type { CauseWords } from '../../locale.ts';

export const standardCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  textTellsReason: {
    short: 'the words after the code tell why',
    text: 'The code is a general one: the reason stands only in the words of the server, or shows in the command that it answered.',
  },
  serverClosing: {
    short: 'server shutting down or in maintenance',
    text: 'The server is stopping, restarting or in maintenance and closes its sessions.',
  },
  sessionLimit: {
    short: 'limit of connections, messages or time',
    text: 'The session went beyond a limit of the server: connections from one address, messages, errors, or time without a command.',
  },
  mailboxBusy: {
    short: 'mailbox busy or locked',
    text: 'The mailbox is in use by another process, being moved or locked for the moment.',
  },
  firstAttemptRefused: {
    short: 'greylisting',
    text: 'The server does not know the sender yet and accepts a later attempt only, usually after some minutes.',
  },
  accountToUpgrade: {
    short: 'password to be converted',
    text: 'By the standard: the account has to be converted for a new login mechanism, which happens when the user logs in once with the password.',
  },
  storeSlowsDown: {
    short: 'Exchange slows delivery down',
    text: 'Exchange gives it when too much goes to one mailbox or database at once; what is refused now is delivered later.',
  },
  storageShort: {
    short: 'server short of storage',
    text: 'The receiving server has no disk space or memory left for the message.',
  },
  recipientsPerTransaction: {
    short: 'too many recipients at a time',
    text: 'The server takes fewer recipients in one transaction; the sending server sends to the rest in another one by itself.',
  },
  tlsNotReady: {
    short: 'TLS not available at the moment',
    text: 'The answer came to STARTTLS: the server offers TLS but cannot start it, usually for a missing certificate or key.',
  },
  loginServiceDown: {
    short: 'login service down',
    text: 'The answer came to AUTH: the server cannot ask the service that checks passwords. The password may be right.',
  },
  queueStartFailed: {
    short: 'waiting mail could not be started',
    text: 'The client asked by ETRN for its waiting mail, and the server could not start that queue.',
  },
  queueStartNotAllowed: {
    short: 'not allowed to start this queue',
    text: 'The client asked by ETRN for the mail of a domain that the server does not start for it.',
  },
  tlsBeforeMail: {
    short: 'STARTTLS must come first',
    text: 'The server takes no mail before TLS: the words after the code then speak of STARTTLS.',
  },
  refusedByRule: {
    short: 'refused by policy or filter',
    text: 'A policy or filter of the server refused the sender, the content or the connection.',
  },
  userElsewhere: {
    short: 'recipient is not on this server',
    text: 'The server does not have the recipient and does not pass the message on; it may name the right address.',
  },
  aboveSizeLimit: {
    short: 'message above the size limit',
    text: 'The message is larger than the server accepts. Attachments grow by about a third on the way.',
  },
  noServiceHere: {
    short: 'no mail service for this address',
    text: 'It came as a greeting: the host takes no mail, or none from this address.',
  },
  trackingEndsThere: {
    short: 'the next system reports nothing',
    text: 'The message went on to a system that neither tracks nor reports: what happened after is not told.',
  },
  loginLineTooLong: {
    short: 'login data longer than the server reads',
    text: 'The response to AUTH is longer than the server reads, for example a Kerberos ticket of a user in very many groups or a long token.',
  },
  conversionLosesData: {
    short: 'conversion loses something',
    text: 'A gateway has to convert the message for the recipient, and something of it gets lost.',
  },
  protectionNotConvertible: {
    short: 'its protection cannot be converted',
    text: 'Signature or encryption would have to be converted on the way, and the server cannot do that.',
  },
  alteredOnTheWay: {
    short: 'message altered on the way',
    text: 'A gateway, a disclaimer or a mailing list changed the message after it had been signed.',
  },
  ownershipUnknown: {
    short: 'server cannot tell since when',
    text: 'The sender asked that the message be delivered only if the address has had the same owner since a date; the server cannot answer that.',
  },
};
