/** The shape of a pattern's explanation. Only docs/recognition.md and the tests use it and the examples beside it. */

import type { Reading } from './replyToken.ts';

/**
 * A text with «marks» around each code that is found in it and around nothing else. A string is read like this wherever its
 * pattern applies, and no code is found in it elsewhere; if the readings differ in another way, each has its own marks.
 */
export type Example = string | Readonly<Record<Reading, string>>;

export interface Explanation {
  /** What the pattern looks for, in a few words. */
  readonly shape: string;
  /** Why it is read so, in a sentence. */
  readonly rule: string;
  readonly examples: readonly Example[];
  /** What looks similar; a string is free of codes in every reading. */
  readonly counterExamples: readonly Example[];
  /** More of both kinds, tested but not shown: each word, sign and space of the pattern that the examples leave out. */
  readonly variants?: readonly Example[];
}

/** The example as it is marked in a reading; `own` are the readings in which its pattern applies. */
export function markedIn(example: Example, reading: Reading, own: readonly Reading[]): string {
  if (typeof example !== 'string') {
    return example[reading];
  }
  return own.includes(reading) ? example : withoutMarks(example);
}

/** An example in which both replies and bounces have the marked codes, and any other text none. */
export function unlessStrict(marked: string): Example {
  return { reply: marked, bounce: marked, strict: withoutMarks(marked) };
}

function withoutMarks(marked: string): string {
  return marked.replace(/[«»]/g, '');
}
