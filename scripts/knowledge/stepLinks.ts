/** The articles that the words of a step name: `[addresses](addressRanges)`, the id in place of an address. */

import { articleLocales, localized } from '../../src/locales/articleLocale.ts';
import type { Language } from '../../src/locales/locale.ts';

const STEP_LINK = /\]\(([A-Za-z][A-Za-z0-9]*)\)/g;

/** The ids of the links in a text. */
export function stepLinksIn(text: string): readonly string[] {
  return [...text.matchAll(STEP_LINK)].map(([, id = '']) => id);
}

/** The text without its links; their words stay. */
export function withoutStepLinks(text: string): string {
  return text.replace(STEP_LINK, ']');
}

/** The text with the addresses of its links in a language. */
export function resolveStepLinks(text: string, language: Language, urlOf: (id: string) => string): string {
  return text.replace(STEP_LINK, (_, id: string) => `](${localized(urlOf(id), articleLocales[language])})`);
}
