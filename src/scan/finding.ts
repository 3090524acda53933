/** What the scanner reports: findings, their records, and what became of messages. Any room above may import it. */

import type { EntryId } from '../catalogue/generated/ids.ts';
import type { Reason } from '../ids/reason.ts';
import type { Notice } from '../mime/notice.ts';
import { isPrivateAddress } from '../text/privateAddress.ts';

/**
 * The class of a status: by the first digit of the reply; for a bare `Status:` field by the recipient's `Action`; otherwise by
 * the code's own first digit.
 */
export type StatusClass = 'success' | 'transient' | 'permanent';

/** The words of the `Action` field (RFC 3464 section 2.3.3). */
export type Outcome = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** A place in the decoded text: `line` 0-based, columns in UTF-16 code units, 0-based, end exclusive. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A place in the source, or in the decoded text of one part of a message; lines and columns count in whichever it is. */
export interface Location extends Place {
  /** Number of the part as IMAP counts (`1.2`), or null: it is unbroken in the source. */
  readonly part: string | null;
  /** For a code in a part's text alone: the place of its first characters in the source, or the header field of its part. */
  readonly source: Place | null;
}

/** The place in the source to mark for a finding: its own, or, for one in a part's text alone, the place that leads there. */
export function markedPlace(location: Location): Place {
  return location.source ?? location;
}

/** Compares by the order of the source; for sorting. */
export function inSourceOrder(one: Location, other: Location): number {
  const [a, b] = [markedPlace(one), markedPlace(other)];
  return a.line - b.line || a.start - b.start || one.line - other.line || one.start - other.start;
}

/** The values of a finding's record; null if the record does not say. */
export interface LogRecord {
  /** ISO 8601 with offset if that is known, otherwise as written. */
  readonly time: string | null;
  readonly event: string | null;
  readonly direction: string | null;
  readonly sender: string | null;
  /** The one this status belongs to. */
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
  readonly messageId: string | null;
  readonly networkMessageId: string | null;
  readonly session: string | null;
  /** The other side that answered or could not be reached. */
  readonly server: string | null;
  /** Its address, without a port. */
  readonly ip: string | null;
  readonly connector: string | null;
}

/** A record without values; readers spread it and set what they know. */
export const emptyRecord: LogRecord = {
  time: null,
  event: null,
  direction: null,
  sender: null,
  recipient: null,
  originalRecipient: null,
  messageId: null,
  networkMessageId: null,
  session: null,
  server: null,
  ip: null,
  connector: null,
};

/** What the reply's structured tail adds for a card. */
export interface ReplyTail {
  /** The words of `[Message=…]`. */
  readonly message: string | null;
  /** When the last attempt was made, ISO 8601 UTC. */
  readonly lastAttempt: string | null;
  /** RFC 3464 `Will-Retry-Until`, as written. */
  readonly retryUntil: string | null;
  /** Certificate thumbprint named in `[Message=SubjectMismatch …]`. */
  readonly thumbprint: string | null;
}

/**
 * How a finding got there, best first: if several report one failure, the best is shown as the problem.
 * `mention`: the code is there (in a subject, in a quoted message) but says nothing about this record.
 */
export const tellings = ['diagnostic', 'quotation', 'status', 'mention'] as const;

export type Telling = (typeof tellings)[number];

/** A reply without a tail. */
export const emptyTail: ReplyTail = { message: null, lastAttempt: null, retryUntil: null, thumbprint: null };

export interface Finding extends Location {
  /** RFC 3463 enhanced status code, or null for a bare reply. */
  readonly code: string | null;
  /** RFC 5321 reply code directly before the code, or null. */
  readonly reply: string | null;
  readonly class: StatusClass;
  readonly outcome: Outcome | null;
  readonly entry: EntryId | null;
  /** What went wrong; null for a success. */
  readonly reason: Reason | null;
  /**
   * The reply's text from the code on, its tail included, at most 2,000 UTF-16 code units; folded lines are joined by a space. Of a code
   * alone in its field, the words beside it that report the same failure.
   */
  readonly text: string;
  readonly tail: ReplyTail;
  readonly telling: Telling;
  /** Equal for all findings that report one failure of one recipient within a record or report; unique within a file. */
  readonly failure: number;
  /** The id of its message in a record or in the queue; null: none, and the failure's number names the message. */
  readonly message: string | null;
  /** The finding whose reply quotes this one. */
  readonly within: Place | null;
  readonly record: LogRecord;
}

/** Events of Postfix (`NOQUEUE: reject`), Sendmail (`ruleset=check_rcpt`), their filters, and Exim's logins of clients. */
const REFUSAL = /reject|^check_|^milter|authenticator failed/i;

/** Whether the other side answered: what the server that wrote the log received and refused, it said itself. */
export function isOfOtherSide({ direction, event }: LogRecord): boolean {
  return direction !== 'Receive' && !REFUSAL.test(event ?? '');
}

/** Whether a record is about what the server that wrote it did not take over from a client outside. */
export function isOfStranger(record: LogRecord): boolean {
  return !isOfOtherSide(record) && (record.ip === null || !isPrivateAddress(record.ip));
}

/** The id of a record's message: its network message id, otherwise its Message-ID. */
export function messageIdOf(record: LogRecord): string | null {
  return record.networkMessageId ?? record.messageId;
}

/** The name of a message: its id, otherwise the number of the failure that reports it. */
export function messageName(message: string | null, failure: number): string {
  return message ?? `#${failure}`;
}

/** The name of a finding's message. */
export function messageOf({ message, failure }: Pick<Finding, 'message' | 'failure'>): string {
  return messageName(message, failure);
}

/** What one record says became of one message for one recipient; the last one counts. */
export interface MessageState {
  /** The same as in a finding. */
  readonly message: string | null;
  /** The failure that the record would report; it names a message that has no id. */
  readonly failure: number;
  readonly recipient: string;
  /** `queued`: it was queued at `time`. `dropped`: nothing more will be tried, on purpose. */
  readonly state: Outcome | 'queued' | 'dropped';
  readonly time: string | null;
  readonly server: string | null;
  /** Number of messages of a queue that the record is about; otherwise it is one. */
  readonly messages?: number;
  /** Whether it is a stranger's: the server that writes the log did not take it over from outside. */
  readonly isStrangers?: boolean;
}

/** How long a message was under way, in milliseconds. */
export interface Latency {
  /** When it arrived, or went on, milliseconds; NaN: it is not known. */
  readonly at: number;
  /** Since it entered the organisation, or its first server; null: not known. */
  readonly total: number | null;
  /** Whom it was for, as far as the record says. */
  readonly recipients: readonly string[];
  /** The time that it took at each server, or to it. */
  readonly hops: readonly { readonly server: string; readonly duration: number }[];
}

/** Characters of one line of the source, or, with the number of a part, of its decoded text. */
export interface Stretch extends Place {
  readonly part: string | null;
}

/** Where a format's reader puts what it finds, in document order. */
export interface Sink {
  finding(finding: Finding): void;
  state(state: MessageState): void;
  /**
   * Told a code of a record that reports nothing but successes, in place of its finding, by readers that find this out sooner. A sink that
   * needs the places of successes leaves it out.
   */
  success?(code: string | null, reply: string | null): void;
  /**
   * Whether it leaves out findings that tell no failure, and the servers of states: then records that tell none need not be searched for codes.
   */
  readonly onlyFailures?: boolean;
  /** Told how long a message was under way, by readers whose records say so. */
  latency?(latency: Latency): void;
  /**
   * Told the words of a message on which what is found in it rests, or would in another report: a report's own, those that announce the
   * copy of a message, and its header, and whatever else a code was found in. All others are what people wrote.
   */
  telling?(stretches: readonly Stretch[]): void;
  /** Told what could not be read in the input. */
  notice?(notice: Notice): void;
}
