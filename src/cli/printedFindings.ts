/** Which findings are printed as lines of NDJSON: all, or those that tell failures. */

import type { Sink } from '../scan/finding.ts';
import { isFailure } from '../service/document/failures.ts';

/** What readers tell what is printed. Where only failures are, they pass over records that tell nothing but successes. */
export function printedFindings(sink: Sink, onlyFailures: boolean): Sink {
  if (!onlyFailures) {
    return sink;
  }
  return {
    ...sink,
    finding: (finding) => {
      if (isFailure(finding)) {
        sink.finding(finding);
      }
    },
    success: () => undefined,
    onlyFailures: true,
  };
}
