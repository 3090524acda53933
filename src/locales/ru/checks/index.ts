/** What each check tells, in Russian. */

import type { Locale } from '../../locale.ts';
import { accessChecks } from './access.ts';
import { deliveryChecks } from './delivery.ts';
import { mailboxChecks } from './mailbox.ts';
import { postfixChecks } from './postfix.ts';
import { providerChecks } from './provider.ts';
import { serverChecks } from './server.ts';
import { serviceChecks } from './service.ts';
import { sharedChecks } from './shared.ts';
import { transportChecks } from './transport.ts';

export const checks: Locale['checks'] = {
  ...serviceChecks,
  ...serverChecks,
  ...sharedChecks,
  ...mailboxChecks,
  ...deliveryChecks,
  ...postfixChecks,
  ...accessChecks,
  ...transportChecks,
  ...providerChecks,
};
