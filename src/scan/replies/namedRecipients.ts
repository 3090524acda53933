/** The recipients that the words of a report name. */

import type { Passage } from './passage.ts';
import { RecipientContext } from './recipients.ts';

/** Those that stand where reports name them: at the head of a line, or in the sentence that announces the failure. */
export function namedRecipients(words: Iterable<Passage>): readonly string[] {
  const named = new Map<string, string>();
  const context = new RecipientContext([], null, 'report');
  for (const { text } of words) {
    context.enter(text);
    for (const address of context.named) {
      named.set(address.toLowerCase(), address);
    }
  }
  return [...named.values()];
}
