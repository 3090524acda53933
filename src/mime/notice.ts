/** What could not be read of a message, and where: damage, limits, encryption. */

/**
 * `lost-report`: the program that saved a report left out its delivery-status part. `no-message`: a file that looks like a message
 * and is none.
 */
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
