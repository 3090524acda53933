/** Reads what Exim says about mail that it did not accept: refusals by access control lists, callouts and authenticators. */

import type { LogRecord } from '../../finding.ts';
import { isReport, type MailLog, type MailRecord, recordOf, tellFindings, tellRefused } from '../mailRecord.ts';
import { findAnswer, findPeer, readMessage, senderOf, splitHead } from './eximAnswer.ts';

/** What the reject log says below a refused message. */
export interface Envelope {
  /** At most five, because Exim writes no more. */
  readonly recipients: readonly string[];
  readonly messageId: string | null;
}

const REJECTED = /(?:^| )((?:temporarily )?rejected) /;
/** What was refused: a command with its argument, or a moment. */
const PHASE =
  /^(RCPT|MAIL|EHLO or HELO|VRFY|EXPN|ETRN|AUTH|STARTTLS|PRDR|DATA|after DATA|connection|from|by [\w() -]{1,30}|during [\w ]{1,30})(?= |$)(?: <?([^<> ]{1,1000})>?)?/;
/** What was refused if there was a message, or at least an address: a client that only connected or greeted has sent none. */
const OF_MESSAGE = /^(?:RCPT|MAIL|DATA|after|by|during|from|PRDR)/;
const AUTHENTICATOR = /\w{1,40} authenticator failed for /y;
/** What separates Exim's reply from the user name that was tried. */
const TRIED_NAME = ' (set_id=';

/** Reads a line about a refusal; false if it is about something else. */
export function readEximReject(record: MailRecord, log: MailLog, id: string | null, envelope: Envelope): boolean {
  const { text, from } = record;
  const head = splitHead(text, from);
  const rejected = REJECTED.exec(head.words);
  if (rejected === null || !/^[HUF]=|^rejected |^temporarily rejected /.test(head.words)) {
    return readAuthentication(record, log, head.message);
  }
  const phase = PHASE.exec(head.words.slice(rejected.index + rejected[0].length));
  const name = phase?.[1] ?? '';
  const argument = phase?.[2] ?? null;
  const recipients = name === 'RCPT' && argument !== null ? [argument] : envelope.recipients;
  const known = recordOf(record, log, id);
  const told: LogRecord = {
    ...known,
    ...findPeer(head.words),
    event: `${rejected[1]} ${name}`.trim(),
    sender: senderOf(head.words) ?? (name === 'MAIL' || name === 'from' ? argument : null) ?? known.sender,
    recipient: recipients.join(';') || null,
    messageId: envelope.messageId ?? known.messageId,
  };
  const isTold = OF_MESSAGE.test(name) && !isReport(told);
  const outcome = !isTold ? null : rejected[1] === 'rejected' ? 'failed' : 'delayed';
  const failure = log.numbers.next();
  const context = { record: told, outcome, telling: 'diagnostic', failure } as const;
  tellFindings(log, readMessage(record, head.message, findAnswer(text, head.message).start, context));
  if (outcome !== null) {
    for (const recipient of recipients.length === 0 ? [null] : recipients) {
      tellRefused(log, { ...told, recipient }, outcome, failure);
    }
  }
  return true;
}

/** Reads a failed login: the reply is Exim's own, and there is no message. */
function readAuthentication(record: MailRecord, log: MailLog, message: number): boolean {
  const { text, from } = record;
  AUTHENTICATOR.lastIndex = from;
  const found = AUTHENTICATOR.exec(text);
  if (found === null) {
    return false;
  }
  const name = text.indexOf(TRIED_NAME, message);
  const reply = name < 0 ? record : { ...record, text: text.slice(0, name) };
  const peer = findPeer(text.slice(from, message).replace(/: $/, ''));
  const told = { ...recordOf(record, log, null), ...peer, event: found[0].trim().replace(/ for$/, '') };
  tellFindings(
    log,
    readMessage(reply, message, -1, { record: told, outcome: null, telling: 'diagnostic', failure: log.numbers.next() }),
  );
  return true;
}
