/** All words in Italian. */

import { articleLocales } from '../articleLocale.ts';
import { words } from '../generated/it.ts';
import type { Locale } from '../locale.ts';
import { interfaceWords } from './interface.ts';
import { plainReasons } from './plainReasons.ts';
import { classes, subjects } from './subjects.ts';

export const it: Locale = {
  ...words,
  language: 'it',
  articleLocale: articleLocales.it,
  classes,
  subjects,
  plainReasons,
  interface: interfaceWords,
};
