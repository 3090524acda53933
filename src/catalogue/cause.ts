/** The shape of a cause and of its evidence. Any room may import it. */

import type { Actor, CauseId, CheckId, StepId } from './generated/ids.ts';
import type { Placed } from './remedy.ts';

/**
 * What in a record proves a cause; every given condition must hold. Literals are compared without regard to case; nothing is a
 * pattern.
 */
export interface Evidence {
  /** A literal of the reply, its structured tail included (`Socket error code 10061`). */
  readonly text?: string;
  /** How a reason string of Exchange begins, which is then told whole (`STOREDRV.Deliver.Exception:AnyException`). */
  readonly string?: string;
  /** Recipient as addressed and recipient as failed differ. */
  readonly redirected?: boolean;
  /** The record is of a session in which its own server received, or in which it sent. */
  readonly received?: boolean;
  /** What became of the message, according to the record (RFC 3464 action). */
  readonly outcome?: 'failed' | 'delayed';
}

/** One reason why an entry's code is given. Shared by entries through its id. */
export interface CauseRow extends Placed {
  /** Any of these proves the cause; without them it is only possible. */
  readonly evidence?: readonly Evidence[];
  /** The literal is the reply's name for the fault: if the reply gives another such name, this cause is ruled out. */
  readonly named?: boolean;
  /** Not the cause if the record names a connector: it is about mail routed by MX. */
  readonly withoutConnector?: boolean;
  /** Causes that the evidence of this one does not rule out: their first steps stay with its own. */
  readonly leavesOpen?: readonly CauseId[];
  /** Who acts for this cause, if that differs from the entry. */
  readonly actors?: readonly Actor[];
  /** In order. */
  readonly fixes: readonly StepId[];
  /** How to tell whether this is the cause. */
  readonly checks?: readonly CheckId[];
}
