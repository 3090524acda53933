/** Words for `catalogue/meanings/session.ts` in Russian. */

import type { sessionMeanings as rows } from '../../../catalogue/meanings/session.ts';
import type { EntryWords } from '../../locale.ts';

export const sessionMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {};
