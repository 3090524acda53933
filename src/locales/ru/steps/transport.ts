/** Words for `catalogue/steps/transport.ts` in Russian. */

import type { TransportStepId } from '../../../catalogue/steps/transport.ts';
import type { StepWords } from '../../locale.ts';

export const transportSteps: Readonly<Record<TransportStepId, StepWords>> = {};
