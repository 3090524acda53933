/** `mail-flow-lens explain`: the card of a code, of a reply, or of a word in a log. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { quoteJson } from '../report/render/quotedJson.ts';
import { type Explanation, explanationMarkdown, explanationOf } from '../service/lookUp/explanation.ts';
import { answerNumber } from '../service/lookUp/numbers.ts';
import { plainLine } from '../text/markdown.ts';
import type { formats } from './commands.ts';

/** @returns the exit status: 1 if nothing answers the question */
export async function printExplanation(
  question: string,
  format: (typeof formats.explain)[number],
  locale: Locale,
): Promise<0 | 1> {
  const printed = format === 'json' ? await explanationJson(question, locale) : await explanationText(question, locale);
  if (printed === null) {
    console.error(fill(locale.interface.cli.nothingMatches, { value: plainLine(question) }));
    return 1;
  }
  process.stdout.write(printed);
  return 0;
}

async function explanationText(question: string, locale: Locale): Promise<string | null> {
  const answer = answerNumber(question);
  const explanation = answer === null ? await explainWords(question, locale) : explanationOf(answer, question, locale);
  return explanation === null ? null : explanationMarkdown(explanation, locale);
}

async function explainWords(question: string, locale: Locale): Promise<Explanation | null> {
  const { explain } = await import('./explainWords.ts');
  return explain(question, locale);
}

async function explanationJson(question: string, locale: Locale): Promise<string | null> {
  const { explain, verdictOn } = await import('./explainWords.ts');
  const explanation = explain(question, locale);
  return explanation === null ? null : `${quoteJson({ ...explanation, ...verdictOn(question) }, 2)}\n`;
}
