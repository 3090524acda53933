/** What programs get of a log and of a question, through the library and from other extensions: shapes alone. */

import type { FormatId } from './ids/formatId.ts';
import type { Reason } from './ids/reason.ts';

/** A code, or words that tell a failure, as a line of NDJSON has it (`docs/ndjson.md`). Lines and columns are 1-based, columns in UTF-16 code units. */
export interface Finding {
  /** The name that the log was given. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column behind the last character. */
  readonly endColumn: number;
  /** Enhanced status code: `5.1.10`. */
  readonly code: string | null;
  /** SMTP reply code directly before it: `550`. */
  readonly reply: string | null;
  readonly class: 'success' | 'transient' | 'permanent';
  /** What this record says became of the message for this recipient. */
  readonly outcome: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | null;
  /** What went wrong; null for success. */
  readonly reason: Reason | null;
  /** Who must act, in the order of the card. */
  readonly actors: readonly string[];
  /** Id of the entry, which `explain` takes; null if only class, subject and detail explain the code. */
  readonly entry: string | null;
  readonly title: string | null;
  /** The first article, in the language asked for. */
  readonly url: string | null;
  readonly format: FormatId | null;
  /** Number of the message's part in whose decoded text line and column count; null: in the file. */
  readonly part: string | null;
  /** The same number for all findings of one failure of one recipient. */
  readonly failure: number;
  /** Place of the reply that quotes this one. */
  readonly within: { readonly line: number; readonly column: number } | null;
  readonly record: FindingRecord;
}

/** The values of the record. `server` and `ip` are the other side, which answered or could not be reached. */
export interface FindingRecord {
  readonly time: string | null;
  readonly event: string | null;
  readonly direction: string | null;
  readonly sender: string | null;
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
  readonly messageId: string | null;
  readonly networkMessageId: string | null;
  readonly session: string | null;
  readonly server: string | null;
  readonly ip: string | null;
  readonly connector: string | null;
}

/** What a log is, and what became of its messages. */
export interface LogSummary {
  /** Null: no mail log was recognised. */
  readonly format: FormatId | null;
  /** Messages and recipients by their last state. */
  readonly counts: LogCounts;
  /** What could not be read, one plain sentence each. */
  readonly problems: readonly string[];
}

export interface LogCounts {
  readonly failed: number;
  readonly delayed: number;
  /** Mail from outside that the server that wrote the log refused; not among the others. */
  readonly strangers: { readonly failed: number; readonly delayed: number };
  /** False if the counts are lower bounds. */
  readonly whole: boolean;
}

export interface LogScan extends LogSummary {
  /** In the order of the log, codes of success too. */
  readonly findings: readonly Finding[];
}

export interface Explanation {
  /** The card, as the command line prints it. */
  readonly markdown: string;
  /** What went wrong; null for success. */
  readonly reason: Reason | null;
  /** Who must act, in the order of the card. */
  readonly actors: readonly string[];
}
