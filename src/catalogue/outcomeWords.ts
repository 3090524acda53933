/** The words by which a report tells what became of a message, where no field and no number does: `knowledge/outcomes/`. */

import { PhraseFinder } from './generalWords.ts';
import { outcomeWords } from './generated/words.ts';
import type { OutcomeWords } from './phrase.ts';

let finder: PhraseFinder<OutcomeWords> | undefined;
/** What was found last: several ask about one paragraph in turn. */
let last: { readonly text: string; readonly words: OutcomeWords | null } | undefined;

/** The words in a text that tell what became of a message; null: there are none. */
export function findOutcomeWords(text: string): OutcomeWords | null {
  if (last?.text !== text) {
    finder ??= new PhraseFinder(outcomeWords());
    last = { text, words: finder.find(text, '') };
  }
  return last.words;
}
