/** Words for `catalogue/meanings/sender.ts` in English. */

import type { senderMeanings as rows } from '../../../catalogue/meanings/sender.ts';
import type { EntryWords } from '../../locale.ts';

export const senderMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  spfFailed: {
    name: 'SPF failed',
    happened: [
      '{provider} refused the message: its SPF check failed.',
      'The receiving server refused the message: its SPF check failed.',
    ],
  },
  dkimFailed: {
    name: 'DKIM failed',
    happened: [
      '{provider} refused the message: it found no valid DKIM signature.',
      'The receiving server refused the message: it found no valid DKIM signature.',
    ],
  },
  dmarcFailed: {
    name: 'DMARC failed',
    happened: [
      "{provider} refused the message: the DMARC policy of the sender's domain asks for it.",
      "The receiving server refused the message: the DMARC policy of the sender's domain asks for it.",
    ],
  },
  senderUnauthenticated: {
    name: 'Sender not authenticated',
    happened: [
      '{provider} refused the message: neither SPF nor DKIM passed.',
      'The receiving server refused the message: neither SPF nor DKIM passed.',
    ],
  },
  authenticationFailed: {
    name: 'Sender authentication failed',
    happened: [
      "{provider} refused the message: the sender's domain failed its authentication checks.",
      "The receiving server refused the message: the sender's domain failed its authentication checks.",
    ],
  },
  noDmarcPolicy: {
    name: 'No DMARC policy',
    happened: [
      "{provider} refused the message: the sender's domain has no DMARC policy.",
      "The receiving server refused the message: the sender's domain has no DMARC policy.",
    ],
  },
  fromNotAligned: {
    name: 'From domain not aligned',
    happened: [
      '{provider} refused the message: the From domain is not the one that SPF or DKIM confirmed.',
      'The receiving server refused the message: the From domain is not the one that SPF or DKIM confirmed.',
    ],
  },
  spfRecordBroken: {
    name: 'SPF record in error',
    happened: [
      "{provider} refused the message: the SPF record of the sender's domain is in error.",
      "The receiving server refused the message: the SPF record of the sender's domain is in error.",
    ],
  },
  arcFailed: {
    name: 'ARC failed',
    happened: [
      '{provider} refused the message: the ARC chain of the forwarders does not verify.',
      'The receiving server refused the message: the ARC chain of the forwarders does not verify.',
    ],
  },
  noReverseDns: {
    name: 'No matching PTR record',
    happened: [
      '{provider} refused the message: the sending address has no matching PTR record.',
      'The receiving server refused the message: the sending address has no matching PTR record.',
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
      '{provider} refused the message: the sending address has a poor reputation.',
      'The receiving server refused the message: the sending address has a poor reputation.',
    ],
  },
  domainReputationLow: {
    name: 'Poor reputation of the domain',
    happened: [
      '{provider} refused the message: the domain has a poor reputation.',
      'The receiving server refused the message: the domain has a poor reputation.',
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
      '{provider} refused the message: the sending address is on a block list.',
      'The receiving server refused the message: the sending address is on a block list.',
    ],
  },
  domainBlockListed: {
    name: 'Domain on a block list',
    happened: [
      '{provider} refused the message: a domain in it is on a block list.',
      'The receiving server refused the message: a domain in it is on a block list.',
    ],
  },
  blockListMisqueried: {
    name: 'Block list queried wrongly',
    happened: [
      '{provider} refused the message: the block list answered its query with an error.',
      'The receiving server refused the message: the block list answered its query with an error.',
    ],
  },
  dynamicAddress: {
    name: 'Sent from a dynamic address',
    happened: [
      '{provider} refused the message: the sending address may not send directly.',
      'The receiving server refused the message: the sending address may not send directly.',
    ],
  },
  unsolicitedRate: {
    name: 'Too much unsolicited mail',
    happened: [
      '{provider} refused the message: too much unsolicited mail comes from the sender.',
      'The receiving server refused the message: too much unsolicited mail comes from the sender.',
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
      '{provider} takes less mail at a time from this sender.',
      'The receiving server takes less mail at a time from this sender.',
    ],
  },
  tooManyConnections: {
    name: 'Too many connections',
    happened: [
      '{provider} takes fewer connections at a time from this address.',
      'The receiving server takes fewer connections at a time from this address.',
    ],
  },
  connectionUsedUp: {
    name: 'Connection used up',
    happened: [
      '{provider} takes no more messages over this connection.',
      'The receiving server takes no more messages over this connection.',
    ],
  },
  sendingQuotaExceeded: {
    name: 'Sending limit reached',
    happened: [
      "{provider} refused the message: the sender's account has reached its sending limit.",
      "The receiving server refused the message: the sender's account has reached its sending limit.",
    ],
  },
  senderBlocked: {
    name: 'Sender blocked',
    happened: [
      '{provider} refused the message: the sender is on its block list.',
      'The receiving server refused the message: the sender is on its block list.',
    ],
  },
  senderBlockedByRecipient: {
    name: 'Blocked by the recipient',
    happened: [
      '{provider} refused the message: the recipient blocks this sender.',
      'The receiving server refused the message: the recipient blocks this sender.',
    ],
  },
  senderAddressInvalid: {
    name: 'Sender address not valid',
    happened: [
      '{provider} refused the message: the sender address is not valid.',
      'The receiving server refused the message: the sender address is not valid.',
    ],
  },
  senderDomainUnresolvable: {
    name: "Sender's domain does not resolve",
    happened: [
      "{provider} refused the message: the sender's domain does not resolve.",
      "The receiving server refused the message: the sender's domain does not resolve.",
    ],
  },
  senderNullMx: {
    name: "Sender's domain takes no mail",
    happened: [
      "{provider} refused the message: the sender's domain says that it takes no mail itself.",
      "The receiving server refused the message: the sender's domain says that it takes no mail itself.",
    ],
  },
  antiSpoofing: {
    name: 'Taken for forged',
    happened: [
      '{provider} refused the message: its anti-spoofing policy takes the sender for forged.',
      'The receiving server refused the message: its anti-spoofing policy takes the sender for forged.',
    ],
  },
};
