/** What was wrong with a message, so that a part of it could not be read: kinds, whose sentences are words of the interface. */

export type NoticeKind =
  | 'truncated'
  | 'too-deep'
  | 'too-large'
  | 'encrypted'
  | 'rights-protected'
  | 'bad-encoding'
  | 'unknown-charset'
  | 'lost-report'
  | 'no-message';

export interface Notice {
  readonly kind: NoticeKind;
  /** 0-based line of the source; 0 for a file that is no text. */
  readonly line: number;
  /** Number of the part, empty for the message itself. */
  readonly part: string;
}
