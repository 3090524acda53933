/** What went wrong and who must act, as ids, of a question without a log: what `scan` prints of the same text. */

import type { Actor } from '../../catalogue/generated/ids.ts';
import { isEntryId } from '../../catalogue/lookup.ts';
import { reasonOf } from '../../catalogue/reason.ts';
import type { Reason } from '../../ids/reason.ts';
import { actorsOf } from '../../report/actors.ts';
import { answerTo, findingOfPasted } from './answer.ts';

export interface Verdict {
  /** Null for success. */
  readonly reason: Reason | null;
  readonly actors: readonly Actor[];
}

/** The verdict on a pasted reply, otherwise on the first entry that answers. */
export function verdictOn(question: string): Verdict {
  const finding = isEntryId(question.trim()) ? undefined : findingOfPasted(question);
  if (finding !== undefined) {
    return { reason: finding.reason, actors: actorsOf(finding, null) };
  }
  const answer = answerTo(question);
  const entry = answer !== null && 'entries' in answer ? (answer.entries[0] ?? null) : null;
  const digit = /[245]/.exec(entry?.code ?? question)?.[0] ?? '5';
  const isSuccess = entry === null ? /^\s*2/.test(question) : entry.resumes === 'nothingToDo';
  return { reason: isSuccess ? null : reasonOf(entry, question, digit), actors: entry?.actors ?? [] };
}
