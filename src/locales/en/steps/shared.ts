/** Words for `catalogue/steps/shared.ts` in English. */

import type { SharedStepId } from '../../../catalogue/steps/shared.ts';
import type { StepWords } from '../../locale.ts';

export const sharedSteps: Readonly<Record<SharedStepId, StepWords>> = {};
