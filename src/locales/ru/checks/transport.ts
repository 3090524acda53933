/** Words for `catalogue/checks/transport.ts` in Russian. */

import type { transportChecks as rows } from '../../../catalogue/checks/transport.ts';
import type { CheckWords } from '../../locale.ts';

export const transportChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {};
