/** All commands that tell what is wrong, by id. Words: `locales/<language>/checks.ts`. */

import type { CheckRow } from '../check.ts';
import { accessChecks } from './access.ts';
import { deliveryChecks } from './delivery.ts';
import { mailboxChecks } from './mailbox.ts';
import { postfixChecks } from './postfix.ts';
import { providerChecks } from './provider.ts';
import { serverChecks } from './server.ts';
import { serviceChecks } from './service.ts';
import { sharedChecks } from './shared.ts';
import { transportChecks } from './transport.ts';

export type { CheckRow } from '../check.ts';

const rows = {
  ...sharedChecks,
  ...mailboxChecks,
  ...deliveryChecks,
  ...postfixChecks,
  ...accessChecks,
  ...transportChecks,
  ...providerChecks,
  ...serviceChecks,
  ...serverChecks,
};

export type CheckId = keyof typeof rows;

export const checks: Readonly<Record<CheckId, CheckRow>> = rows;
