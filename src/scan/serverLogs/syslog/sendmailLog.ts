/** The log of Sendmail: one line for each attempt, with the reply after `stat=`. */

import type { Format, OpenReader } from '../../format.ts';
import { mailProgramOf, openMailLog } from './mailLog.ts';

export const sendmailLog: Format = {
  id: 'sendmail-log',

  recognises: (head) => mailProgramOf(head) === 'sendmail',
};

export const openSendmailLog: OpenReader = (_head, sink, numbers, memory) => openMailLog(sink, numbers, memory);
