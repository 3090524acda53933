/**
 * Where a decoded message comes from: a text, one message of a mailbox, or the bytes of an Outlook file. Also lists the messages
 * of a mailbox.
 */

import { readMessageTree } from '../../mime/messageTree.ts';
import { convertOutlookMessage } from '../../mime/outlook/outlookMessage.ts';
import { type FormatTraits, formatTraits } from '../../scan/formatTraits.ts';
import { messageRanges } from '../../scan/messages/mbox.ts';
import { recogniseFormat } from '../../scan/recognise.ts';
import { splitLines } from '../../text/lines.ts';
import { plainLine } from '../wording/markdown.ts';
import type { DecodedSource } from './decodedView.ts';

/** `message`: its number in a mailbox, from 1; otherwise null. */
export type MessageSource = Omit<DecodedSource, 'name'> & { readonly message: number | null };

/** An Outlook message; what cannot be read in it becomes a notice. */
export function sourceOfBytes(bytes: Uint8Array): MessageSource {
  const { text, notices } = convertOutlookMessage(bytes);
  return { lines: splitLines(text), prefix: '', notices, message: null };
}

/**
 * The message in a text; in a mailbox, the one with a number (from 1), otherwise the one that contains a line (from 0). Null if
 * there is none.
 */
export function sourceOfText(
  text: string,
  { line = 0, message }: { readonly line?: number; readonly message?: number },
): MessageSource | null {
  switch (messagesIn(text)) {
    case 'one':
      return { lines: splitLines(text), prefix: '', notices: [], message: null };
    case 'many': {
      const lines = splitLines(text);
      const ranges = messageRanges(lines);
      // The separator line before a message belongs to it.
      const index =
        message === undefined
          ? Math.max(
              0,
              ranges.findLastIndex(({ start }) => start <= line + 1),
            )
          : message - 1;
      const range = ranges[index];
      return range === undefined
        ? null
        : { lines: lines.slice(range.start, range.end), prefix: `${index + 1}:`, notices: [], message: index + 1 };
    }
    case null:
      return null;
  }
}

function messagesIn(text: string): FormatTraits['messages'] {
  const format = recogniseFormat(text);
  return format === null ? null : formatTraits[format].messages;
}

/**
 * What the header of each message of a mailbox says, one line for each field, empty if it is missing; nothing for any other text.
 */
export function messagesOf(text: string): readonly { readonly subject: string; readonly from: string; readonly date: string }[] {
  if (messagesIn(text) !== 'many') {
    return [];
  }
  const lines = splitLines(text);
  return messageRanges(lines).map(({ start, end }) => {
    const blank = lines.indexOf('', start);
    const { fields } = readMessageTree(lines.slice(start, blank < 0 ? end : Math.min(blank, end)));
    const read = (name: string): string => plainLine(fields.find((field) => field.name.toLowerCase() === name)?.value ?? '');
    return { subject: read('subject'), from: read('from'), date: read('date') };
  });
}
