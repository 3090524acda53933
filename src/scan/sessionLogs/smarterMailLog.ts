/** SmarterMail's SMTP log, of sessions in which it receives (`cmd:`, `rsp:`), and its delivery log, of those in which it sends (`CMD:`, `RSP:`). */

import type { Format, OpenReader } from '../format.ts';
import { isSessionLog, openSessionLog, type SessionLine } from './sessionLog.ts';

/** Time, the client's address in the SMTP log, and the session or message. */
const LINE = /^(?:\[\d{4}\.\d\d\.\d\d\] )?(\d\d:\d\d:\d\d(?:\.\d{1,3})?) (?:\[([\d.:A-Fa-f]{3,45})\])?\[([\w-]{1,40})\] /;
const SAID = /^(cmd|rsp|CMD|RSP): /;
const CONNECTION =
  /^(?:Connecting|Connection|Initiating connection) to \[?([\d.]{7,15}|[\dA-Fa-f:]{3,45}?)\]?(?::\d{1,5})?(?: |$)/;

function readLine(text: string): SessionLine | null {
  const beginning = text.includes('] ') ? LINE.exec(text) : null;
  if (beginning === null) {
    return null;
  }
  const [before, time = null, client = null, number = ''] = beginning;
  const session = client === null ? number : `${client} ${number}`;
  const words = text.slice(before.length);
  const [introduction, side] = SAID.exec(words) ?? [];
  if (introduction === undefined) {
    const ip = CONNECTION.exec(words)?.[1] ?? client;
    return {
      session,
      time,
      by: null,
      sends: client === null && ip !== null ? true : null,
      text: words,
      start: before.length,
      ip,
    };
  }
  return {
    session,
    time,
    by: side?.toLowerCase() === 'cmd' ? 'client' : 'server',
    sends: side === side?.toUpperCase(),
    text: words.slice(introduction.length),
    start: before.length + introduction.length,
    ip: client,
  };
}

export const smarterMailLog: Format = {
  id: 'smartermail-log',

  recognises: (head) => isSessionLog(head, readLine),
};

export const openSmarterMailLog: OpenReader = (_head, sink, numbers, memory) => openSessionLog(readLine, sink, numbers, memory);
