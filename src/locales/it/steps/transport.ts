/** Words for `catalogue/steps/transport.ts` in Italian. */

import type { TransportStepId } from '../../../catalogue/steps/transport.ts';
import type { StepWords } from '../../locale.ts';

export const transportSteps: Readonly<Record<TransportStepId, StepWords>> = {};
