/** Reads the line in which amavis says what it did with a message. */

import { matchAt } from '../../../text/matchAt.ts';
import type { Verdict } from './verdict.ts';

/** The message's number, the action with the kind of content, and in newer versions what became of the message. */
const VERDICT =
  /(?:(?:[\w.-]{1,255} )?\S{0,60}amavis\S{0,30}: )?\([\w-]{1,40}\) (Passed|Blocked) ([A-Z][A-Z-]{2,30})(?: \([^()]{1,300}\))?(?: \{([\w,]{1,300})\})?, /y;
const ENVELOPE = /<([^<>]{0,1000})> -> (<[^<>]{0,1000}>(?:,<[^<>]{0,1000}>){0,200})/;
const QUEUE_ID = /, Queue-ID: ([0-9A-Za-z]{6,20})(?=,|$)/;
const MESSAGE_ID = /, Message-ID: (<[^<>\s]{1,998}>)/;
const CLIENT = /^(?:[A-Z][\w/-]{0,60} )?\[([\d.]{7,15}|[\dA-Fa-f:]{2,45})\]/;
/** Maximum number of recipients told of one message. */
const MAX_RECIPIENTS = 100;

/** The verdict of a line, or null: it is no such line. */
export function readAmavisVerdict(text: string, from: number): Verdict | null {
  const found = matchAt(VERDICT, text, from);
  if (found === null) {
    return null;
  }
  const [introduction, action = '', kind = '', done = ''] = found;
  const fields = text.slice(from + introduction.length);
  const [, sender = null, recipients = ''] = ENVELOPE.exec(fields) ?? [];
  const start = from + introduction.indexOf(action);
  const end = start + action.length + 1 + kind.length;
  return {
    state: action === 'Passed' ? null : stateOf(done),
    // What is refused in the session is our own answer.
    event: /Rejected/.test(done) ? 'reject' : action,
    sender,
    recipients: [...recipients.matchAll(/<([^<>]{0,1000})>/g)].slice(0, MAX_RECIPIENTS).map(([, address = '']) => address),
    messageId: MESSAGE_ID.exec(fields)?.[1] ?? null,
    queueId: QUEUE_ID.exec(fields)?.[1] ?? null,
    ip: CLIENT.exec(fields)?.[1] ?? null,
    start,
    end,
    meaning: null,
  };
}

/** What became of a blocked message; versions before 2.8 do not say. */
function stateOf(done: string): Verdict['state'] {
  if (/(?:^|,)(?:Bounced|Rejected)/.test(done)) {
    return 'failed';
  }
  return /(?:^|,)TempFailed/.test(done) ? 'delayed' : /(?:^|,)(?:Discarded|NoBounce|Quarantined)/.test(done) ? 'dropped' : null;
}
