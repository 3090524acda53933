/** Words for `catalogue/checks/access.ts` in English. */

import type { accessChecks as rows } from '../../../catalogue/checks/access.ts';
import type { CheckWords } from '../../locale.ts';

export const accessChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {};
