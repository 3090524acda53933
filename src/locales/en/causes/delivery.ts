/** Words for `catalogue/causes/delivery.ts` in English. */

import type { deliveryCauses as rows } from '../../../catalogue/causes/delivery.ts';
import type { CauseWords } from '../../locale.ts';

export const deliveryCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {};
