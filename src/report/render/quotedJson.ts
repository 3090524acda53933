/** Values as JSON that no terminal obeys. */

import { UNSEEN } from '../../text/unseen.ts';

/** Characters that a terminal obeys or hides although JSON leaves them unescaped. */
const HIDDEN = new RegExp(`(?![\\0-\\x1f])(?:${UNSEEN.source})`, 'gu');

/** @param indent blanks before what is inside; 0: all on one line */
export function quoteJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(HIDDEN, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
