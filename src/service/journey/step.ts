/** A step of a message's journey as one record tells it, before clocks are compared. */

import type { JourneyStep, RecipientEnd, StepKind } from '../../journey.ts';

export interface ToldStep {
  readonly kind: StepKind;
  /** Milliseconds by the clock of its log; a time without a zone as if it were UTC; NaN: it cannot be read. */
  readonly instant: number;
  readonly written: string;
  readonly server: string | null;
  readonly peer: string | null;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly event: string;
  readonly says: string;
  readonly code: string | null;
  readonly title: string | null;
  /** Index of its log, and 0-based line in it. */
  readonly file: number;
  readonly line: number;
  /** What another log may name of the same moment: the session in which it happened, the id of a report. */
  readonly moment: string | null;
  /** The SMTP session that the log itself has, and the index of the log. */
  readonly session: JourneyStep['session'];
  /** Whose clock its time is, if it is not that of its log: a server that left a mark in a header. */
  readonly clock: string | null;
  /** The server that took the message over, as the record names it; for a receipt, the one that handed it over. */
  readonly partner: string | null;
  /** What became of the message for its recipients, if that is more than the kind of the step says. */
  readonly end: RecipientEnd['state'] | null;
}

/** What every step has that nothing is known of. */
export const emptyStep: Omit<ToldStep, 'kind' | 'instant' | 'written' | 'event' | 'file' | 'line'> = {
  server: null,
  peer: null,
  sender: null,
  recipients: [],
  says: '',
  code: null,
  title: null,
  moment: null,
  session: null,
  clock: null,
  partner: null,
  end: null,
};
