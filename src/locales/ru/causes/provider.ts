/** Words for `catalogue/causes/provider.ts` in Russian. */

import type { providerCauses as rows } from '../../../catalogue/causes/provider.ts';
import type { CauseWords } from '../../locale.ts';

export const providerCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {};
