/** Words of a text, and whether they name nobody. */

import { isServersWord } from './vocabulary.ts';

export const WORD = /[\p{L}\p{M}\p{N}]+/gu;
export const REPLY = /^(?:re|r|fw|fwd|aw|wg|sv|vs|tr|rv|i|ha|отв|пересл)$/i;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether every word is one of servers, or stands before the subject of an answer. */
export function areKnown(text: string): boolean {
  return wordsOf(text).every((word) => REPLY.test(word) || isServersWord(word.toLowerCase()));
}
