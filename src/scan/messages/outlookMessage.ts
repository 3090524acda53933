/**
 * A message that Outlook saved (`.msg`), as the MIME text that `mime/outlook/outlookMessage.ts` makes of its bytes: no text is
 * recognised as one.
 */

import type { OpenReader } from '../format.ts';
import { MessageReader } from './messageReader.ts';

export const openOutlookMessage: OpenReader = (_head, sink, numbers) => new MessageReader(sink, numbers, { converted: true });
