/** Words for `catalogue/meanings/recipient.ts` in English. */

import type { recipientMeanings as rows } from '../../../catalogue/meanings/recipient.ts';
import type { EntryWords } from '../../locale.ts';

export const recipientMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {
  recipientUnknown: {
    name: 'Recipient unknown',
    happened: ['{provider} knows no such recipient.', 'The receiving server knows no such recipient.'],
  },
  recipientInactive: {
    name: 'Account inactive',
    happened: [
      "{provider} refused the message: the recipient's account is inactive.",
      "The receiving server refused the message: the recipient's account is inactive.",
    ],
  },
  recipientDisabled: {
    name: 'Account disabled',
    happened: [
      "{provider} refused the message: the recipient's account is disabled.",
      "The receiving server refused the message: the recipient's account is disabled.",
    ],
  },
  recipientMoved: {
    name: 'Recipient no longer here',
    happened: [
      '{provider} refused the message: the recipient is no longer on this server.',
      'The receiving server refused the message: the recipient is no longer on this server.',
    ],
  },
  recipientAddressInvalid: {
    name: 'Recipient address not valid',
    happened: [
      '{provider} refused the message: the recipient address is not written as one.',
      'The receiving server refused the message: the recipient address is not written as one.',
    ],
  },
  recipientAmbiguous: {
    name: 'Address exists twice',
    happened: [
      '{provider} refused the message: several recipients have this address.',
      'The receiving server refused the message: several recipients have this address.',
    ],
  },
  recipientDomainUnknown: {
    name: "Recipient's domain not found",
    happened: ["{provider} did not find the recipient's domain.", "The receiving server did not find the recipient's domain."],
  },
  recipientNullMx: {
    name: 'Domain takes no mail',
    happened: [
      "{provider} refused the message: the recipient's domain says that it takes no mail.",
      "The receiving server refused the message: the recipient's domain says that it takes no mail.",
    ],
  },
  mailboxFull: {
    name: 'Mailbox full',
    happened: [
      "{provider} refused the message: the recipient's mailbox is full.",
      "The receiving server refused the message: the recipient's mailbox is full.",
    ],
  },
  mailboxUnavailable: {
    name: 'Mailbox not available',
    happened: [
      "{provider} could not use the recipient's mailbox.",
      "The receiving server could not use the recipient's mailbox.",
    ],
  },
  recipientRateExceeded: {
    name: 'Recipient receives too quickly',
    happened: [
      '{provider} takes less mail at a time for this recipient.',
      'The receiving server takes less mail at a time for this recipient.',
    ],
  },
  tooManyRecipients: {
    name: 'Too many recipients',
    happened: ['{provider} takes fewer recipients at a time.', 'The receiving server takes fewer recipients at a time.'],
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
      '{provider} refused the message: the list takes none from this sender.',
      'The receiving server refused the message: the list takes none from this sender.',
    ],
  },
  ownerChanged: {
    name: 'Owner of the address changed',
    happened: [
      '{provider} refused the message: the address or its domain belongs to someone else now.',
      'The receiving server refused the message: the address or its domain belongs to someone else now.',
    ],
  },
};
