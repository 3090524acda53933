/** MDaemon's SMTP logs, of sessions in which it receives and in which it sends: arrows say which side said a line. */

import type { Format, OpenReader } from '../format.ts';
import { isSessionLog, openSessionLog, type SessionLine } from './sessionLog.ts';

/** Time, and in newer versions a level and the session. */
const LINE = /^[A-Z][a-z]{2} (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})?): {1,2}(?:\d\d: {1,2})?(?:\[([\w:.-]{1,40})\] {1,2})?/;
const SAID = /^(<--|-->) {1,2}/;
const CONNECTION =
  /^(?:\* {1,4})?(Attempting|Accepting) SMTP connection (?:to|from) .{0,255}?\[([\d.]{7,15}|[\dA-Fa-f:]{3,45}?):\d{1,5}\]/;
/** The line between two sessions, and the first one of a session. */
const BEGINNING = /^(?:-{4,}|Session \S{1,40};)/;

function readLine(text: string): SessionLine | null {
  const beginning = text[3] === ' ' ? LINE.exec(text) : null;
  if (beginning === null) {
    return null;
  }
  const [before, time = null, session = ''] = beginning;
  const words = text.slice(before.length);
  const [arrow, direction] = SAID.exec(words) ?? [];
  if (arrow === undefined) {
    const [, verb, ip = null] = CONNECTION.exec(words) ?? [];
    const sends = verb === undefined ? null : verb === 'Attempting';
    return { session, time, by: null, sends, text: words, start: before.length, ip, begins: BEGINNING.test(words) };
  }
  return {
    session,
    time,
    by: direction === '<--' ? 'other' : 'own',
    sends: null,
    text: words.slice(arrow.length),
    start: before.length + arrow.length,
    ip: null,
  };
}

export const mDaemonLog: Format = {
  id: 'mdaemon-log',

  recognises: (head) => isSessionLog(head, readLine),
};

export const openMDaemonLog: OpenReader = (_head, sink, numbers, memory) => openSessionLog(readLine, sink, numbers, memory);
