/** What entries have in common that tell of a success. Imported by the files of entries alone. */

import type { Guidance } from '../entry.ts';

/** Nothing is wrong: there is no cause to look for and nothing to repair; the name and one sentence say what the server did. */
export const success = {
  actors: ['nobody'],
  resumes: 'nothingToDo',
  causes: [],
  fixes: [],
  checks: [],
} as const satisfies Guidance;
