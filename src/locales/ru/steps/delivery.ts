/** Words for `catalogue/steps/delivery.ts` in Russian. */

import type { DeliveryStepId } from '../../../catalogue/steps/delivery.ts';
import type { StepWords } from '../../locale.ts';

export const deliverySteps: Readonly<Record<DeliveryStepId, StepWords>> = {};
