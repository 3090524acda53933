/** Prints what the product says about a code or a text, in every language. */

import { languages, localeOf } from '../../src/locales/languages.ts';
import { explain, explanationMarkdown } from '../../src/service/lookUp/explain.ts';

/** @returns the exit status */
export function preview(question: string): 0 | 1 {
  const cards = languages.map((language) => {
    const locale = localeOf(language);
    const explanation = explain(question, locale);
    return explanation === null ? null : explanationMarkdown(explanation, locale);
  });
  if (cards.includes(null)) {
    console.error(`Nothing in knowledge/ answers “${question}”.`);
    return 1;
  }
  console.log(cards.join('\n════════\n\n'));
  return 0;
}
