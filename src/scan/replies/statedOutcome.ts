/** Finds what the sentences of a report say became of its message. */

import type { Outcome } from '../finding.ts';

/** Sentences of Exim, Gmail, Postfix, Sendmail, qmail, Exchange and others. Before those of a failure, because a delay may be said to be a failure until now. */
const DELAYED =
  /\b(?:(?:delivery|message)[^.\n]{0,60}\b(?:is|was|(?:has|have) been) delayed\b|delivery is delayed\b|(?:will|shall|to) (?:be retried|retry|keep trying|continue to (?:try|be retried))\b|temporary problem delivering|still undelivered|transient non-fatal errors?|has not (?:yet been delivered|been delivered yet))/i;
const FAILED =
  /\b(?:this is a permanent error|permanent fatal errors?|could\s?n[o'’]t be delivered|could not be delivered|was\s?n[o'’]t delivered|was not delivered|delivery (?:has |to [^\n]{0,300} |to the following recipients? )?failed|failed permanently|unable to deliver|(?:was|were) undeliverable|giving up on|has been (?:blocked|rejected)|address(?:es|\(es\))?\s{1,4}failed:)/i;

/** Maximum length of the words of a paragraph that are searched, UTF-16 code units. */
const MAX_WORDS = 4000;

/** What became of the message, or null where a paragraph does not say it; sentences are wrapped, so blanks may be line ends. */
export function statedOutcome(paragraph: string): Extract<Outcome, 'failed' | 'delayed'> | null {
  const words = paragraph.slice(0, MAX_WORDS).replace(/\s+/g, ' ');
  return DELAYED.test(words) ? 'delayed' : FAILED.test(words) ? 'failed' : null;
}
