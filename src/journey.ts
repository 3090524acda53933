/** The journey of one message through any number of logs: shapes alone. Times are ISO 8601 in UTC. */

/** What a step of a message's journey is; `processed`: a server told something of it that is none of the others. */
export const stepKinds = [
  'submitted',
  'received',
  'resolved',
  'expanded',
  'redirected',
  'filtered',
  'ruleApplied',
  'policyApplied',
  'transferred',
  'sent',
  'deferred',
  'failed',
  'delivered',
  'bounced',
  'discarded',
  'processed',
] as const;

export type StepKind = (typeof stepKinds)[number];

/** A line of a file, 0-based. */
export interface StepSource {
  /** Index in `Journey.files`. */
  readonly file: number;
  readonly line: number;
}

export interface JourneyStep {
  readonly kind: StepKind;
  /** By the clock that the others agree with; null if the record has no time that can be compared. */
  readonly time: string | null;
  /** As the log writes it; empty if it has none. */
  readonly written: string;
  /** Milliseconds since the step before it; null for the first, and without a time. */
  readonly delay: number | null;
  /** The server that tells it; null if its log does not say. */
  readonly server: string | null;
  /** The other server, by name or address. */
  readonly peer: string | null;
  readonly recipients: readonly string[];
  /** The event as the log names it: `SMTP SEND`, `postfix/smtp`. */
  readonly event: string;
  /** What the record says beside it: the reply, the rule; it may be empty. */
  readonly says: string;
  /** The reply and code that the record tells, and its meaning in the person's language. */
  readonly code: string | null;
  readonly title: string | null;
  /** The SMTP session in which it happened, and the protocol log that has it: an index in `Journey.files`; null: no log here has it. */
  readonly session: { readonly id: string; readonly file: number } | null;
  /** Where it is told: the first place, then those of other logs that tell the same. */
  readonly sources: readonly [StepSource, ...StepSource[]];
}

/** A log whose clock differs from that of the others, or that writes local time. */
export interface SkewedClock {
  /** Index in `Journey.files`. */
  readonly file: number;
  readonly server: string | null;
  /** Milliseconds that its times are ahead of the others'; negative: behind. The zone is not part of it. */
  readonly ahead: number;
  /** Minutes east of UTC of the local time that it writes; 0: it writes UTC. */
  readonly zone: number;
  /** Whether its times say a zone: a wrong one, if `zone` is not 0. */
  readonly isZoned: boolean;
  /** Number of pairs of steps from which this was taken. */
  readonly pairs: number;
}

/** What is missing or odd in a journey. */
export type JourneyGap =
  /** Nothing tells what became of the message after a step: the log of the next server is missing, or begins later. */
  | { readonly kind: 'missingLog'; readonly after: number; readonly server: string }
  /** A step took longest, and long. `step` took place this late. */
  | { readonly kind: 'longWait'; readonly step: number; readonly delay: number }
  /** No record says what became of it for a recipient. */
  | { readonly kind: 'noEnd'; readonly recipient: string };

/** What became of the message for one recipient, as far as the logs tell. */
export interface RecipientEnd {
  readonly recipient: string;
  readonly state: 'delivered' | 'sent' | 'failed' | 'delayed' | 'discarded' | 'unknown';
  /** The step that tells it; null if none does. */
  readonly step: number | null;
}

export interface Journey {
  /** The names by which the message was found, without angle brackets; the one asked for first. */
  readonly ids: readonly string[];
  readonly sender: string | null;
  readonly recipients: readonly RecipientEnd[];
  /** Names of the files that tell of the message. */
  readonly files: readonly string[];
  /** In order of time. */
  readonly steps: readonly JourneyStep[];
  readonly clocks: readonly SkewedClock[];
  readonly gaps: readonly JourneyGap[];
}
