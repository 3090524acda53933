/** Remediation steps in Italian. */

import type { Locale } from '../../locale.ts';
import { accessSteps } from './access.ts';
import { deliverySteps } from './delivery.ts';
import { exchangeSteps } from './exchange.ts';
import { mailboxSteps } from './mailbox.ts';
import { postfixSteps } from './postfix.ts';
import { providerSteps } from './provider.ts';
import { sharedSteps } from './shared.ts';
import { standardSteps } from './standard.ts';
import { transportSteps } from './transport.ts';

export const steps: Locale['steps'] = {
  ...exchangeSteps,
  ...sharedSteps,
  ...standardSteps,
  ...mailboxSteps,
  ...deliverySteps,
  ...postfixSteps,
  ...accessSteps,
  ...transportSteps,
  ...providerSteps,
};
