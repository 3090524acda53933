/** Words for `catalogue/meanings/sender.ts` in English. */

import type { senderMeanings as rows } from '../../../catalogue/meanings/sender.ts';
import type { EntryWords } from '../../locale.ts';

export const senderMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  spfFailed: {
    name: 'SPF failed',
    happened: [
      '{provider} did not accept the message: SPF failed for the domain {senderDomain}.',
      '{provider} did not accept the message: its SPF check failed.',
      'The receiving server did not accept the message: SPF failed for the domain {senderDomain}.',
      'The receiving server did not accept the message: its SPF check failed.',
    ],
  },
  dkimFailed: {
    name: 'DKIM failed',
    happened: [
      '{provider} did not accept the message: it found no valid DKIM signature.',
      'The receiving server did not accept the message: it found no valid DKIM signature.',
    ],
  },
  dmarcFailed: {
    name: 'DMARC failed',
    happened: [
      '{provider} did not accept the message: DMARC failed, and the policy of the domain in From asks for that.',
      'The receiving server did not accept the message: DMARC failed, and the policy of the domain in From asks for that.',
    ],
  },
  senderUnauthenticated: {
    name: 'Sender not authenticated',
    happened: [
      '{provider} did not accept the message: neither SPF nor DKIM passed.',
      'The receiving server did not accept the message: neither SPF nor DKIM passed.',
    ],
  },
  authenticationFailed: {
    name: 'Sender authentication failed',
    happened: [
      "{provider} did not accept the message: the sender's domain failed its authentication checks.",
      "The receiving server did not accept the message: the sender's domain failed its authentication checks.",
    ],
  },
  noDmarcPolicy: {
    name: 'No DMARC policy',
    happened: [
      "{provider} did not accept the message: the sender's domain has no DMARC policy.",
      "The receiving server did not accept the message: the sender's domain has no DMARC policy.",
    ],
  },
  fromNotAligned: {
    name: 'From domain not aligned',
    happened: [
      '{provider} did not accept the message: the From domain is not the one that SPF or DKIM confirmed.',
      'The receiving server did not accept the message: the From domain is not the one that SPF or DKIM confirmed.',
    ],
  },
  spfRecordBroken: {
    name: 'SPF record in error',
    happened: [
      "{provider} did not accept the message: the SPF record of the sender's domain is in error.",
      "The receiving server did not accept the message: the SPF record of the sender's domain is in error.",
    ],
  },
  arcFailed: {
    name: 'ARC failed',
    happened: [
      '{provider} did not accept the message: the ARC chain of the forwarders does not verify.',
      'The receiving server did not accept the message: the ARC chain of the forwarders does not verify.',
    ],
  },
  noReverseDns: {
    name: 'No matching PTR record',
    happened: [
      '{provider} did not accept the message: the sending address has no matching PTR record.',
      'The receiving server did not accept the message: the sending address has no matching PTR record.',
    ],
  },
  heloRefused: {
    name: 'Greeting refused',
    happened: [
      '{provider} did not accept the name in the greeting.',
      'The receiving server did not accept the name in the greeting.',
    ],
  },
  ipReputationLow: {
    name: 'Poor reputation of the sending address',
    happened: [
      '{provider} did not accept the message: the sending address has a poor reputation.',
      'The receiving server did not accept the message: the sending address has a poor reputation.',
    ],
  },
  domainReputationLow: {
    name: 'Poor reputation of the domain',
    happened: [
      '{provider} did not accept the message: the domain has a poor reputation.',
      'The receiving server did not accept the message: the domain has a poor reputation.',
    ],
  },
  ipBlocked: {
    name: 'Sending address blocked',
    happened: [
      '{provider} takes no mail from the sending address.',
      'The receiving server takes no mail from the sending address.',
    ],
  },
  blockListed: {
    name: 'On a block list',
    happened: [
      '{provider} did not accept the message: the sending address is on a block list.',
      'The receiving server did not accept the message: the sending address is on a block list.',
    ],
  },
  domainBlockListed: {
    name: 'Domain on a block list',
    happened: [
      '{provider} did not accept the message: a domain in it is on a block list.',
      'The receiving server did not accept the message: a domain in it is on a block list.',
    ],
  },
  blockListMisqueried: {
    name: 'Block list asked wrongly',
    happened: [
      '{provider} did not accept the message: the block list answered its query with an error.',
      'The receiving server did not accept the message: the block list answered its query with an error.',
    ],
  },
  dynamicAddress: {
    name: 'Sent from a dynamic address',
    happened: [
      '{provider} did not accept the message: the sending address may not send directly.',
      'The receiving server did not accept the message: the sending address may not send directly.',
    ],
  },
  unsolicitedRate: {
    name: 'Too much unsolicited mail',
    happened: [
      '{provider} sees too much unwanted mail from this sender.',
      'The receiving server sees too much unwanted mail from this sender.',
    ],
  },
  complaintThrottle: {
    name: 'Slowed down after complaints',
    happened: [
      '{provider} slows mail from this address down, because recipients complain.',
      'The receiving server slows mail from this address down, because recipients complain.',
    ],
  },
  rateLimited: {
    name: 'Too much mail at once',
    happened: [
      '{provider} takes less mail from this sender for now.',
      'The receiving server takes less mail from this sender for now.',
    ],
  },
  tooManyConnections: {
    name: 'Too many connections',
    happened: [
      '{provider} takes fewer connections at a time from the sending address.',
      'The receiving server takes fewer connections at a time from the sending address.',
    ],
  },
  connectionUsedUp: {
    name: 'Connection used up',
    happened: [
      '{provider} takes no more messages in this connection; the rest goes in a new one.',
      'The receiving server takes no more messages in this connection; the rest goes in a new one.',
    ],
  },
  sendingQuotaExceeded: {
    name: 'Sending limit reached',
    happened: [
      "{provider} did not accept the message: the sender's account has reached its sending limit.",
      "The receiving server did not accept the message: the sender's account has reached its sending limit.",
    ],
  },
  senderBlocked: {
    name: 'Sender blocked',
    happened: [
      '{provider} did not accept the message: {sender} or its domain is on a list of blocked senders.',
      '{provider} did not accept the message: the sender is on a list of blocked senders.',
      'The receiving server did not accept the message: {sender} or its domain is on a list of blocked senders.',
      'The receiving server did not accept the message: the sender is on a list of blocked senders.',
    ],
  },
  senderBlockedByRecipient: {
    name: 'Blocked by the recipient',
    happened: [
      '{provider} did not accept the message: {recipient} blocks this sender.',
      '{provider} did not accept the message: the recipient blocks this sender.',
      'The receiving server did not accept the message: {recipient} blocks this sender.',
      'The receiving server did not accept the message: the recipient blocks this sender.',
    ],
  },
  senderAddressInvalid: {
    name: 'Sender address not valid',
    happened: [
      '{provider} did not accept {sender} as a sender address.',
      '{provider} did not accept the message: the sender address is not valid.',
      'The receiving server did not accept {sender} as a sender address.',
      'The receiving server did not accept the message: the sender address is not valid.',
    ],
  },
  senderDomainUnresolvable: {
    name: "Sender's domain does not resolve",
    happened: [
      "{provider} did not accept the message: the sender's domain {senderDomain} does not resolve.",
      "{provider} did not accept the message: the sender's domain does not resolve.",
      "The receiving server did not accept the message: the sender's domain {senderDomain} does not resolve.",
      "The receiving server did not accept the message: the sender's domain does not resolve.",
    ],
  },
  senderNullMx: {
    name: "Sender's domain takes no mail",
    happened: [
      "{provider} did not accept the message: the sender's domain {senderDomain} takes no mail itself.",
      "{provider} did not accept the message: the sender's domain takes no mail itself.",
      "The receiving server did not accept the message: the sender's domain {senderDomain} takes no mail itself.",
      "The receiving server did not accept the message: the sender's domain takes no mail itself.",
    ],
  },
  antiSpoofing: {
    name: 'Taken for forged',
    happened: [
      '{provider} did not accept the message: its anti-spoofing policy takes the sender for forged.',
      'The receiving server did not accept the message: its anti-spoofing policy takes the sender for forged.',
    ],
  },
  senderNotOwned: {
    name: 'Sender address of another account',
    happened: [
      '{provider} did not accept the message: the sender address does not belong to the account that logged in.',
      'The receiving server did not accept the message: the sender address does not belong to the account that logged in.',
    ],
  },
  accountRestricted: {
    name: 'Account blocked from sending',
    happened: [
      '{provider} takes no mail from this account because of suspicious activity.',
      'The receiving server takes no mail from this account because of suspicious activity.',
    ],
  },
  tooManyUnknown: {
    name: 'Too many unknown recipients',
    happened: [
      '{provider} did not accept the message: too many of the recipients do not exist.',
      'The receiving server did not accept the message: too many of the recipients do not exist.',
    ],
  },
};
