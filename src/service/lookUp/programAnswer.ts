/** What is known of a question, for programs. */

import type { Locale } from '../../locales/locale.ts';
import type { Explanation } from '../../logScan.ts';
import { explain } from './explain.ts';
import { explanationMarkdown } from './explanation.ts';
import { verdictOn } from './verdict.ts';

/** Null if nothing is. */
export function answerForPrograms(question: string, locale: Locale): Explanation | null {
  const explanation = explain(question, locale);
  return explanation === null ? null : { markdown: explanationMarkdown(explanation, locale), ...verdictOn(question) };
}
