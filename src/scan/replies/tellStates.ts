/** Tells what became of messages by their findings: what these say of it, otherwise the worst reply of each failure decides. */

import { type Finding, messageIdOf, type Outcome, type Sink } from '../finding.ts';

/** Tells the sink one state for each failure among the findings; codes that are only mentioned, and quoted ones, have none. */
export function tellStates(findings: readonly Finding[], sink: Sink): void {
  const worst = new Map<number, Finding>();
  for (const finding of findings) {
    const before = worst.get(finding.failure);
    const tells = finding.within === null && finding.telling !== 'mention' && finding.class !== 'success';
    if (tells && (before === undefined || (before.class !== 'permanent' && finding.class === 'permanent'))) {
      worst.set(finding.failure, finding);
    }
  }
  for (const finding of worst.values()) {
    tellState(finding, finding.outcome ?? (finding.class === 'permanent' ? 'failed' : 'delayed'), sink);
  }
}

/** Tells the sink the state of one message for one recipient. */
export function tellState(told: Pick<Finding, 'record' | 'failure'>, state: Outcome, sink: Sink): void {
  const { recipient, time, server } = told.record;
  const message = messageIdOf(told.record);
  sink.state({ message, failure: told.failure, recipient: recipient?.toLowerCase() ?? '', state, time, server });
}
