/** A finding of words that tell a failure without a number, in Exchange's own logs. */

import type { Finding } from '../finding.ts';
import type { Passage } from '../replies/passage.ts';
import { type ToldFailure, wordsFinding } from '../replies/wordsFinding.ts';
import type { FailureWords } from './failureWords.ts';

/** Where words stand, and the text that tells their meaning. */
export interface PlacedWords extends FailureWords {
  readonly passage: Passage;
  /** What the log says. */
  readonly text: string;
  /** The same in words that tell what it means. */
  readonly meaning: string;
}

/** The finding; null if the words are broken in the source. */
export function findingOfWords(
  { passage, start, end, text, meaning }: PlacedWords,
  told: Omit<ToldFailure, 'writer' | 'isOwn'>,
): Finding | null {
  const location = passage.locate(start, end) ?? passage.locate(start, start + 1);
  return location === null ? null : { ...wordsFinding(location, meaning, { ...told, writer: 'exchange', isOwn: true }), text };
}
