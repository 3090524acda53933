/** All words in English. */

import { articleLocales } from '../articleLocale.ts';
import { words } from '../generated/en.ts';
import type { Locale } from '../locale.ts';
import { interfaceWords } from './interface.ts';
import { plainReasons } from './plainReasons.ts';
import { classes, subjects } from './subjects.ts';

export const en: Locale = {
  ...words,
  language: 'en',
  articleLocale: articleLocales.en,
  classes,
  subjects,
  plainReasons,
  interface: interfaceWords,
};
