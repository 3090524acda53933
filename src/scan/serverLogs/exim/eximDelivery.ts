/** Reads what Exim says about a delivery: one line for each attempt and address, marked with two characters. */

import type { LogRecord, MessageState, Outcome } from '../../finding.ts';
import {
  isLoopback,
  isReport,
  type MailLog,
  type MailRecord,
  type Peer,
  readAnswer,
  recordOf,
  tellFindings,
  tellRecipients,
  withWords,
} from '../mailRecord.ts';
import { findAnswer, findPeer, readMessage, splitHead, transportOf } from './eximAnswer.ts';

/**
 * The final address, or the name of a mailbox, a file or a program; then, in round brackets, the addresses that led to it; in
 * angle brackets, the one in the envelope. `:blackhole:` has colons of its own.
 */
const ADDRESS =
  /(:\w{1,20}:|.{1,1000}?)(?: \([^()]{1,1000}\))?(?: <([^<>]{0,1000})>)?(?= [A-Z][A-Za-z\d]{0,5}=| (?:routing )?defer \(|:(?: |$)|$)/y;
const BLACKHOLE = ':blackhole:';
/** Beginning of the reply to the message; quotation marks in it are preceded by a backslash. */
const CONFIRMATION = ' C="';
/**
 * Maximum length of that reply, UTF-16 code units: it is cut at 1024 characters, each of which may be preceded by a backslash.
 */
const MAX_CONFIRMATION = 2100;
/** Replies of a server that has a queue of its own. */
const PASSED_ON = /\bqueued as |\bOK id=|^250 [\d.]* ?from MTA\(/;

interface Addresses {
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
  readonly isDiscarded: boolean;
  readonly end: number;
}

function readAddresses(text: string, at: number): Addresses | null {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text);
  if (found === null) {
    return null;
  }
  const [whole, first = '', original = null] = found;
  const isAddress = first.includes('@') && !/^[|/:]/.test(first);
  const recipient = isAddress ? first : (original ?? (/^[|/:]/.test(first) ? null : first));
  const isOther = original !== null && original.toLowerCase() !== recipient?.toLowerCase();
  return {
    recipient,
    originalRecipient: isOther ? original : null,
    isDiscarded: first === BLACKHOLE,
    end: at + whole.length,
  };
}

/** Start and end of the reply in `C="…"`, or null. */
function findConfirmation(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const found = text.indexOf(CONFIRMATION, at);
  if (found < 0) {
    return null;
  }
  const start = found + CONFIRMATION.length;
  const limit = Math.min(text.length, start + MAX_CONFIRMATION);
  let end = start;
  while (end < limit && text[end] !== '"') {
    end += text[end] === '\\' ? 2 : 1;
  }
  return { start, end: Math.min(end, limit) };
}

/** Reads a line about one address; `flag` is its mark, `at` the start of the address. */
export function readEximDelivery(record: MailRecord, log: MailLog, id: string, flag: string, at: number): void {
  const { text } = record;
  const addresses = readAddresses(text, at);
  if (addresses === null) {
    return;
  }
  const { recipient, originalRecipient, end } = addresses;
  const isSuccess = flag !== '**' && flag !== '==';
  const confirmation = isSuccess ? findConfirmation(text, end) : null;
  const { words, message } = splitHead(confirmation === null ? text : text.slice(0, confirmation.start), end);
  const answer = findAnswer(text, message);
  const named = findPeer(words);
  const known: LogRecord = {
    ...recordOf(record, log, id),
    ...(named.ip === null ? answer.peer : named),
    event: flag,
    recipient,
    originalRecipient,
  };
  const reply = confirmation === null ? '' : text.slice(confirmation.start, confirmation.end);
  const fate = isReport(known) ? untold : fateOf(flag, addresses, known, transportOf(words), reply);
  const context = { record: known, outcome: fate.outcome, telling: 'diagnostic', failure: log.numbers.next() } as const;
  if (confirmation !== null) {
    tellFindings(log, readAnswer(record, confirmation.start, confirmation.end, context));
  } else if (!isSuccess) {
    const found = readMessage(record, message, answer.start, context);
    tellFindings(log, withWords(found, record, message, text.length, context));
  }
  if (fate.state !== null) {
    tellRecipients(log, known, [recipient ?? ''], fate.state, context.failure);
  }
}

interface MailFate {
  readonly outcome: Outcome | null;
  readonly state: MessageState['state'] | null;
}

const untold: MailFate = { outcome: null, state: null };

/** What a mark means (specification, "Log files"); `*>` is a delivery that `-N` suppressed. */
function fateOf(flag: string, { isDiscarded }: Addresses, peer: Peer, transport: string, reply: string): MailFate {
  switch (flag) {
    case '**':
      return { outcome: 'failed', state: 'failed' };
    case '==':
      return { outcome: 'delayed', state: 'delayed' };
    case '*>':
      return untold;
    default:
      break;
  }
  if (isDiscarded) {
    return { outcome: null, state: 'dropped' };
  }
  // LMTP ends at a message store (RFC 2033).
  if (peer.ip === null || /lmtp/i.test(transport) || / Saved$/.test(reply)) {
    return { outcome: 'delivered', state: 'delivered' };
  }
  // A filter on this machine returns the message, which continues under another id.
  return { outcome: 'relayed', state: isLoopback(peer) && PASSED_ON.test(reply) ? 'queued' : 'relayed' };
}
