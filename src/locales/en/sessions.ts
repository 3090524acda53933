/** English words of SMTP sessions. */

import type { SessionsWords } from '../sessionsWords.ts';

export const sessionsWords: SessionsWords = {
  title: 'SMTP sessions',
  sessions: { one: '{count} session', other: '{count} sessions' },
  messages: { one: '{count} message', other: '{count} messages' },
  peers: 'By peer and connector',
  columns: {
    peer: 'Peer',
    connector: 'Connector',
    sessions: 'Sessions',
    failed: 'Failed',
    messages: 'Messages',
    meanWait: 'Mean wait',
    tls: 'TLS',
  },
  noTls: 'no TLS',
  odd: 'Look at these',
  send: 'send',
  receive: 'receive',
  lasted: 'lasted {duration}',
  certificate: { self: 'Own certificate', peer: "Peer's certificate" },
  until: 'until {date}',
  taken: 'accepted for',
  refused: 'refused',
  putOff: 'deferred',
  unanswered: 'not answered',
  ended: { quit: 'ended with QUIT', open: 'no end in these logs' },
  oddities: {
    longWait: 'The reply to {command} took {wait}.',
    unanswered: '{command} was never answered.',
    noMessage: 'No message was sent.',
    beginningMissing: 'Its beginning is not in these logs: add the one before.',
    endMissing: 'Its end is not in these logs: add the next one.',
    certificateExpires: 'The certificate {subject} ends on {date}.',
    certificateName: 'The peer greets as {name}, and its certificate is for {names}.',
  },
  unlisted: { one: '{count} more', other: '{count} more' },
  noLog: 'no SMTP protocol log was recognised in these files',
  notFound: '{id}: no such session in these logs',
  noPath: 'sessions needs SMTP protocol logs: files, folders, archives, or - for standard input',
};
