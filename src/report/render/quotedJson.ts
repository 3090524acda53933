/** Values as JSON that no terminal obeys. */

import { UNSEEN } from '../../text/unseen.ts';

/** Characters that a terminal obeys or hides although JSON leaves them unescaped. */
const HIDDEN = new RegExp(`(?![\\0-\\x1f])(?:${UNSEEN.source})`, 'gu');

/** Few records have any other character, and this is found ten times as fast. */
const ALL_PLAIN = /^[\n\x20-\x7e]*$/;

/** @param indent blanks before what is inside; 0: all on one line */
export function quoteJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  return ALL_PLAIN.test(json) ? json : json.replace(HIDDEN, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
