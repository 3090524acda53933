/** hMailServer's log: values between tabs, of which those of `SMTPD` and `SMTPC` are lines of sessions in which it receives and sends. */

import type { Format, OpenReader } from '../format.ts';
import { isSessionLog, openSessionLog, type SessionLine } from './sessionLog.ts';

const SAID = /^"(SMTPC|SMTPD)"\t\d{1,10}\t(\d{1,12})\t"([\d-]{10} [\d:.]{8,12})"\t"([\d.:A-Fa-f]{2,45})"\t"(SENT|RECEIVED): /;
/** A line of another part of the program. */
const OTHER = /^"[A-Z\d]{2,20}"\t/;
/** A line end in a reply of several lines. */
const LINE_END = /\[nl\]/g;

function readLine(text: string): SessionLine | null {
  if (!text.startsWith('"')) {
    return null;
  }
  const [before, part, number, time = null, ip = null, side] = SAID.exec(text) ?? [];
  if (before === undefined) {
    return OTHER.test(text) ? { session: '', time: null, by: null, sends: null, text: '', start: 0, ip: null } : null;
  }
  const sends = part === 'SMTPC';
  return {
    session: `${part} ${number}`,
    time,
    by: sends === (side === 'SENT') ? 'client' : 'server',
    sends,
    text: text.slice(before.length).replace(/"\s*$/, '').replace(LINE_END, '   \n'),
    start: before.length,
    ip,
  };
}

export const hMailServerLog: Format = {
  id: 'hmailserver-log',

  recognises: (head) => isSessionLog(head, readLine),
};

export const openHMailServerLog: OpenReader = (_head, sink, numbers, memory) => openSessionLog(readLine, sink, numbers, memory);
