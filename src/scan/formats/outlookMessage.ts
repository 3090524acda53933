/** A message that Outlook saved (`.msg`), as the MIME text that `mime/outlookMessage.ts` makes of its bytes. */

import type { Format } from '../format.ts';
import { MessageReader } from '../messageReader.ts';

export const outlookMessage: Format = {
  id: 'outlook-message',

  /** No text is one: it is told by its bytes, before there is a text. */
  recognises: () => false,

  open: (_head, sink, numbers) => new MessageReader(sink, numbers, { converted: true }),
};
