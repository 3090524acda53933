/** The whole picture of one or several logs: the shapes that a report shows and JSON has, and how one grows. Any room may import it. */

import type { Reason } from './ids/reason.ts';

/** Lists are in the order in which the logs were read; lines and columns are 1-based, columns in UTF-16 code units. */
export interface LogReport {
  readonly version: 1;
  /** What words are written in. */
  readonly language: 'en' | 'ru' | 'it';
  readonly files: readonly ReportedFile[];
  /** What could not be read, one plain sentence each. */
  readonly problems: readonly string[];
  /** Number of files below named folders and in archives that are no mail logs. */
  readonly passedOver: number;
  /** Of the times that are known, ISO 8601 in UTC. */
  readonly span: TimeSpan | null;
  readonly counts: ReportCounts;
  /** Codes that occur, those of success too, the most frequent first. */
  readonly codes: readonly ReportedCode[];
  /** Causes of the failures, the most frequent first. */
  readonly causes: readonly ReportedCause[];
  /** Each message that failed or is delayed for one recipient, by its last state: those of several logs in the order of their times. */
  readonly failures: readonly ReportedFailure[];
  /** Number of failures that are counted but not listed: a report lists 100,000. */
  readonly unlisted: number;
  /** Deliveries by the beginning of the minute (or of the hour, in long logs) in which they happened, ISO 8601 in UTC, ascending. */
  readonly delivered: readonly (readonly [time: string, count: number])[];
  /** The slowest deliveries, the slowest first. */
  readonly slowest: readonly SlowDelivery[];
  /** How long messages were under way, as tracking logs and `Received` fields say. */
  readonly latency: ReportedLatencies;
  /** Words of servers that no entry explains, the most frequent first. */
  readonly unexplained: readonly UnexplainedWords[];
}

export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

export interface ReportedFile {
  readonly name: string;
  /** Id of the format, and its name. */
  readonly format: string;
  readonly formatName: string;
  readonly span: TimeSpan | null;
  readonly counts: ReportCounts;
}

/** Numbers of messages and recipients by their last state. */
export interface ReportCounts {
  readonly failed: number;
  readonly delayed: number;
  readonly delivered: number;
  /** Mail from outside that the server that wrote the log refused; not among the others. */
  readonly strangers: { readonly failed: number; readonly delayed: number };
  /** False if the counts are lower bounds. */
  readonly whole: boolean;
}

export interface ReportedCode {
  readonly code: string | null;
  readonly reply: string | null;
  readonly class: 'success' | 'transient' | 'permanent';
  /** Number of places, not of messages. */
  readonly count: number;
}

export interface ReportedCause {
  /** `450 4.4.316 Connection refused: SMTP stopped or firewall`, plain text. */
  readonly title: string;
  readonly reason: Reason;
  readonly reasonName: string;
  /** Id of the entry, for `explain`; null if only class, subject and detail explain the code. */
  readonly entry: string | null;
  readonly code: string | null;
  readonly reply: string | null;
  /** Who acts, in words. */
  readonly actors: readonly string[];
  /** The first step, plain text; empty if there is none. */
  readonly doFirst: string;
  readonly article: { readonly title: string; readonly url: string } | null;
  /** Number of messages. */
  readonly count: number;
}

export interface ReportedFailure {
  /** Index in `files`. */
  readonly file: number;
  /** Null if no code and no words tell it: a row that has a status alone. */
  readonly line: number | null;
  readonly column: number | null;
  /** The column behind the last character. */
  readonly endColumn: number | null;
  /** Number of the message's part (`1.2`) in whose decoded text line and column count; null: in the file. */
  readonly part: string | null;
  /** ISO 8601 in UTC where it can be compared, otherwise as written. */
  readonly time: string | null;
  readonly state: 'failed' | 'delayed';
  readonly isStrangers: boolean;
  /** Number of messages of a queue that the record is about; otherwise 1. */
  readonly messages: number;
  /** Index in `causes`; null if nothing tells the cause. */
  readonly cause: number | null;
  readonly code: string | null;
  readonly reply: string | null;
  readonly recipient: string | null;
  readonly recipientDomain: string | null;
  /** The other side that answered or could not be reached: its name, else its address. */
  readonly destination: string | null;
  readonly connector: string | null;
  readonly sender: string | null;
  readonly messageId: string | null;
  /** The reply's words, cut. */
  readonly words: string;
}

export interface SlowDelivery {
  /** Index in `files`. */
  readonly file: number;
  readonly messageId: string | null;
  readonly recipient: string | null;
  /** From the first sign of the message to its delivery, milliseconds. */
  readonly duration: number;
  /** ISO 8601 in UTC. */
  readonly deliveredAt: string;
  /** The server that deferred it last, else the one that took it; null if the log names neither. */
  readonly slowAt: string | null;
}

/** Milliseconds; a percentile is at most a twentieth too long. */
export interface LatencyFigures {
  /** Number of messages, or of times that one passed. */
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface NamedLatency extends LatencyFigures {
  readonly name: string;
}

export interface ReportedLatencies {
  /** From the entry into the organisation, or the first server, to the delivery; null: nothing says. */
  readonly messages: LatencyFigures | null;
  /** The time at each server, or to it, the slowest first. */
  readonly hops: readonly NamedLatency[];
  /** As of all messages, by the recipient's domain, the slowest first. */
  readonly destinations: readonly NamedLatency[];
  /** The same by the hour in which they arrived, ISO 8601 in UTC, ascending. */
  readonly hours: readonly NamedLatency[];
}

export interface UnexplainedWords {
  readonly words: string;
  readonly count: number;
  /** Of the first one: index in `files`, and the line. */
  readonly file: number;
  readonly line: number;
}

/** A report that can be merged with others: it has what was read of each log, too. */
export interface MergeableReport extends LogReport {
  readonly state: MergeState;
  /** What was read, in pieces, compressed: those of `state.logs`, one log after the other. */
  readonly pieces: readonly string[];
}

export interface MergeState {
  /** Of the shape of the state and of its pieces. */
  readonly version: 1;
  /** As they were read or merged; a report has them in another order. */
  readonly logs: readonly ReadLog[];
  readonly problems: readonly string[];
  readonly passedOver: number;
}

/** What was read as one file: a log, or a shard of one. */
export interface ReadLog {
  readonly name: string;
  readonly format: string;
  /** Null: a log of its own. */
  readonly shard: Shard | null;
  /** False if not all of it could be read. */
  readonly isRead: boolean;
  /** Number of lines. */
  readonly lines: number;
  /** Digests of the first lines: shards may repeat the head of their log. */
  readonly opening: readonly string[];
  /** Digests of what a reader remembers before the first line and after each of these; null: within a record. */
  readonly begins: readonly (string | null)[];
  /** Digest of what it remembers at the end; null: within a record. */
  readonly ends: string | null;
  /** Number of its pieces. */
  readonly pieces: number;
}

/** One part of a log that is read in parts. */
export interface Shard {
  /** Name of the log; empty: the log has none. */
  readonly log: string;
  /** Shards follow each other by number. */
  readonly number: number;
}

/** A report with what was found after it: `news` has what is new in `files`, `problems` and `failures`, and all of the rest. */
export function continueReport(known: LogReport, news: LogReport): LogReport {
  return {
    ...news,
    files: [...known.files, ...news.files],
    problems: [...known.problems, ...news.problems],
    failures: [...known.failures, ...news.failures],
  };
}
