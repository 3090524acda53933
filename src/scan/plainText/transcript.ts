/** Recognises the lines of an SMTP session that a program printed. */

import { anyOf, inTurn } from '../replies/pattern.ts';
import { CLIENT_SIGN, SERVER_SIGN, TIME_OF_LINE } from '../replies/replyPatterns.ts';

const LINE_START = /^[ \t>]{0,20}/i;
const NOTHING = /(?:)/;

const RECIPIENT_COMMAND = inTurn(LINE_START, TIME_OF_LINE, anyOf([CLIENT_SIGN, NOTHING]), /[ \t]{0,20}RCPT TO:[ \t]{0,20}</);
const REPLY_LINE = inTurn(LINE_START, TIME_OF_LINE, anyOf([SERVER_SIGN, NOTHING]), /[ \t]{0,20}[245]\d\d[ -]/);
const SESSION_LINE = inTurn(LINE_START, TIME_OF_LINE, anyOf([inTurn(anyOf([CLIENT_SIGN, SERVER_SIGN]), /[ \t]/), /SMTP ERROR:/]));

/** Whether a text shows a session: a recipient's command, and the reply below it. */
export function isTranscript(head: readonly string[]): boolean {
  return head.some((line, index) => RECIPIENT_COMMAND.test(line) && REPLY_LINE.test(head[index + 1] ?? ''));
}

/** Whether a line belongs to a session, so that it is about the recipient that the lines above it named. */
export function isSessionLine(text: string): boolean {
  return SESSION_LINE.test(text);
}

/** Whether a paragraph shows a session, or the part of one. */
export function showsSession(text: string): boolean {
  return text.split('\n').some(isSessionLine);
}
