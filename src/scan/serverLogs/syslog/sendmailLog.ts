/** The log of Sendmail, and of OpenSMTPD, whose lines are similar: one for each attempt, with the reply after `stat=`. */

import type { Format, OpenReader } from '../../format.ts';
import { mailProgramOf, openMailLog } from './mailLog.ts';

export const sendmailLog: Format = {
  id: 'sendmail-log',

  recognises(head) {
    const program = mailProgramOf(head);
    return program === 'sendmail' || program === 'opensmtpd';
  },
};

export const openSendmailLog: OpenReader = (_head, sink, numbers, memory) => openMailLog(sink, numbers, memory);
