/** Words for `catalogue/entries/smtpPermanent.ts` in English. */

import type { smtpPermanent as rows } from '../../../catalogue/entries/smtpPermanent.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const smtpPermanent: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'smtp/530': {
    name: 'Login or TLS required first',
    happened: [
      '{server} takes this command only after login or STARTTLS.',
      'The server takes this command only after login or STARTTLS.',
    ],
  },
  'smtp/550': {
    name: 'Refused: recipient or policy',
    happened: [
      '{server} refused for good. The number is given for unknown recipients, for missing access and by filters alike.',
      'The receiving server refused for good. The number is given for unknown recipients, for missing access and by filters alike.',
    ],
  },
  'smtp/551': {
    name: 'Recipient not on this server',
    happened: [
      '{server} does not have the recipient and does not pass the message on.',
      'The receiving server does not have the recipient and does not pass the message on.',
    ],
  },
  'smtp/552': {
    name: 'Too large, or mailbox full',
    happened: [
      '{server} refused for want of room: the message is above a limit, or the mailbox is full.',
      'The receiving server refused for want of room: the message is above a limit, or the mailbox is full.',
    ],
  },
  'smtp/553': {
    name: 'Address not allowed',
    happened: [
      '{server} does not accept the address as it is written, of the recipient or of the sender.',
      'The receiving server does not accept the address as it is written, of the recipient or of the sender.',
    ],
  },
  'smtp/554': {
    name: 'Transaction failed',
    happened: [
      '{server} refused the message or the whole session; the number does not say why.',
      'The receiving server refused the message or the whole session; the number does not say why.',
    ],
  },
};
