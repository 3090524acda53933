/** All causes by id: why codes are given, with what proves it. Words: `locales/<language>/causes.ts`. */

import type { CauseRow, DocumentedCause } from '../cause.ts';
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

export type { CauseRow, Evidence } from '../cause.ts';

const rows = {
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
  ...connectionCauses,
  ...tlsCauses,
  ...recipientCauses,
  ...policyCauses,
  ...standardCauses,
};

export type CauseId = keyof typeof rows;

export const causes: Readonly<Record<CauseId, CauseRow>> = rows;

/** The same with their sources, of which the bundles have none. */
export const documentedCauses: Readonly<Record<CauseId, DocumentedCause>> = rows;
