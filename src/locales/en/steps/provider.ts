/** Words for `catalogue/steps/provider.ts` in English. */

import type { ProviderStepId } from '../../../catalogue/steps/provider.ts';
import type { StepWords } from '../../locale.ts';

export const providerSteps: Readonly<Record<ProviderStepId, StepWords>> = {};
