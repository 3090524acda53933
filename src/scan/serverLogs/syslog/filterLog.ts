/** The logs of rspamd and amavis, as files of their own or in syslog. Beside the lines of a mail server they belong to its log. */

import type { Format, OpenReader } from '../../format.ts';
import { verdictIn } from '../filters/filterLine.ts';
import { readSyslogLine } from '../syslogLine.ts';
import { openMailLog } from './mailLog.ts';

export const filterLog: Format = {
  id: 'filter-log',

  recognises: (head) =>
    head.some((text) => {
      const line = readSyslogLine(text);
      return line !== null && verdictIn(text, line.from) !== null;
    }),
};

export const openFilterLog: OpenReader = (_head, sink, numbers, memory) => openMailLog(sink, numbers, memory);
