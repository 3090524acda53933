/** The ids of all remediation steps. Words: `locales/<language>/steps/`. */

import type { AccessStepId } from './access.ts';
import type { DeliveryStepId } from './delivery.ts';
import type { ExchangeStepId } from './exchange.ts';
import type { MailboxStepId } from './mailbox.ts';
import type { PostfixStepId } from './postfix.ts';
import type { ProviderStepId } from './provider.ts';
import type { SharedStepId } from './shared.ts';
import type { StandardStepId } from './standard.ts';
import type { TransportStepId } from './transport.ts';

export type StepId =
  | ExchangeStepId
  | SharedStepId
  | StandardStepId
  | MailboxStepId
  | DeliveryStepId
  | PostfixStepId
  | AccessStepId
  | TransportStepId
  | ProviderStepId;
