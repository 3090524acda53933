/** What could not be read of a message, and where: damage, limits, encryption. */

import type { NoticeKind } from '../ids/noticeKind.ts';

export interface Notice {
  readonly kind: NoticeKind;
  /** 0-based line of the source; 0 for a file that is no text. */
  readonly line: number;
  /** Number of the part, empty for the message itself. */
  readonly part: string;
}
