/** Copies what is remembered for a long time. */

/** Maximum length of an id or address that is kept, UTF-16 code units. */
const MAX_VALUE = 998;

/** A copy of a short string: a part of a string keeps the whole alive, which may be a chunk of the file. */
export function ownCopy<Text extends string | null>(text: Text): Text {
  return (text === null ? null : ` ${text.slice(0, MAX_VALUE)}`.slice(1)) as Text;
}
