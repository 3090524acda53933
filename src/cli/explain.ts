/** `mail-flow-lens explain`: the card of a code, of a reply, or of a word in a log. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { explain, explanationMarkdown } from '../service/lookUp/explain.ts';
import { verdictOn } from '../service/lookUp/verdict.ts';

export const explainFormats = ['markdown', 'json'] as const;

/** @returns the exit status: 1 if nothing answers the question */
export function printExplanation(question: string, format: (typeof explainFormats)[number], locale: Locale): 0 | 1 {
  const explanation = explain(question, locale);
  if (explanation === null) {
    console.error(fill(locale.interface.cli.nothingMatches, { value: question }));
    return 1;
  }
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ ...explanation, ...verdictOn(question) }, null, 2)}\n`
      : explanationMarkdown(explanation, locale),
  );
  return 0;
}
