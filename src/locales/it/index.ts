/** All words in Italian. */

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

export const it: Locale = {
  language: 'it',
  articleLocale: 'it-it',
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
