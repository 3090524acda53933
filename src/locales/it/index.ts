/** All words in Italian. */

import type { Locale } from '../locale.ts';
import { actors } from './actors.ts';
import { authorities } from './authorities.ts';
import { causes } from './causes/index.ts';
import { checks } from './checks/index.ts';
import { entries } from './entries/index.ts';
import { interfaceWords } from './interface.ts';
import { links } from './links.ts';
import { meanings } from './meanings/index.ts';
import { resumes } from './resumes.ts';
import { steps } from './steps/index.ts';
import { classes, subjects } from './subjects.ts';
import { tokens } from './tokens/index.ts';

export const it: Locale = {
  language: 'it',
  articleLocale: 'it-it',
  authorities,
  entries,
  meanings,
  tokens,
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
