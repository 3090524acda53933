/** Text in which nothing is hidden: for pages on which a value may have any characters. */

/** C0 and C1 controls except the tab, characters that change the direction of text, and those without width. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** First of Unicode's pictures of control characters. */
const CONTROL_PICTURES = 0x2400;

/** Makes visible what a terminal, an editor or a page would obey or hide. `keptLines`: line feeds stay. */
export function visible(text: string, keptLines = false): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.charCodeAt(0);
    if (keptLines && character === '\n') {
      return character;
    }
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
