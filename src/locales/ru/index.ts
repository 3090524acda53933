/** All words in Russian. */

import { words } from '../generated/ru.ts';
import type { Locale } from '../locale.ts';
import { interfaceWords } from './interface.ts';
import { classes, subjects } from './subjects.ts';

export const ru: Locale = {
  ...words,
  language: 'ru',
  articleLocale: 'ru-ru',
  classes,
  subjects,
  interface: interfaceWords,
};
