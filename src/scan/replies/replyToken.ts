/** A reply or code found in a text, and what may be known about that text beforehand. */

/**
 * What is known about the text.
 * `reply`: it is a server's answer (a status column, a `Diagnostic-Code`, a quoted reply).
 * `bounce`: the words of a non-delivery report. `strict`: anything else; only what is written as a code counts.
 */
export const readings = ['reply', 'bounce', 'strict'] as const;

export type Reading = (typeof readings)[number];

/** A reply or code in the text; offsets are UTF-16 code units of that text. */
export interface ReplyToken {
  /** Start of the enhanced code, or of the reply code if there is no enhanced one. */
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  readonly reply: string | null;
  /** End of this reply's words. */
  readonly textEnd: number;
  /** Index of the token whose reply quotes this one, or -1. */
  readonly within: number;
  /** Index of the first token of the outermost reply that this one belongs to; its own if it is that token. */
  readonly root: number;
  /** Index of the token that begins the same reply: its own, unless this is a further line of one (`550-5.7.1 …`). */
  readonly first: number;
  /** Whether the code is alone in its field (`Status: 5.1.1`, `dsn=5.1.1`). */
  readonly bare: boolean;
  /** Whether the text before it announces a reply's code (`smtp;`, `(#`). */
  readonly introduced: boolean;
}

/** A token for which it is not known yet which reply quotes which. */
export interface Candidate extends Pick<ReplyToken, 'start' | 'end' | 'code' | 'reply' | 'bare' | 'introduced'> {
  /** Start of the reply: its own digits, otherwise the code. */
  readonly from: number;
}
