/** A masked copy of an open document, to be saved and passed on. */

import { Redaction } from '../../redact/redaction.ts';
import { LineSplitter } from '../../text/lines.ts';

/** Length of what is read at a time, UTF-16 code units. */
const STEP = 1 << 17;

/**
 * The text with pseudonyms of its own in place of people, servers and ids; nothing keeps what undoes them. All domains and names are learned
 * before any is masked. `pause` is awaited between steps; null once it resolves to false.
 */
export async function maskedCopy(text: string, pause: () => Promise<boolean>): Promise<string | null> {
  const redaction = Redaction.begin();
  const lines = new LineSplitter((line) => redaction.learn(line));
  const learned = redaction.open(null);
  const pieces: string[] = [];
  const masked = redaction.open((piece) => pieces.push(piece));
  for (const reader of [lines, learned, masked]) {
    for (let at = 0; at < text.length; at += STEP) {
      reader.push(text.slice(at, at + STEP));
      if (!(await pause())) {
        return null;
      }
    }
    reader.end();
  }
  return pieces.join('');
}
