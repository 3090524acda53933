/** Values as JSON that no terminal obeys. */

/** Characters that a terminal obeys or hides although JSON leaves them unescaped. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** @param indent blanks before what is inside; 0: all on one line */
export function quoteJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(HIDDEN, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
