/** The causes told by words that stand under every code of a failed connection, session or certificate. Imported by the files of entries alone. */

import type { CauseId } from './index.ts';

/**
 * The same fault comes under several numbers (a certificate's wrong name was 4.7.320 in 2017 and is 4.4.317 today), so the
 * word in `[Message=…]` or in the quoted reply decides, not the code.
 */
export const sessionCauses = [
  'connectionTimedOut',
  'connectionRefused',
  'connectionAborted',
  'connectionReset',
  'localSocketPolicy',
  'starttlsRequired',
  'tlsHandshakeBroken',
  'untrustedRoot',
  'subjectMismatch',
  'certificateExpired',
  'certificateRevoked',
  'serviceNotAvailable',
  'smtpInspection',
  'suspiciousServer',
  'noMailRecords',
  'dnsServersFail',
  'domainNonexistent',
] as const satisfies readonly CauseId[];
