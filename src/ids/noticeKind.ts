/** The ids of what could not be read in a message. */

/**
 * `lost-report`: the program that saved a report left out its delivery-status part. `no-message`: a file that looks like a
 * message but is not one.
 */
export type NoticeKind =
  | 'truncated'
  | 'too-deep'
  | 'too-large'
  | 'long-line'
  | 'encrypted'
  | 'rights-protected'
  | 'bad-encoding'
  | 'unknown-charset'
  | 'lost-report'
  | 'no-message';
