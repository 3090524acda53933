/** Explains a code or a text without a log. */

import type { Locale } from '../../locales/locale.ts';
import { answerTo } from './answer.ts';
import { type Explanation, explanationOf } from './explanation.ts';

/** What answers a question, in a language; null if nothing does. */
export function explain(question: string, locale: Locale): Explanation | null {
  const answer = answerTo(question);
  return answer === null ? null : explanationOf(answer, question, locale);
}
