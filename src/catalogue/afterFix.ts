/** What a fix has to reach before a message is sent again, by what went wrong, and what becomes of it while it waits. Any room may import it. */

import type { Reason } from '../ids/reason.ts';
import type { ResumeId } from './generated/ids.ts';

/** In place of `sendAgainAfterFix`, which would fit any failure. */
export const afterFix: Readonly<Partial<Record<Reason, ResumeId>>> = {
  dns: 'sendAgainWhenResolved',
  'domain-unknown': 'sendAgainWhenResolved',
  connection: 'sendAgainWhenReached',
  tls: 'sendAgainWhenEncrypted',
  'sender-authentication': 'sendAgainWhenAuthenticated',
  'reverse-dns': 'sendAgainWhenIdentified',
  'ip-blocked': 'sendAgainWhenDelisted',
  'domain-blocked': 'sendAgainWhenDelisted',
  login: 'sendAgainAfterLogin',
  'relay-denied': 'sendAgainByRightRoute',
  malformed: 'sendAgainInOtherForm',
  protocol: 'sendAgainWhenSessionIsRight',
  'too-large': 'sendAgainInOtherForm',
  content: 'sendAgainInOtherForm',
  virus: 'sendAgainInOtherForm',
  spam: 'sendAgainInOtherForm',
  'server-error': 'sendAgainWhenRepaired',
  'server-busy': 'sendAgainWhenAccepting',
  'server-full': 'sendAgainWhenAccepting',
  'mail-loop': 'sendAgainWithoutLoop',
  'sender-rejected': 'sendAgainFromOtherSender',
  'too-many-recipients': 'sendAgainToFewer',
  suppressed: 'sendAgainOffSuppression',
  greylisted: 'sendAgainWhenAllowed',
};

/** In place of `whenFixed` while the message waits: what a fix of the sender's does not change in the message that is queued. */
export const whileWaiting: Readonly<Partial<Record<ResumeId, ResumeId>>> = {
  sendAgainToCorrectAddress: 'retriedToSameAddress',
  sendAgainFromOtherSender: 'retriedFromSameSender',
  sendAgainInOtherForm: 'retriedUnchanged',
};
