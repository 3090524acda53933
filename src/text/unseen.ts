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
