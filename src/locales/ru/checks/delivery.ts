/** Words for `catalogue/checks/delivery.ts` in Russian. */

import type { deliveryChecks as rows } from '../../../catalogue/checks/delivery.ts';
import type { CheckWords } from '../../locale.ts';

export const deliveryChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {};
