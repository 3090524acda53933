/** What a fix has to reach before a message is sent again, by what went wrong. Any room may import it. */

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
  'server-busy': 'sendAgainWhenRepaired',
  'server-full': 'sendAgainWhenRepaired',
  'mail-loop': 'sendAgainWithoutLoop',
  'sender-rejected': 'sendAgainFromOtherSender',
};
