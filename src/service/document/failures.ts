/** Gathers findings into failures: one for each message and recipient that did not arrive, at the place that explains it best. */

import { standards } from '../../catalogue/authorities.ts';
import { type Entry, entryOf } from '../../catalogue/entries.ts';
import { isWaiting, saysLittle } from '../../catalogue/reason.ts';
import { provenCauseOf } from '../../report/judgement.ts';
import { listsOf } from '../../report/links.ts';
import type { LastState, Tally } from '../../report/tally.ts';
import { type Finding, messageOf, tellings } from '../../scan/finding.ts';
import { groupBy } from '../../text/order.ts';
import { instantOf } from '../../text/times/instant.ts';
import { comparableWords, isLeftToWords } from './serverWords.ts';

/** A message that failed or is delayed for one recipient: all findings that tell it. */
export interface Failure {
  /** The place that explains it best, in the record that tells its last state. */
  readonly best: Finding;
  /** The other places that tell it, in document order. */
  readonly others: readonly Finding[];
}

/** The failures in the order of their best places. A message that was delivered in the end is not one, whatever delayed it. */
export function gatherFailures(findings: readonly Finding[], tally: Tally): Failure[] {
  const told = groupBy(
    findings.filter((finding) => isFailure(finding) && !isArrived(lastState(finding, tally))),
    pairOf,
  );
  return [...told.values()].map(chooseBest).sort((a, b) => a.best.line - b.best.line || a.best.start - b.best.start);
}

/** The last state of a finding's message; if it names several recipients, the worst of their states. */
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

/** A code in a subject, or a success, is not a failure; if the record says what became of the message, that decides. */
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

/** Milliseconds; unreadable times count as equal, so that the document's order decides. */
function timeOf({ record }: Finding): number {
  return instantOf(record.time) || 0;
}

/**
 * Ranks how much a finding explains: it is best if it has a known meaning that tells the cause, is the reply itself, occurs in the file
 * unchanged, and is the outermost.
 */
export function preference(finding: Finding): number {
  const told = tellings.length - tellings.indexOf(finding.telling);
  return knownOf(finding) * 100 + told * 10 + (finding.part === null ? 2 : 0) + (finding.within === null ? 1 : 0);
}

/** How much is known, from nothing to most: a wrapper says more than a bare number only if it tells a reason of its own. */
function knownOf({ entry: id, reason }: Finding): number {
  if (id === null) {
    return 0;
  }
  const entry = entryOf(id);
  const isVague = reason === null || saysLittle(reason);
  if (entry.wrapper === true) {
    return isVague ? 1 : 3;
  }
  if (!tellsCause(entry, reason)) {
    return 1;
  }
  // `5.0.0` alone says as little as a number that nobody documents.
  const isOfStandard = entry.authority !== 'words' && standards.has(entry.authority);
  return !isOfStandard ? 4 : reason === 'unknown' ? 0 : isVague ? 2 : 4;
}

/**
 * Whether an entry tells why: not that of a notice of a delay, nor that of a reply which only refuses where the reply around it says more.
 */
function tellsCause({ reason }: Entry, told: Finding['reason']): boolean {
  return reason === undefined || !(isWaiting(reason) || (saysLittle(reason) && reason !== told));
}

/** Keys, kept because every failure is asked for its own, and most findings are the same after an edit. */
const keys = new WeakMap<Finding, string>();

/**
 * Equal for findings with the same cause: reason and proven cause, whatever the code, otherwise the meaning; the block list if one is
 * named; where these do not tell what happened, the server's words too.
 */
export function causeKey(finding: Finding): string {
  let key = keys.get(finding);
  if (key === undefined) {
    const { reply, code, reason } = finding;
    key = [
      provenCauseOf(finding) ?? finding.entry ?? `${reply} ${code}`,
      reason,
      listsOf(finding)
        .map(({ name }) => name)
        .join(),
      isLeftToWords(finding) ? comparableWords(finding) : '',
    ].join('\0');
    keys.set(finding, key);
  }
  return key;
}

/** Equal for findings with the same code and cause, which lists show under one heading. */
export function headingKey(finding: Finding): string {
  return `${finding.reply} ${finding.code} ${causeKey(finding)}`;
}
