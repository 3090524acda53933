/** All words in Russian. */

import { articleLocales } from '../articleLocale.ts';
import { words } from '../generated/ru.ts';
import type { Locale } from '../locale.ts';
import { interfaceWords } from './interface.ts';
import { plainReasons } from './plainReasons.ts';
import { classes, subjects } from './subjects.ts';

export const ru: Locale = {
  ...words,
  language: 'ru',
  articleLocale: articleLocales.ru,
  classes,
  subjects,
  plainReasons,
  interface: interfaceWords,
};
