/** Words for `catalogue/checks/shared.ts` in English. */

import type { sharedChecks as rows } from '../../../catalogue/checks/shared.ts';
import type { CheckWords } from '../../locale.ts';

export const sharedChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {};
