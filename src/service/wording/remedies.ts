/** What helps with a failure: the steps and checks of its meaning and of its reason, as far as they work where it is. */

import type { BlockListRow } from '../../catalogue/blockList.ts';
import type { Entry } from '../../catalogue/entries.ts';
import type { CauseId, CheckId, StepId } from '../../catalogue/generated/ids.ts';
import {
  causes as causeRows,
  checks as checkRows,
  reasons as reasonRows,
  steps as stepRows,
} from '../../catalogue/generated/rows.ts';
import type { JudgedCauses } from '../../catalogue/provenCauses.ts';
import type { ReasonRow, Remedies } from '../../catalogue/remedy.ts';
import type { Reason } from '../../ids/reason.ts';
import { type FailurePlace, runsAt, worksAt } from '../../report/failurePlace.ts';

/** What has to be helped. */
export interface Need {
  /** Null if only class and subject explain the code. */
  readonly entry: Entry | null;
  /** Null for a success. */
  readonly reason: Reason | null;
  /** The block lists that the reply names. */
  readonly lists: readonly BlockListRow[];
  readonly place: FailurePlace;
  /** Whether the message is or was in our own queue; otherwise our own server refused it. */
  readonly isSent: boolean;
  /** Whether it is tried again. */
  readonly isDelayed: boolean;
  /** Whether it has failed for good; neither where it arrived later. */
  readonly isOver: boolean;
}

/** Number of steps that a reader sees at a glance. */
export const GLANCE_STEPS = 4;

/** Number of steps of proven causes that come before those of causes which they leave open. */
const STEPS_BEFORE_OPEN = 2;

/**
 * The steps for the proven causes, or for all if none is proven, then those that help whatever the cause, then those of the reason; each
 * once, and only those that work where the failure is. A step that comes first where nothing is proven follows the proven causes otherwise.
 * How an entry comes off the lists that the reply names stands where any list would be asked.
 */
export function stepsFor({ proven, possible }: JudgedCauses, need: Need): readonly StepId[] {
  const stepsOf = (cause: CauseId): readonly StepId[] => fitting(causeRows[cause].fixes, need);
  const first = fitting(need.entry?.first ?? [], need);
  const ofReason = remediesOf(need).flatMap(({ steps }) => steps ?? []);
  const general = fitting([...(need.entry?.fixes ?? []), ...ofReason], need);
  if (proven.length === 0) {
    return withRemovals([...new Set([...first, ...possible.flatMap(stepsOf), ...general])], need.lists);
  }
  const known = proven.flatMap(({ cause }) => stepsOf(cause));
  const open = possible.filter((cause) => proven.some((one) => causeRows[one.cause].leavesOpen?.includes(cause)));
  const steps = new Set([
    ...known.slice(0, STEPS_BEFORE_OPEN),
    ...open.flatMap((cause) => stepsOf(cause).slice(0, 1)),
    ...known.slice(STEPS_BEFORE_OPEN),
    ...first,
    ...general,
  ]);
  return withRemovals([...steps], need.lists);
}

/** Those of some steps that work where the failure is, each as it fits the recipient and what became of the message. */
function fitting(steps: readonly StepId[], { place, isOver }: Need): readonly StepId[] {
  return steps
    .filter((step) => worksAt(stepRows[step], place))
    .map((step) => (place.isOfConsumer ? stepRows[step].atConsumers : undefined) ?? step)
    .map((step) => (isOver ? stepRows[step].onceOver : undefined) ?? step);
}

/** The same steps, those that say so no later than a glance reaches; the others keep their order. */
export function atAGlance(steps: readonly StepId[]): readonly StepId[] {
  const isEarly = (step: StepId): boolean => stepRows[step].early === true;
  const shown = steps.slice(0, GLANCE_STEPS);
  const late = steps.slice(GLANCE_STEPS).filter(isEarly);
  const others = shown.filter((step) => !isEarly(step));
  const outside = new Set(others.slice(Math.max(others.length - late.length, 0)));
  return [...new Set([...shown.filter((step) => !outside.has(step)), ...late, ...steps])];
}

/** The steps, with those of the lists in place of the one that asks a list, which stays if something is known only of others. */
function withRemovals(steps: readonly StepId[], lists: readonly BlockListRow[]): readonly StepId[] {
  const removals = lists.flatMap(({ removal }) => removal ?? []);
  if (removals.length === 0) {
    return steps;
  }
  const asking = steps.findIndex((step) => stepRows[step].asksList === true);
  if (asking < 0) {
    return [...steps, ...removals];
  }
  const from = removals.length === lists.length ? asking + 1 : asking;
  return [...steps.slice(0, asking), ...removals, ...steps.slice(from)];
}

/** The checks for some causes first, then the entry's own, those of the lists that the reply names, and those of the reason; otherwise as for steps. */
export function checksFor(causes: readonly CauseId[], need: Need): readonly CheckId[] {
  const known = [...causes.flatMap((cause) => causeRows[cause].checks ?? []), ...(need.entry?.checks ?? [])];
  const ofLists = need.lists.flatMap(({ checks }) => checks ?? []);
  const ofReason = remediesOf(need).flatMap(({ checks }) => checks ?? []);
  return [...new Set([...known, ...ofLists, ...ofReason])].filter((check) => runsAt(checkRows[check], need.place));
}

/** What helps with the reason, then what helps with any. */
function remediesOf({ reason, isSent, isDelayed }: Need): readonly Remedies[] {
  const rows: readonly ReasonRow[] = reason === null ? [] : [reasonRows[reason], reasonRows.any];
  return rows.flatMap((row) => [
    (isSent && isDelayed ? row.waiting : undefined) ?? {},
    (isSent ? row.sent : row.refused) ?? {},
    row,
  ]);
}
