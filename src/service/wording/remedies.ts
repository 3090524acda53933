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
}

/**
 * The steps for some causes first, then those that help whatever the cause, then those of the reason; each once, and only those that work
 * where the failure is.
 */
export function stepsFor(causes: readonly CauseId[], need: Need): readonly StepId[] {
  const known = [...causes.flatMap((cause) => causeRows[cause].fixes), ...(need.entry?.fixes ?? [])];
  const ofReason = remediesOf(need).flatMap(({ steps }) => steps ?? []);
  return [...new Set([...known, ...ofReason])].filter((step) => worksAt(stepRows[step], need.place));
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
