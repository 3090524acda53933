/** What a reader does not see in a text. */

/**
 * Characters that are not seen or that reorder others: controls, format characters, ends of lines, and whatever Unicode lets a reader ignore,
 * fillers and selectors of variants, which can carry a hidden text. What makes a symbol an emoji hides nothing.
 */
export const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]|(?!(?<=\p{Extended_Pictographic})\ufe0f)\p{Default_Ignorable_Code_Point}/gu;

/** Whether a text has one of them. */
export function hasUnseen(text: string): boolean {
  return text.search(UNSEEN) >= 0;
}

/** Those that are no controls, which every line of a log may have, and ends of lines: a look for them takes one pass. */
const HIDING = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text may have one of them besides controls and ends of lines. */
export function mayHide(text: string): boolean {
  return HIDING.test(text);
}
