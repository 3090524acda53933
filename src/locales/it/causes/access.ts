/** Words for `catalogue/causes/access.ts` in Italian. */

import type { accessCauses as rows } from '../../../catalogue/causes/access.ts';
import type { CauseWords } from '../../locale.ts';

export const accessCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {};
