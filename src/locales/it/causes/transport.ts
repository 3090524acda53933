/** Words for `catalogue/causes/transport.ts` in Italian. */

import type { transportCauses as rows } from '../../../catalogue/causes/transport.ts';
import type { CauseWords } from '../../locale.ts';

export const transportCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {};
