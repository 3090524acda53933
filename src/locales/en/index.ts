/** All words in English. */

import { words } from '../generated/en.ts';
import type { Locale } from '../locale.ts';
import { interfaceWords } from './interface.ts';
import { classes, subjects } from './subjects.ts';

export const en: Locale = {
  ...words,
  language: 'en',
  articleLocale: 'en-us',
  classes,
  subjects,
  interface: interfaceWords,
};
