/** Reads what Sendmail says about mail that it did not accept: rulesets and filters that refused a command or a message. */

import type { LogRecord } from '../../finding.ts';
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
import { readRelay } from './sendmailRelay.ts';

/** `ruleset=check_rcpt, arg1=…, relay=…, reject=550 …`; the arguments are the address, or the client. */
const RULESET = /ruleset=(\w{1,40}), {1,4}/y;
/** `Milter: to=<…>, reject=451 …`, `Milter (name): data, reject=554 …`, `milter=name, reject=…`. */
const FILTER = /(?:Milter(?: \([^)]{0,100}\))?: {1,4}|milter=[\w.-]{1,100}, {1,4})/y;
const REJECT = 'reject=';
const FIRST_ARGUMENT = /\barg1=<?([^<>,]{0,1000})/;
const SECOND_ARGUMENT = /\barg2=<?([^<>,]{0,1000})/;
const RELAY = /, {1,4}relay=([^,]{1,400})/;
const FROM = /\bfrom=<([^<>]{0,1000})>/;
const TO = /\bto=<([^<>]{0,1000})>/;
/** Maximum length of what comes before the reply, UTF-16 code units. */
const MAX_ARGUMENTS = 3000;

interface Refusal {
  readonly event: string;
  readonly sender?: string;
  readonly recipient?: string;
  readonly relay: string;
  /** Whether there was a message: a client that only connected has sent none. */
  readonly isMessage: boolean;
  readonly start: number;
}

function readRefusal(text: string, at: number): Refusal | null {
  RULESET.lastIndex = at;
  FILTER.lastIndex = at;
  const ruleset = RULESET.exec(text);
  const filter = ruleset === null ? FILTER.exec(text) : null;
  const from = at + (ruleset ?? filter ?? [''])[0].length;
  const words = text.slice(from, from + MAX_ARGUMENTS);
  const reject = words.startsWith(REJECT) ? 0 : words.indexOf(`, ${REJECT}`);
  if ((ruleset === null && filter === null) || reject < 0) {
    return null;
  }
  const start = from + words.indexOf(REJECT, reject) + REJECT.length;
  const before = words.slice(0, reject);
  const relay = RELAY.exec(before)?.[1] ?? '';
  const first = FIRST_ARGUMENT.exec(before)?.[1];
  switch (ruleset?.[1]) {
    case 'check_mail':
      return { event: 'check_mail', ...(first === undefined ? {} : { sender: first || '<>' }), relay, isMessage: true, start };
    case 'check_rcpt':
      return { event: 'check_rcpt', ...(first === undefined ? {} : { recipient: first }), relay, isMessage: true, start };
    case 'check_compat': {
      const second = SECOND_ARGUMENT.exec(before)?.[1];
      const recipient = second === undefined ? {} : { recipient: second };
      return { event: 'check_compat', sender: first || '<>', ...recipient, relay, isMessage: true, start };
    }
    case undefined: {
      const sender = FROM.exec(before)?.[1];
      const recipient = TO.exec(before)?.[1];
      return {
        event: 'Milter',
        ...(sender === undefined ? {} : { sender: sender || '<>' }),
        ...(recipient === undefined ? {} : { recipient }),
        relay,
        isMessage: !/^(?:connect|helo|ehlo)\b/i.test(before),
        start,
      };
    }
    default:
      return { event: ruleset?.[1] ?? '', relay, isMessage: /^check_(?:data|eom|eoh)$/.test(ruleset?.[1] ?? ''), start };
  }
}

/** Reads a line about refused mail; false if it is about something else. */
export function readSendmailReject(record: MailRecord, log: MailLog, id: string | null, at: number): boolean {
  const refusal = readRefusal(record.text, at);
  if (refusal === null) {
    return false;
  }
  const { event, relay, isMessage, start } = refusal;
  const known = recordOf(record, log, id);
  const sender = refusal.sender ?? known.sender;
  const told: LogRecord = { ...known, ...readRelay(relay), event, sender, recipient: refusal.recipient ?? null };
  const outcome = isMessage && !isReport(told) ? outcomeOfReply(record.text, start) : null;
  const failure = log.numbers.next();
  tellFindings(log, readAnswer(record, start, record.text.length, { record: told, outcome, telling: 'diagnostic', failure }));
  // If the message itself was refused, lines about its recipients follow.
  if (outcome !== null && (told.recipient !== null || refusal.sender !== undefined)) {
    tellRefused(log, told, outcome, failure);
  }
  return true;
}
