/** Words for `catalogue/meanings/content.ts` in Russian. */

import type { contentMeanings as rows } from '../../../catalogue/meanings/content.ts';
import type { EntryWords } from '../../locale.ts';

export const contentMeanings: Readonly<Record<keyof typeof rows, EntryWords>> = {};
