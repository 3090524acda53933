/** Text in which nothing is hidden: for pages on which a value may have any characters. */

import { UNSEEN } from './unseen.ts';

/** First of Unicode's pictures of control characters. */
const CONTROL_PICTURES = 0x2400;

/** Makes visible what a terminal, an editor or a page would obey or hide. `keptLines`: line feeds stay. */
export function visible(text: string, keptLines = false): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\t' || (keptLines && character === '\n')) {
      return character;
    }
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
