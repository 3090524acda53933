/** Why codes are given, in English. */

import type { Locale } from '../../locale.ts';
import { accessCauses } from './access.ts';
import { connectionCauses } from './connection.ts';
import { deliveryCauses } from './delivery.ts';
import { mailboxCauses } from './mailbox.ts';
import { policyCauses } from './policy.ts';
import { postfixCauses } from './postfix.ts';
import { providerCauses } from './provider.ts';
import { recipientCauses } from './recipient.ts';
import { sharedCauses } from './shared.ts';
import { sharedMessageCauses } from './sharedMessage.ts';
import { sharedSessionCauses } from './sharedSession.ts';
import { standardCauses } from './standard.ts';
import { tenantCauses } from './tenant.ts';
import { tlsCauses } from './tls.ts';
import { transportCauses } from './transport.ts';

export const causes: Locale['causes'] = {
  ...connectionCauses,
  ...tlsCauses,
  ...recipientCauses,
  ...policyCauses,
  ...standardCauses,
  ...sharedCauses,
  ...sharedMessageCauses,
  ...sharedSessionCauses,
  ...mailboxCauses,
  ...deliveryCauses,
  ...postfixCauses,
  ...accessCauses,
  ...tenantCauses,
  ...transportCauses,
  ...providerCauses,
};
