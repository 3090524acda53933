/** A mail message, above all a non-delivery report: its text parts, its delivery-status part (RFC 3464), its headers. */

import type { Format, OpenReader } from '../format.ts';
import { isMessageHeader } from './messageHeader.ts';
import { MessageReader } from './messageReader.ts';

export const mailMessage: Format = {
  id: 'mail-message',

  recognises: isMessageHeader,
};

export const openMailMessage: OpenReader = (_head, sink, numbers) => new MessageReader(sink, numbers);
