/** Words for `catalogue/meanings/recipient.ts` in English. */

import type { recipientMeanings as rows } from '../../../catalogue/meanings/recipient.ts';
import type { EntryWords } from '../../locale.ts';

export const recipientMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  recipientUnknown: {
    name: 'Recipient unknown',
    happened: [
      '{provider} knows no recipient {recipient}.',
      '{provider} knows no such recipient.',
      'The receiving server knows no recipient {recipient}.',
      'The receiving server knows no such recipient.',
    ],
  },
  recipientInactive: {
    name: 'Account inactive',
    happened: [
      '{provider} did not accept the message: the account of {recipient} is inactive.',
      "{provider} did not accept the message: the recipient's account is inactive.",
      'The receiving server did not accept the message: the account of {recipient} is inactive.',
      "The receiving server did not accept the message: the recipient's account is inactive.",
    ],
  },
  recipientDisabled: {
    name: 'Account disabled',
    happened: [
      '{provider} did not accept the message: the account of {recipient} is disabled.',
      "{provider} did not accept the message: the recipient's account is disabled.",
      'The receiving server did not accept the message: the account of {recipient} is disabled.',
      "The receiving server did not accept the message: the recipient's account is disabled.",
    ],
  },
  recipientMoved: {
    name: 'Recipient no longer here',
    happened: [
      '{provider} did not accept the message: {recipient} is no longer on this server.',
      '{provider} did not accept the message: the recipient is no longer on this server.',
      'The receiving server did not accept the message: {recipient} is no longer on this server.',
      'The receiving server did not accept the message: the recipient is no longer on this server.',
    ],
  },
  recipientAddressInvalid: {
    name: 'Recipient address not valid',
    happened: [
      '{provider} did not accept {recipient}: it is not written as an address.',
      '{provider} did not accept the recipient: it is not written as an address.',
      'The receiving server did not accept {recipient}: it is not written as an address.',
      'The receiving server did not accept the recipient: it is not written as an address.',
    ],
  },
  recipientAmbiguous: {
    name: 'Address exists twice',
    happened: [
      '{provider} did not accept the message: several recipients have the address {recipient}.',
      '{provider} did not accept the message: several recipients have this address.',
      'The receiving server did not accept the message: several recipients have the address {recipient}.',
      'The receiving server did not accept the message: several recipients have this address.',
    ],
  },
  recipientDomainUnknown: {
    name: "Recipient's domain not found",
    happened: [
      '{provider} did not find the domain {recipientDomain}.',
      "{provider} did not find the recipient's domain.",
      'The receiving server did not find the domain {recipientDomain}.',
      "The receiving server did not find the recipient's domain.",
    ],
  },
  recipientNullMx: {
    name: 'Domain takes no mail',
    happened: [
      '{provider} did not accept the message: the domain {recipientDomain} says that it takes no mail.',
      "{provider} did not accept the message: the recipient's domain says that it takes no mail.",
      'The receiving server did not accept the message: the domain {recipientDomain} says that it takes no mail.',
      "The receiving server did not accept the message: the recipient's domain says that it takes no mail.",
    ],
  },
  mailboxFull: {
    name: 'Mailbox full',
    happened: [
      '{provider} did not accept the message: the mailbox of {recipient} is full.',
      "{provider} did not accept the message: the recipient's mailbox is full.",
      'The receiving server did not accept the message: the mailbox of {recipient} is full.',
      "The receiving server did not accept the message: the recipient's mailbox is full.",
    ],
  },
  mailboxUnavailable: {
    name: 'Mailbox not available',
    happened: [
      '{provider} could not use the mailbox of {recipient}.',
      "{provider} could not use the recipient's mailbox.",
      'The receiving server could not use the mailbox of {recipient}.',
      "The receiving server could not use the recipient's mailbox.",
    ],
  },
  recipientRateExceeded: {
    name: 'Recipient receives too quickly',
    happened: [
      '{provider} takes no more mail for {recipient} for now: it comes too quickly.',
      '{provider} takes no more mail for this recipient for now: it comes too quickly.',
      'The receiving server takes no more mail for {recipient} for now: it comes too quickly.',
      'The receiving server takes no more mail for this recipient for now: it comes too quickly.',
    ],
  },
  tooManyRecipients: {
    name: 'Too many recipients',
    happened: [
      '{provider} does not accept so many recipients at a time.',
      'The receiving server does not accept so many recipients at a time.',
    ],
  },
  listExpansionFailed: {
    name: 'List could not be expanded',
    happened: [
      '{provider} could not find the members of the list.',
      'The receiving server could not find the members of the list.',
    ],
  },
  listRestricted: {
    name: 'List closed',
    happened: [
      '{provider} did not accept the message: the list takes none from this sender.',
      'The receiving server did not accept the message: the list takes none from this sender.',
    ],
  },
  ownerChanged: {
    name: 'Owner of the address changed',
    happened: [
      '{provider} did not accept the message: the address or its domain belongs to someone else now.',
      'The receiving server did not accept the message: the address or its domain belongs to someone else now.',
    ],
  },
};
