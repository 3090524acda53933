/** Words for `catalogue/causes/shared.ts` in English. */

import type { sharedCauses as rows } from '../../../catalogue/causes/shared.ts';
import type { CauseWords } from '../../locale.ts';

export const sharedCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {};
