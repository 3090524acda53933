/** Gathers findings into failures: one for each message and recipient that did not arrive, at the place that explains it best. */

import { standards } from '../../catalogue/authorities.ts';
import { ownConnector } from '../../catalogue/builtInConnectors.ts';
import { type Entry, entryOf, type JudgedCauses, judgeCauses } from '../../catalogue/lookup.ts';
import type { LastState, Tally } from '../../report/tally.ts';
import { type Finding, messageOf, tellings } from '../../scan/finding.ts';
import { groupBy } from '../../text/order.ts';
import { instantOf } from '../../text/times/instant.ts';

/** A message that failed or is delayed for one recipient: all findings that tell it. */
export interface Failure {
  /** The place that explains it best, in the record that tells its last state. */
  readonly best: Finding;
  /** The other places that tell it, in document order. */
  readonly others: readonly Finding[];
}

/** The failures in the order of their best places. What was delivered in the end is none, whatever delayed it. */
export function gatherFailures(findings: readonly Finding[], tally: Tally): Failure[] {
  const told = groupBy(
    findings.filter((finding) => isFailure(finding) && !isArrived(lastState(finding, tally))),
    pairOf,
  );
  return [...told.values()].map(chooseBest).sort((a, b) => a.best.line - b.best.line || a.best.start - b.best.start);
}

/** The last state of a finding's message; of several recipients told at once, that of the worst off. */
export function lastState(finding: Finding, tally: Tally): LastState | undefined {
  const message = messageOf(finding);
  const { recipient } = finding.record;
  if (recipient?.includes(';') !== true) {
    return tally.last(message, recipient?.trim() ?? '');
  }
  const states = recipient.split(';').map((one) => tally.last(message, one.trim()));
  return states.find((one) => one?.state === 'failed') ?? states.find((one) => one?.state === 'delayed') ?? states[0];
}

/** Whether the message got on its way in the end. */
export function isArrived(last: LastState | undefined): boolean {
  return last !== undefined && last.state !== 'failed' && last.state !== 'delayed' && last.state !== 'queued';
}

/** Message and recipient together. */
function pairOf(finding: Finding): string {
  return `${messageOf(finding)}\0${finding.record.recipient?.toLowerCase() ?? ''}`;
}

/** A code in a subject, or a success, is no failure; a record that says what became of the message decides by that. */
export function isFailure({ telling, class: statusClass, outcome, record }: Finding): boolean {
  if (telling === 'mention' || statusClass === 'success') {
    return false;
  }
  return outcome === 'failed' || outcome === 'delayed' || (outcome === null && record.event === null);
}

function chooseBest(findings: readonly Finding[]): Failure {
  const last = findings.reduce((a, b) => (timeOf(b) >= timeOf(a) ? b : a));
  const best = findings
    .filter((finding) => finding.failure === last.failure)
    .reduce((a, b) => (preference(b) > preference(a) ? b : a));
  return { best, others: findings.filter((finding) => finding !== best) };
}

/** Milliseconds; times that cannot be read count as equal, so that the document's order decides. */
function timeOf({ record }: Finding): number {
  return instantOf(record.time) || 0;
}

/** What explains most stands for the failure: a known meaning, not a wrapper, told by the reply itself, in the file as it is, the outermost. */
function preference(finding: Finding): number {
  const entry = finding.entry === null ? null : entryOf(finding.entry);
  const known = entry === null ? 0 : entry.wrapper === true || standards.has(entry.authority) ? 1 : 2;
  const told = tellings.length - tellings.indexOf(finding.telling);
  return known * 100 + told * 10 + (finding.part === null ? 2 : 0) + (finding.within === null ? 1 : 0);
}

interface Judgement {
  readonly entry: Entry;
  readonly causes: JudgedCauses;
}

/** Every card, problem and summary asks, and after an edit most findings are those of before. */
const judgements = new WeakMap<Finding, Judgement>();

/** The causes of a finding's entry by what its record proves; null where no entry explains it. */
export function causesOf(finding: Finding): Judgement | null {
  const known = judgements.get(finding);
  if (known !== undefined) {
    return known;
  }
  const entry = finding.entry === null ? null : entryOf(finding.entry);
  if (entry === null) {
    return null;
  }
  const { record, text, outcome } = finding;
  const judgement = {
    entry,
    causes: judgeCauses(entry, {
      text,
      outcome: outcome ?? (finding.class === 'transient' ? 'delayed' : 'failed'),
      connector: ownConnector(record.connector),
      recipient: record.recipient,
      originalRecipient: record.originalRecipient,
    }),
  };
  judgements.set(finding, judgement);
  return judgement;
}

/** Equal for findings of the same cause: the proven one, whatever code tells it; else the entry; else the code. */
export function causeKey(finding: Finding): string {
  const judged = causesOf(finding);
  if (judged === null) {
    return `${finding.reply} ${finding.code}`;
  }
  const { entry, causes } = judged;
  // What a standard says of a code is no cause yet: its words tell.
  return causes.proven[0]?.cause ?? (standards.has(entry.authority) ? `${entry.id} ${finding.text}` : entry.id);
}
