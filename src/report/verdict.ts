/** What went wrong and who must act, as ids: what the command line and the language server tell of a failure in the same words. */

import type { Actor } from '../catalogue/generated/ids.ts';
import type { FormatId } from '../ids/formatId.ts';
import type { Reason } from '../ids/reason.ts';
import type { Finding } from '../scan/finding.ts';
import { actorsOf } from './actors.ts';

export interface Verdict {
  /** Null for success. */
  readonly reason: Reason | null;
  /** In the order of the card. */
  readonly actors: readonly Actor[];
}

/** @param format of the log; null: it is none */
export function verdictOf(finding: Finding, format: FormatId | null): Verdict {
  return { reason: finding.reason, actors: actorsOf(finding, format) };
}
