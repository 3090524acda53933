/** The shape of a cause and of what proves it. Any room may import it. */

import type { Actor, CheckId, StepId } from './generated/ids.ts';

/**
 * What in a record proves a cause; every named condition must hold.
 * Literals are compared without regard to case, and nothing else is a pattern.
 */
export interface Evidence {
  /** A literal of the reply, its structured tail included (`Socket error code 10061`). */
  readonly text?: string;
  /** Recipient as addressed and recipient as failed differ. */
  readonly redirected?: boolean;
  /** What became of the message, by the record (RFC 3464 action). */
  readonly outcome?: 'failed' | 'delayed';
}

/** One reason for which an entry's code is given. Shared by entries through its id. */
export interface CauseRow {
  /** Any of these proves the cause; without any it is only possible. */
  readonly evidence?: readonly Evidence[];
  /** The literal is the name that the reply gives the fault: where it gives another such name, this cause is ruled out. */
  readonly named?: boolean;
  /** Not the cause where the record names a connector: it is about mail that goes by MX. */
  readonly withoutConnector?: boolean;
  /** Who acts for this cause, where that differs from the entry. */
  readonly actors?: readonly Actor[];
  /** In order. */
  readonly fixes: readonly StepId[];
  /** What tells whether this is it. */
  readonly checks?: readonly CheckId[];
}
