/** Where a log tells of a failure for which it has no code: searched for when a person goes there, since few ever do. */

import type { MessageState, Place } from '../../scan/finding.ts';
import type { OpenDocument } from '../document/logText.ts';
import { LogText } from '../document/logText.ts';
import { findId } from '../document/messageIds.ts';

/** Maximum number of places of the message that are looked at. */
const MAX_PLACES = 1000;

/**
 * The line that names the message, otherwise its recipient, server or time, and most of what else is known; of several such lines the
 * last, since the last state counts.
 */
export function placeOfState({ message, recipient, server, time }: MessageState, document: OpenDocument): Place | null {
  const text = document.getText();
  const known = [message?.replace(/^<|>$/g, ''), recipient, server, time].flatMap((value) => value || []);
  for (const name of known) {
    const offsets = findId(text, name, MAX_PLACES);
    if (offsets.length > 0) {
      return bestOf(offsets, name, known, document);
    }
  }
  return null;
}

function bestOf(offsets: readonly number[], name: string, known: readonly string[], document: OpenDocument): Place | null {
  const text = new LogText(document);
  let best: (Place & { readonly score: number }) | null = null;
  for (const offset of offsets) {
    const { line, character } = document.positionAt(offset);
    const content = text.line(line).toLowerCase();
    const score = known.filter((value) => content.includes(value.toLowerCase())).length;
    if (best === null || score >= best.score) {
      best = { line, start: character, end: character + name.length, score };
    }
  }
  return best === null ? null : { line: best.line, start: best.start, end: best.end };
}
