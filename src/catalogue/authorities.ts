/** Who documents or speaks a code; the first part of an entry's id. Names: `locales/<language>/authorities.ts`. */

export type Authority =
  | 'exchange-online'
  | 'exchange-server'
  | 'gmail'
  | 'yahoo'
  | 'outlook-com'
  | 'apple'
  | 'proofpoint'
  | 'mimecast'
  | 'barracuda'
  | 'block-list'
  | 'spectrum'
  | 'godaddy'
  | 'orange'
  | 'postfix'
  | 'iana'
  | 'smtp';

/** Where nobody in particular speaks: standards, and block lists that many servers ask. */
export const standards: ReadonlySet<Authority> = new Set(['block-list', 'iana', 'smtp']);
