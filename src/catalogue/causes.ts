/** All causes by id: why codes are given, with what proves it. Words: `locales/<language>/causes.ts`. */

import type { CauseRow } from './cause.ts';
import { connectionCauses } from './connectionCauses.ts';
import { policyCauses } from './policyCauses.ts';
import { recipientCauses } from './recipientCauses.ts';
import { tlsCauses } from './tlsCauses.ts';

export type { CauseRow, Evidence } from './cause.ts';

const rows = { ...connectionCauses, ...tlsCauses, ...recipientCauses, ...policyCauses };

export type CauseId = keyof typeof rows;

export const causes: Readonly<Record<CauseId, CauseRow>> = rows;
