/** What was read of a log, in pieces that can be folded into the report of many logs later, and elsewhere. */

import type { Locale } from '../../locales/locale.ts';
import { LastStates } from '../../report/lastStates.ts';
import type { Finding, Latency, MessageState, Sink } from '../../scan/finding.ts';
import { ownCopy } from '../../text/ownCopy.ts';
import { TextPool } from '../../text/textPool.ts';
import { PieceGatherer, type ReportPiece } from './reportPiece.ts';

/** The seed of all pieces, because the same name has to have the same number in each. */
export const SHARED_SEED = 0x6d61696c;

/** Maximum numbers of states and of findings in a piece. */
const MAX_STATES = 16_384;
const MAX_FINDINGS = 2048;
/** Failures are numbered from a random number on: a message without an id is named by its failure, and must not be another shard's. */
const FIRST_FAILURES = 2 ** 52;

/** A piece, and whose each of its deliveries is. */
export interface ShardPiece {
  readonly piece: ReportPiece;
  /** Of each delivery, in order: message, recipient, server. */
  readonly deliveries: readonly (string | null)[];
}

/** Number of texts of a delivery. */
export const DELIVERY_TEXTS = 3;

export class ShardGatherer implements Sink {
  readonly #onPiece: (piece: ShardPiece) => void;
  readonly #pieces: PieceGatherer;
  readonly #firstFailure = Math.floor(Math.random() * FIRST_FAILURES);
  #deliveries: (string | null)[] = [];
  #states = 0;
  #findings = 0;

  constructor(locale: Locale, onPiece: (piece: ShardPiece) => void) {
    this.#onPiece = onPiece;
    this.#pieces = new PieceGatherer(locale, new LastStates(SHARED_SEED), new TextPool());
  }

  finding(finding: Finding): void {
    this.#findings++;
    this.#pieces.finding(finding);
    this.#endLongPiece();
  }

  success(code: string | null, reply: string | null): void {
    this.#pieces.success(code, reply);
  }

  latency(latency: Latency): void {
    this.#pieces.latency(latency);
  }

  state(state: MessageState): void {
    this.#states++;
    this.#pieces.state(state);
    if (tellsDelivery(state.state)) {
      this.#deliveries.push(ownCopy(state.message), ownCopy(state.recipient), ownCopy(state.server));
    }
    this.#endLongPiece();
  }

  end(): void {
    const piece = this.#pieces.piece({ lines: 0, failures: this.#firstFailure }, new Set());
    this.#onPiece({ piece, deliveries: this.#deliveries });
    this.#pieces.begin();
    [this.#states, this.#findings, this.#deliveries] = [0, 0, []];
  }

  #endLongPiece(): void {
    if (this.#states >= MAX_STATES || this.#findings >= MAX_FINDINGS) {
      this.end();
    }
  }
}

/** Whether a delivery may be among the slowest. */
export function tellsDelivery(state: MessageState['state'] | undefined): boolean {
  return state === 'delivered' || state === 'relayed';
}
