/** Every feature of the server; an additional one is named here. */

import type { Feature } from '../feature.ts';
import { codeActions } from './codeActions.ts';
import { hover } from './hover.ts';
import { lookUp } from './lookUp.ts';

export const features: readonly Feature[] = [hover, codeActions, lookUp];
