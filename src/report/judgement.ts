/** Which causes of its entry a finding proves. Any room above may import it. */

import { ownConnector } from '../catalogue/builtInConnectors.ts';
import { type Entry, entryOf } from '../catalogue/entries.ts';
import type { CauseId } from '../catalogue/generated/ids.ts';
import { canBeProven, type JudgedCauses, judgeCauses } from '../catalogue/provenCauses.ts';
import type { Finding } from '../scan/finding.ts';

interface Judgement {
  readonly entry: Entry;
  readonly causes: JudgedCauses;
}

/** Judgements, kept because every card, problem and summary needs them, and most findings are the same after an edit. */
const judgements = new WeakMap<Finding, Judgement>();

/** The causes of a finding's entry, judged by what its record proves; null if no entry explains it. */
export function causesOf(finding: Finding): Judgement | null {
  const judgement = judgeOnce(finding);
  if (judgement !== null) {
    judgements.set(finding, judgement);
  }
  return judgement;
}

/** The first of its entry's causes that the record proves; null: none. Of most entries none can be proven, which needs no record. */
export function provenCauseOf(finding: Finding): CauseId | null {
  const entry = finding.entry === null ? null : entryOf(finding.entry);
  return entry !== null && canBeProven(entry) ? (causesOf(finding)?.causes.proven[0]?.cause ?? null) : null;
}

/** The same for a finding about which nobody will ask again: to keep a judgement takes longer than to make it. */
export function judgeOnce(finding: Finding): Judgement | null {
  const known = judgements.get(finding);
  if (known !== undefined) {
    return known;
  }
  const entry = finding.entry === null ? null : entryOf(finding.entry);
  if (entry === null) {
    return null;
  }
  const { record, text, outcome } = finding;
  return {
    entry,
    causes: judgeCauses(entry, {
      text,
      outcome: outcome ?? (finding.class === 'transient' ? 'delayed' : 'failed'),
      connector: ownConnector(record.connector),
      recipient: record.recipient,
      originalRecipient: record.originalRecipient,
      received: record.direction === 'Receive',
    }),
  };
}
