/** Words for `catalogue/meanings/session.ts` in English. */

import type { sessionMeanings as rows } from '../../../catalogue/meanings/session.ts';
import type { EntryWords } from '../../locale.ts';

export const sessionMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  relayDenied: {
    name: 'Relay denied',
    happened: [
      '{provider} does not relay mail for the domain {recipientDomain}.',
      "{provider} does not relay mail for the recipient's domain.",
      'The receiving server does not relay mail for the domain {recipientDomain}.',
      "The receiving server does not relay mail for the recipient's domain.",
    ],
  },
  authenticationRequired: {
    name: 'Login required',
    happened: ['{provider} takes this mail only after a login.', 'The receiving server takes this mail only after a login.'],
  },
  credentialsRefused: {
    name: 'Login refused',
    happened: ['{provider} did not accept user name or password.', 'The receiving server did not accept user name or password.'],
  },
  appPasswordRequired: {
    name: 'App password required',
    happened: [
      '{provider} refused the login: it wants an app password.',
      'The receiving server refused the login: it wants an app password.',
    ],
  },
  webLoginRequired: {
    name: 'Login with a browser required',
    happened: [
      '{provider} refused the login until the owner logs in with a browser.',
      'The receiving server refused the login until the owner logs in with a browser.',
    ],
  },
  mechanismNotSupported: {
    name: 'Login mechanism not supported',
    happened: ['{provider} does not offer this login mechanism.', 'The receiving server does not offer this login mechanism.'],
  },
  mechanismTooWeak: {
    name: 'Login mechanism too weak',
    happened: ['{provider} wants a stronger login mechanism.', 'The receiving server wants a stronger login mechanism.'],
  },
  authenticationUnavailable: {
    name: 'Login not possible now',
    happened: ['{provider} could not check the login for now.', 'The receiving server could not check the login for now.'],
  },
  passwordTransition: {
    name: 'Password to be converted',
    happened: [
      '{provider} wants one login with the plain password first.',
      'The receiving server wants one login with the plain password first.',
    ],
  },
  accountDisabled: {
    name: 'Account disabled',
    happened: [
      '{provider} refused the login: the account is disabled.',
      'The receiving server refused the login: the account is disabled.',
    ],
  },
  encryptionRequired: {
    name: 'TLS required',
    happened: ['{provider} takes this mail only over TLS.', 'The receiving server takes this mail only over TLS.'],
  },
  tlsFailed: {
    name: 'TLS failed',
    happened: ['{provider} could not agree on a TLS session.', 'The receiving server could not agree on a TLS session.'],
  },
  tlsVersionTooOld: {
    name: 'TLS version too old',
    happened: ['{provider} wants TLS 1.2 or newer.', 'The receiving server wants TLS 1.2 or newer.'],
  },
  requireTls: {
    name: 'Protected path not possible',
    happened: [
      '{provider} cannot pass the message on over TLS all the way, as its sender demands.',
      'The receiving server cannot pass the message on over TLS all the way, as its sender demands.',
    ],
  },
  cryptoFailed: {
    name: 'Cryptography failed',
    happened: ['{provider} could not encrypt, decrypt or verify.', 'The receiving server could not encrypt, decrypt or verify.'],
  },
  commandUnknown: {
    name: 'Command unknown',
    happened: ['{provider} does not know the command.', 'The receiving server does not know the command.'],
  },
  commandSequence: {
    name: 'Commands out of order',
    happened: ['{provider} got the command at the wrong moment.', 'The receiving server got the command at the wrong moment.'],
  },
  syntaxError: {
    name: 'Command malformed',
    happened: ['{provider} did not understand the command.', 'The receiving server did not understand the command.'],
  },
  parameterRefused: {
    name: 'Parameter not accepted',
    happened: [
      '{provider} did not accept a parameter of the command.',
      'The receiving server did not accept a parameter of the command.',
    ],
  },
  protocolError: {
    name: 'Protocol error',
    happened: [
      '{provider} broke off: the dialogue violates SMTP.',
      'The receiving server broke off: the dialogue violates SMTP.',
    ],
  },
  tooManyErrors: {
    name: 'Too many wrong commands',
    happened: [
      '{provider} broke off after too many wrong commands.',
      'The receiving server broke off after too many wrong commands.',
    ],
  },
  temporaryProblem: {
    name: 'Temporary problem at the other side',
    happened: ['{provider} has a temporary problem of its own.', 'The receiving server has a temporary problem of its own.'],
  },
  serverBusy: { name: 'Server busy', happened: ['{provider} is too busy for now.', 'The receiving server is too busy for now.'] },
  systemFull: {
    name: 'Server short of storage',
    happened: ['{provider} is short of storage.', 'The receiving server is short of storage.'],
  },
  notAccepting: {
    name: 'Takes no mail now',
    happened: ['{provider} takes no mail for now.', 'The receiving server takes no mail for now.'],
  },
  hostAcceptsNoMail: {
    name: 'Host takes no mail',
    happened: ['{provider} takes no mail at all.', 'The receiving server takes no mail at all.'],
  },
  featureNotSupported: {
    name: 'Feature not supported',
    happened: [
      '{provider} lacks a feature that the message needs.',
      'The receiving server lacks a feature that the message needs.',
    ],
  },
  misconfigured: {
    name: 'Server misconfigured',
    happened: ['{provider} is set up wrongly.', 'The receiving server is set up wrongly.'],
  },
  sessionTimedOut: {
    name: 'Session timed out',
    happened: [
      '{provider} closed the session after waiting too long.',
      'The receiving server closed the session after waiting too long.',
    ],
  },
  connectionBroken: {
    name: 'Connection broken',
    happened: [
      '{provider} lost the connection, or closed it in the middle of the session.',
      'The receiving server lost the connection, or closed it in the middle of the session.',
    ],
  },
  noAnswer: {
    name: 'No answer from the host',
    happened: [
      '{provider} did not answer, or could not be reached.',
      'The receiving server did not answer, or could not be reached.',
    ],
  },
  nameServiceFailed: {
    name: 'Directory or DNS failed',
    happened: ['{provider} could not ask its directory or DNS.', 'The receiving server could not ask its directory or DNS.'],
  },
  noRoute: {
    name: 'No way to the destination',
    happened: ['{provider} found no way to the destination.', 'The receiving server found no way to the destination.'],
  },
  routingLoop: {
    name: 'Mail loop',
    happened: [
      '{provider} stopped the message: it goes round in a circle.',
      'The receiving server stopped the message: it goes round in a circle.',
    ],
  },
  deliveryExpired: {
    name: 'Delivery expired',
    happened: [
      '{provider} gave the message up after trying too long.',
      'The receiving server gave the message up after trying too long.',
    ],
  },
  networkProblem: {
    name: 'Network or routing problem',
    happened: ['{provider} met a problem of network or routing.', 'The receiving server met a problem of network or routing.'],
  },
  greylisted: {
    name: 'Greylisted',
    happened: [
      '{provider} puts off the first attempt of senders that it does not know.',
      'The receiving server puts off the first attempt of senders that it does not know.',
    ],
  },
  policyRefused: {
    name: 'Refused by policy',
    happened: [
      '{provider} did not accept the message: its policy forbids it.',
      'The receiving server did not accept the message: its policy forbids it.',
    ],
  },
  hostNotAllowed: {
    name: 'Sending host not allowed',
    happened: ['{provider} takes no mail from the sending host.', 'The receiving server takes no mail from the sending host.'],
  },
  serviceDisabled: {
    name: 'Service off for this domain',
    happened: [
      '{provider} takes no mail for this domain or account.',
      'The receiving server takes no mail for this domain or account.',
    ],
  },
  oneDomainPerTransaction: {
    name: 'Recipients taken in turn',
    happened: [
      '{provider} takes the remaining recipients in a transaction of their own.',
      'The receiving server takes the remaining recipients in a transaction of their own.',
    ],
  },
  priorityTooLow: {
    name: 'Priority too low',
    happened: [
      '{provider} takes no mail of this priority for now.',
      'The receiving server takes no mail of this priority for now.',
    ],
  },
  unspecified: {
    name: 'Reason in the words only',
    happened: [
      '{provider} refused the message for a reason that only its words tell.',
      'The receiving server refused the message for a reason that only its words tell.',
    ],
  },
  ipv6NotAccepted: {
    name: 'No mail over IPv6',
    happened: ['{provider} takes no mail over IPv6.', 'The receiving server takes no mail over IPv6.'],
  },
  loginNotHere: {
    name: 'Login at the wrong server',
    happened: [
      '{provider} takes no logins at the server for incoming mail.',
      'The receiving server takes no logins at the server for incoming mail.',
    ],
  },
};
