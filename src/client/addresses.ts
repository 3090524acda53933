/** Addresses of our own read-only documents. */

import type { Uri } from 'vscode';

/** Scheme of cards, explanations and decoded messages. */
export const PAGE_SCHEME = 'mail-flow-lens';
/** Scheme of the pages that show what a scan found in a file that is too large for an editor. */
export const SCAN_SCHEME = 'mail-flow-lens-scan';
/** Authority of decoded messages, which are logs themselves. */
export const DECODED_AUTHORITY = 'decoded';

/** Whether a document is a decoded message. */
export function isDecoded({ scheme, authority }: Pick<Uri, 'scheme' | 'authority'>): boolean {
  return scheme === PAGE_SCHEME && authority === DECODED_AUTHORITY;
}
