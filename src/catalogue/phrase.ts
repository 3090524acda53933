/** The shape of the phrases by which any server tells what went wrong, and what became of a message. */

import type { Reason } from '../ids/reason.ts';

export interface Phrase {
  /** As `comparable` writes it; `*` stands for a stretch of anything. */
  readonly words: string;
  /** Beside one of these, written in the same way, it means something else. */
  readonly not?: readonly string[];
  /** It counts only where no other phrase is there. */
  readonly weak?: true;
  /** First digit of the reply or code with which it counts; missing: any. */
  readonly class?: number;
}

/** A phrase that tells a reason. */
export interface GeneralWords extends Phrase {
  readonly reason: Reason;
}

/** A phrase of a report that tells what became of the message. */
export interface OutcomeWords extends Phrase {
  readonly outcome: 'failed' | 'delayed';
}

/** Number of characters by which phrases are found: all have as many before their first `*`. */
export const KEY_LENGTH = 4;
