/** Reads what Postfix's servers say about mail that they did not accept: refused commands, headers and messages. */

import { isOfStranger, type LogRecord } from '../../finding.ts';
import {
  isReport,
  type MailLog,
  type MailRecord,
  outcomeOfReply,
  readAnswer,
  recordOf,
  tellFindings,
  tellRefused,
} from '../mailRecord.ts';
import { readPeer } from './postfixDelivery.ts';

/** What was done, at which command, to which client. The reply follows; `warn`, `hold`, `filter` and others have none. */
const REFUSED_COMMAND = /((?:milter-|proxy-)?reject|reject_warning|proxy-accept): [A-Z][\w-]{0,30}(?: from (\S{1,400}))?: /y;
/** A refused line of the message, which follows, then the client; the reply is at the end. */
const REFUSED_CONTENT = /(reject): (?:(?:mime-|nested-)?header|body) /y;
const CLIENT_BEFORE = / from (\S{1,400})$/;
/** What follows the reply; postscreen separates it by commas. */
const ATTRIBUTES = ['; from=<', '; to=<', '; proto='] as const;
const SENDER = /^; from=<([^>]{0,1000})>/;
const RECIPIENT = /[; ]to=<([^>]{0,1000})>/;
const ANSWER_BEHIND = /(?:helo=<[^>]{0,300}>|proto=\w{1,10}|[; ]to=<[^>]{0,1000}>): /;
/** Maximum length of the attributes, UTF-16 code units. */
const MAX_ATTRIBUTES = 3000;

/** Start of the attributes, after the reply; a reply may contain the same words, so the last ones count. */
function attributesStart(text: string, from: number): number {
  for (const attribute of ATTRIBUTES) {
    const at = text.lastIndexOf(attribute);
    if (at >= from) {
      return at;
    }
  }
  return text.length;
}

interface Refusal {
  readonly action: string;
  readonly client: string;
  readonly attributes: string;
  /** Start of the reply, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

function readRefusal(text: string, at: number): Refusal | null {
  REFUSED_COMMAND.lastIndex = at;
  const command = REFUSED_COMMAND.exec(text);
  if (command !== null) {
    const [whole, action = '', client = ''] = command;
    const start = at + whole.length;
    const end = attributesStart(text, start);
    return { action, client, attributes: text.slice(end, end + MAX_ATTRIBUTES), start, end };
  }
  REFUSED_CONTENT.lastIndex = at;
  const content = REFUSED_CONTENT.exec(text);
  if (content === null) {
    return null;
  }
  const behind = attributesStart(text, at);
  const attributes = text.slice(behind, behind + MAX_ATTRIBUTES);
  const answer = ANSWER_BEHIND.exec(attributes);
  return {
    action: content[1] ?? '',
    client: CLIENT_BEFORE.exec(text.slice(Math.max(at, behind - 500), behind))?.[1] ?? '',
    attributes,
    start: answer === null ? text.length : behind + answer.index + answer[0].length,
    end: text.length,
  };
}

/** Reads a line about refused mail, from its action on; false if it is about something else. */
export function readPostfixReject(record: MailRecord, log: MailLog, id: string | null, at: number): boolean {
  const refusal = readRefusal(record.text, at);
  if (refusal === null) {
    return false;
  }
  const { action, client, attributes, start, end } = refusal;
  const known = recordOf(record, log, id);
  const sender = SENDER.exec(attributes)?.[1];
  const told: LogRecord = {
    ...known,
    ...readPeer(client),
    event: action,
    sender: sender === undefined ? known.sender : sender || '<>',
    recipient: RECIPIENT.exec(attributes)?.[1] ?? null,
  };
  // A client that only connected or greeted has not sent a message yet. A warning refuses nothing.
  const isMessage = told.sender !== null || told.recipient !== null;
  const isRefused = action !== 'reject_warning' && action !== 'proxy-accept';
  const refused = isMessage && isRefused && !isReport(told) ? outcomeOfReply(record.text, start) : null;
  const outcome = action === 'proxy-accept' ? 'relayed' : refused;
  const failure = log.numbers.next();
  const telling = action === 'reject_warning' ? 'mention' : 'diagnostic';
  tellFindings(log, readAnswer(record, start, end, { record: told, outcome, telling, failure }));
  if (refused !== null) {
    // Whoever logged in is a user of ours.
    tellRefused(log, told, refused, failure, isOfStranger(told) && !attributes.includes('sasl_username='));
  }
  return true;
}
