/** Words for `catalogue/steps/access.ts` in Russian. */

import type { AccessStepId } from '../../../catalogue/steps/access.ts';
import type { StepWords } from '../../locale.ts';

export const accessSteps: Readonly<Record<AccessStepId, StepWords>> = {};
