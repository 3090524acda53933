/** All words in Russian. */

import type { Locale } from '../locale.ts';
import { actors } from './actors.ts';
import { causes } from './causes.ts';
import { checks } from './checks.ts';
import { entries } from './entries.ts';
import { interfaceWords } from './interface.ts';
import { links } from './links.ts';
import { resumes } from './resumes.ts';
import { steps } from './steps.ts';
import { classes, subjects } from './subjects.ts';

export const ru: Locale = {
  language: 'ru',
  articleLocale: 'ru-ru',
  entries,
  causes,
  steps,
  checks,
  links,
  actors,
  resumes,
  classes,
  subjects,
  interface: interfaceWords,
};
