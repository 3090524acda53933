/** The log of OpenSMTPD: one line for each attempt and recipient, with the reply after `stat=`. */

import type { Format, OpenReader } from '../../format.ts';
import { mailProgramOf, openMailLog } from './mailLog.ts';

export const openSmtpdLog: Format = {
  id: 'opensmtpd-log',

  recognises: (head) => mailProgramOf(head) === 'opensmtpd',
};

export const openOpenSmtpdLog: OpenReader = (_head, sink, numbers, memory) => openMailLog(sink, numbers, memory);
