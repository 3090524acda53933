/** The tags by which learn.microsoft.com and the like know a language. */

import type { Language } from './locale.ts';

export const articleLocales: Readonly<Record<Language, string>> = { en: 'en-us', ru: 'ru-ru', it: 'it-it' };

/** An address in a language. */
export function localized(url: string, articleLocale: string): string {
  return url.replace('{locale}', articleLocale);
}
