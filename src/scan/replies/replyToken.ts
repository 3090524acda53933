/** A reply or code found in a text, and what may be known of that text beforehand. */

/**
 * What is known about the text.
 * `reply`: it is a server's answer (a status column, a `Diagnostic-Code`, a quoted reply).
 * `bounce`: the words of a non-delivery report. `strict`: anything else; only what is written as a code counts.
 */
export const readings = ['reply', 'bounce', 'strict'] as const;

export type Reading = (typeof readings)[number];

/** A reply or code in the text; offsets are UTF-16 code units of that text. */
export interface ReplyToken {
  /** Of the enhanced code, or of the reply code where there is no enhanced one. */
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  readonly reply: string | null;
  /** Where the words of this reply end. */
  readonly textEnd: number;
  /** Index of the token whose reply quotes this one, or -1. */
  readonly within: number;
  /** Index of the first token of the outermost reply that this one belongs to; its own where that is itself. */
  readonly root: number;
  /** The code is alone in its field (`Status: 5.1.1`, `dsn=5.1.1`). */
  readonly bare: boolean;
  /** The text before it announces a reply's code (`smtp;`, `(#`). */
  readonly introduced: boolean;
}

/** A token before it is known which reply quotes which. */
export interface Candidate extends Pick<ReplyToken, 'start' | 'end' | 'code' | 'reply' | 'bare' | 'introduced'> {
  /** Where the reply begins: its own digits, else the code. */
  readonly from: number;
}
