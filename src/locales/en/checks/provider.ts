/** Words for `catalogue/checks/provider.ts` in English. */

import type { providerChecks as rows } from '../../../catalogue/checks/provider.ts';
import type { CheckWords } from '../../locale.ts';

export const providerChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {};
