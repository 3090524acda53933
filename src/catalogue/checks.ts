/** All commands that tell what is wrong, by id. Words: `locales/<language>/checks.ts`. */

import type { CheckRow } from './check.ts';
import { serverChecks } from './serverChecks.ts';
import { serviceChecks } from './serviceChecks.ts';

export type { CheckRow } from './check.ts';

const rows = { ...serviceChecks, ...serverChecks };

export type CheckId = keyof typeof rows;

export const checks: Readonly<Record<CheckId, CheckRow>> = rows;
