/** A finding of words that tell a failure without a number, in Exchange's own logs. */

import { chooseEntry } from '../../catalogue/lookup.ts';
import { reasonOf } from '../../catalogue/reason.ts';
import { emptyTail, type Finding, type LogRecord, messageIdOf } from '../finding.ts';
import type { Passage } from '../replies/passage.ts';
import type { FailureWords } from './failureWords.ts';

/** Where words stand, and the text that tells their meaning. */
export interface PlacedWords extends FailureWords {
  readonly passage: Passage;
  /** What the log says. */
  readonly text: string;
  /** The same in words that tell what it means. */
  readonly meaning: string;
}

interface Told {
  readonly record: LogRecord;
  readonly outcome: 'delayed' | 'failed';
  readonly failure: number;
}

/** The finding; null if the words are broken in the source. */
export function findingOfWords(
  { passage, start, end, text, meaning }: PlacedWords,
  { record, outcome, failure }: Told,
): Finding | null {
  const location = passage.locate(start, end) ?? passage.locate(start, start + 1);
  if (location === null) {
    return null;
  }
  const digit = outcome === 'failed' ? '5' : '4';
  // The log's own server speaks, whoever the other side is.
  const entry = chooseEntry({ code: null, reply: null, text: meaning, digit, writer: 'exchange', server: null });
  return {
    ...location,
    code: null,
    reply: null,
    class: outcome === 'failed' ? 'permanent' : 'transient',
    outcome,
    entry: entry?.id ?? null,
    reason: reasonOf(entry, meaning, digit),
    text,
    tail: emptyTail,
    telling: 'diagnostic',
    failure,
    message: messageIdOf(record),
    within: null,
    record,
  };
}
