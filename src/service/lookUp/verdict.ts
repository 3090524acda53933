/** What went wrong and who must act, as ids, of a question without a log: what `scan` prints of the same text. */

import { isEntryId } from '../../catalogue/entries.ts';
import { reasonOf } from '../../catalogue/reason.ts';
import { type Verdict, verdictOf } from '../../report/verdict.ts';
import { answerTo, findingOfPasted } from './answer.ts';

/** The verdict on a pasted reply, otherwise on the first entry that answers. */
export function verdictOn(question: string): Verdict {
  const finding = isEntryId(question.trim()) ? undefined : findingOfPasted(question);
  if (finding !== undefined) {
    return verdictOf(finding, null);
  }
  const answer = answerTo(question);
  const entry = answer !== null && 'entries' in answer ? (answer.entries[0] ?? null) : null;
  const digit = /[245]/.exec(entry?.code ?? question)?.[0] ?? '5';
  const isSuccess = entry === null ? /^\s*2/.test(question) : entry.resumes === 'nothingToDo';
  return { reason: isSuccess ? null : reasonOf(entry, question, digit), actors: entry?.actors ?? [] };
}
