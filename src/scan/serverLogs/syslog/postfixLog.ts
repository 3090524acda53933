/** The log of Postfix: what its daemons write to syslog, a file or a container's output, alone or beside other programs. */

import type { Format, OpenReader } from '../../format.ts';
import { mailProgramOf, openMailLog } from './mailLog.ts';

export const postfixLog: Format = {
  id: 'postfix-log',

  recognises: (head) => mailProgramOf(head) === 'postfix',
};

export const openPostfixLog: OpenReader = (_head, sink, numbers, memory) => openMailLog(sink, numbers, memory);
