/** Finds what the sentences of a report say became of its message. */

import { findOutcomeWords } from '../../catalogue/outcomeWords.ts';
import type { OutcomeWords } from '../../catalogue/phrase.ts';

/** Maximum length of the words of a paragraph that are searched, UTF-16 code units. */
const MAX_WORDS = 4000;
/** A sentence or a clause that introduces a list. */
const SENTENCE_END = /(?<=[.!:。])\s|\n\s*\n/;

/**
 * What became of the message, or null where a paragraph does not say it. A message that could not be delivered until now, and is tried
 * again, is delayed.
 */
export function statedOutcome(paragraph: string): OutcomeWords['outcome'] | null {
  if (findOutcomeWords(paragraph) === null) {
    return null;
  }
  const outcomes = paragraph
    .slice(0, MAX_WORDS)
    .split(SENTENCE_END)
    .map((sentence) => findOutcomeWords(sentence)?.outcome);
  return outcomes.includes('delayed') ? 'delayed' : outcomes.includes('failed') ? 'failed' : null;
}
